package org.opengws.web.desk.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.upkeep.Duties;
import org.opengws.publishing.upkeep.ReviewScope;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.Visit;

/**
 * What of the review board the address asks for. Without an owner or a kind in it, it is the reader's own: a unit's for
 * who belongs to one, the standing checks for communications, everything for everybody else.
 *
 * @param kind as in the address, empty for any; {@link #OWED} for what topics owe
 * @param from and until: due then, both inclusive
 */
record ReviewQuery(
        Optional<UnitId> owner,
        String kind,
        Optional<Concern> concern,
        Optional<LocalDate> from,
        LocalDate until,
        int days,
        boolean communications) {

    static final String OWED = "owed";
    private static final int AHEAD = 90;
    private static final int MOST_AHEAD = 1500;

    static ReviewQuery of(Visit visit, Domain domain) {
        Fields query = visit.query();
        int days = query.number("days", 0, MOST_AHEAD, AHEAD);
        String kind = query.value("kind");
        boolean own = !query.has("owner") && !query.has("kind");
        return new ReviewQuery(
                owner(visit, domain),
                isKind(kind) ? kind : "",
                Concern.byCode(query.value("concern")),
                query.date("from"),
                query.date("until").orElse(domain.today().plusDays(days)),
                days,
                own && visit.me().is(Role.COMMUNICATIONS));
    }

    private static boolean isKind(String code) {
        return code.equals(OWED)
                || EnumSet.allOf(DutyKind.class).stream()
                        .anyMatch(kind -> kind.code().equals(code));
    }

    private static Optional<UnitId> owner(Visit visit, Domain domain) {
        Fields query = visit.query();
        if (query.has("owner")) {
            return domain.publishing().organisation().units().stream()
                    .filter(unit -> unit.value().equals(query.value("owner")))
                    .findFirst();
        }
        boolean ofUnit = visit.me().is(Role.OWNER) || visit.me().is(Role.UNIT_HEAD);
        return ofUnit ? visit.me().unit() : Optional.empty();
    }

    ReviewScope scope() {
        if (communications) {
            return new ReviewScope(Duties.OF_COMMUNICATIONS, false, Optional.empty());
        }
        return new ReviewScope(kinds(), kind.isEmpty() || kind.equals(OWED), owner);
    }

    private Set<DutyKind> kinds() {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        for (DutyKind each : DutyKind.values()) {
            if (each.code().equals(kind) || kind.isEmpty() && (owner.isEmpty() || Duties.OF_OWNERS.contains(each))) {
                kinds.add(each);
            }
        }
        return kinds;
    }

    /** What is with communications is so whatever else is looked at. */
    ReviewScope scope(Concern wanted) {
        boolean everybody = wanted == Concern.UNOWNED && owner.isEmpty() && kind.isEmpty();
        return everybody ? ReviewScope.EVERYTHING : scope();
    }

    /** Of the address, as things stand, for a link to another view of the same; begins with a question mark. */
    String with(Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>();
        if (communications) {
            values.put("kind", DutyKind.STANDING_CHECK.code());
        } else if (!kind.isEmpty()) {
            values.put("kind", kind);
        }
        String query = Queries.write(values);
        String unit = "?owner=" + owner.map(UnitId::value).map(Queries::encode).orElse("");
        String more = Queries.write(new TreeMap<>(others));
        return unit + (query.isEmpty() ? "" : "&" + query) + (more.isEmpty() ? "" : "&" + more);
    }

    /** The same list in another form. */
    String here() {
        Map<String, String> values = new LinkedHashMap<>();
        concern.ifPresent(wanted -> values.put("concern", wanted.code()));
        from.ifPresent(day -> values.put("from", day.toString()));
        values.put("until", until.toString());
        return with(values);
    }
}

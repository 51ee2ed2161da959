package org.opengws.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.office.Changed;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Delegation;

/** How an act tells of a delegation. */
final class DelegationActs {

    private DelegationActs() {}

    static OfficeAct.Draft of(
            OfficeActKind kind, OfficeAct.By by, Optional<Delegation> before, Delegation after, String reason) {
        Changed changed = Changed.between(before.map(DelegationActs::values).orElse(Map.of()), values(after));
        return new OfficeAct.Draft(
                kind,
                by,
                after.id().value(),
                List.of(after.by(), after.to()),
                changed.before(),
                changed.after(),
                reason.strip());
    }

    private static Map<String, String> values(Delegation delegation) {
        Map<String, String> values = new TreeMap<>();
        values.put("order", delegation.order());
        values.put("by", delegation.by().value());
        values.put("to", delegation.to().value());
        values.put("by.post", delegation.posts().by());
        values.put("to.post", delegation.posts().to());
        values.put("scope", delegation.scope());
        values.put("from", delegation.from().toString());
        values.put("until", delegation.lastDay().map(LocalDate::toString).orElse(""));
        delegation.scan().ifPresent(scan -> values.put("scan", scan.sha256()));
        values.put("state", state(delegation.course()));
        return values;
    }

    private static String state(Delegation.Course course) {
        if (course.voided().isPresent()) {
            return "voided";
        }
        if (course.refused().isPresent()) {
            return "refused";
        }
        return (course.isPending() ? Delegation.State.PENDING.name().toLowerCase(Locale.ROOT) : "confirmed")
                + (course.ended().isPresent() ? ", ended" : "");
    }
}

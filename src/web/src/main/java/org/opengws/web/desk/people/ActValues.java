package org.opengws.web.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.organisation.BodyKind;
import org.opengws.publishing.organisation.Province;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.desk.screen.Wording;

/** What an act of the office changed, in words; what the texts have no word for stands as it is on record. */
final class ActValues {

    private static final Set<String> RIGHTS = Set.of("rights", "rights.asked", "rights.unconfirmed");
    private static final Set<String> CODES = Set.of("state", "enabled", "second-factor");
    private static final Set<String> PEOPLE = Set.of("by", "to");
    private static final String UNIT = "@";
    private static final String SERVES = "serves:";

    private final Wording wording;

    ActValues(Wording wording) {
        this.wording = wording;
    }

    List<OfficeActList.Change> of(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<OfficeActList.Change> changes = new ArrayList<>();
        for (String name : names) {
            changes.add(new OfficeActList.Change(
                    wording.or("act-value." + name, name),
                    value(name, before.getOrDefault(name, "")),
                    value(name, after.getOrDefault(name, ""))));
        }
        return changes;
    }

    private String value(String name, String value) {
        if (RIGHTS.contains(name)) {
            return Stream.of(value.split(" "))
                    .filter(part -> !part.isEmpty())
                    .map(this::right)
                    .collect(Collectors.joining(" · "));
        }
        if (CODES.contains(name)) {
            return Stream.of(value.split(", "))
                    .map(code -> wording.or("act-value." + name + "." + code, code))
                    .collect(Collectors.joining(" · "));
        }
        return PEOPLE.contains(name) && !value.isEmpty() ? person(value) : told(name, value);
    }

    /** Of a delegation; an id that was never an account's stays as it is. */
    private String person(String id) {
        try {
            return wording.person(new PersonId(id));
        } catch (IllegalArgumentException noId) {
            return id;
        }
    }

    private String told(String name, String value) {
        return switch (name) {
            case "from", "until" -> TypedDay.read(value).day().map(wording::day).orElse(value);
            case "scope" ->
                value.equals(Delegation.EVERYTHING)
                        ? wording.of("act-value.scope.all")
                        : wording.topicOrCategory(value);
            case "office.body" ->
                BodyKind.byCode(value).map(kind -> wording.of(kind.label())).orElse(value);
            case "office.province" ->
                Province.byCode(value).map(one -> wording.of(one.name())).orElse(value);
            default -> value;
        };
    }

    private String right(String part) {
        if (part.equals("top-executive")) {
            return wording.of("people.top-executive");
        }
        if (part.startsWith(SERVES)) {
            return wording.of("people.serves.one", person(part.substring(SERVES.length())));
        }
        return part.startsWith(UNIT)
                ? wording.unit(new UnitId(part.substring(UNIT.length())))
                : wording.or("role." + part, part);
    }
}

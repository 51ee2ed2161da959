package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.organisation.UnitId;

/** What an act of the office changed, in words; what the texts have no word for stands as it is on record. */
final class ActValues {

    private static final Set<String> RIGHTS = Set.of("rights", "rights.asked", "rights.unconfirmed");
    private static final Set<String> CODES = Set.of("state", "enabled", "second-factor");
    private static final String UNIT = "@";

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
        return CODES.contains(name)
                ? Stream.of(value.split(", "))
                        .map(code -> wording.or("act-value." + name + "." + code, code))
                        .collect(Collectors.joining(" · "))
                : value;
    }

    private String right(String part) {
        if (part.equals("top-executive")) {
            return wording.of("people.top-executive");
        }
        return part.startsWith(UNIT)
                ? wording.unit(new UnitId(part.substring(UNIT.length())))
                : wording.or("role." + part, part);
    }
}

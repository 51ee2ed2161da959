package org.opengws.magnolia.people;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opengws.publishing.organisation.UnitId;

/** Which groups of Magnolia stand for which unit: {@code gws-unit-<id>}, and what the settings list beside it. */
public final class UnitGroups {

    private static final String PREFIX = "gws-unit-";
    private static final Pattern LISTED = Pattern.compile("\\s*,\\s*");
    private static final Pattern DECLARED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, List<String>> more;

    /** @param settings from unit id to names of groups, divided by commas */
    public UnitGroups(Map<String, String> settings) {
        this.more = settings.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> List.of(LISTED.split(entry.getValue().strip()))));
    }

    /** The group that is made together with the unit. */
    public static String of(UnitId unit) {
        return PREFIX + unit.value();
    }

    /** The units that somebody in these groups belongs to, in the order of their ids. */
    Set<UnitId> units(Collection<String> groups) {
        Set<String> ids = new TreeSet<>();
        for (String group : groups) {
            byDefault(group).ifPresent(ids::add);
            more.forEach((unit, listed) -> {
                if (listed.contains(group)) {
                    ids.add(unit);
                }
            });
        }
        return ids.stream()
                .filter(UnitId::isValid)
                .map(UnitId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The groups that a procedure file may name: what is no unit's, with a name that a file can write. */
    Set<String> declared(Collection<String> groups) {
        return groups.stream()
                .filter(group -> units(List.of(group)).isEmpty())
                .filter(group -> DECLARED.matcher(group).matches())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> byDefault(String group) {
        return group.startsWith(PREFIX) ? Optional.of(group.substring(PREFIX.length())) : Optional.empty();
    }
}

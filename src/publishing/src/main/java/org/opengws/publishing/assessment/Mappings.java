package org.opengws.publishing.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that the office said of items, at most one of each; immutable. */
public record Mappings(List<Mapping> all) {

    public static final Mappings NONE = new Mappings(List.of());

    public Mappings {
        all = List.copyOf(all);
    }

    public Optional<Mapping> of(SchemeKey scheme, ItemCode code) {
        return all.stream().filter(mapping -> mapping.isOf(scheme, code)).findFirst();
    }

    /** In the place of what was said of the same item, or at the end. */
    public Mappings with(Mapping mapping) {
        List<Mapping> next = new ArrayList<>(all);
        Optional<Mapping> before = of(mapping.scheme(), mapping.code());
        if (before.isPresent()) {
            next.set(all.indexOf(before.get()), mapping);
        } else {
            next.add(mapping);
        }
        return new Mappings(next);
    }
}

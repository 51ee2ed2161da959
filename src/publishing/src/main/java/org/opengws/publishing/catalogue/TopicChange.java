package org.opengws.publishing.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** Says of each value of a changed topic where it comes from now. */
final class TopicChange {

    private TopicChange() {}

    private interface Rule {
        <T> Sourced<T> apply(Optional<Sourced<T>> before, Sourced<T> after);
    }

    /** By the administrator on the screen: what is the same keeps its provenance, what differs is the office's own. */
    static Topic byOffice(Optional<Topic> before, Topic after) {
        return apply(before, after, before.map(Topic::since).orElse(after.since()), new Rule() {
            @Override
            public <T> Sourced<T> apply(Optional<Sourced<T>> earlier, Sourced<T> later) {
                return earlier.filter(kept -> kept.value().equals(later.value()))
                        .orElseGet(() -> own(later));
            }
        });
    }

    /** By a file, which says where its values come from; a changed value with unchanged provenance is the office's own. */
    static Topic byImport(Topic before, Topic after) {
        return apply(Optional.of(before), after, before.since(), new Rule() {
            @Override
            public <T> Sourced<T> apply(Optional<Sourced<T>> earlier, Sourced<T> later) {
                boolean changed = earlier.filter(kept -> !kept.value().equals(later.value())
                                && kept.from().equals(later.from()))
                        .isPresent();
                return changed ? own(later) : later;
            }
        });
    }

    private static Topic apply(Optional<Topic> before, Topic after, LocalDate since, Rule rule) {
        return new Topic(
                after.id(),
                after.category(),
                after.name(),
                rule.apply(before.map(Topic::procedure), after.procedure()),
                after.rhythm(),
                rule.apply(before.map(Topic::interval), after.interval()),
                after.due().map(due -> rule.apply(before.flatMap(Topic::due), due)),
                after.onChange(),
                after.form(),
                rule.apply(before.map(Topic::owner), after.owner()),
                rule.apply(before.map(Topic::provision), after.provision()),
                since);
    }

    private static <T> Sourced<T> own(Sourced<T> value) {
        boolean open = value.value().equals(Optional.empty()) || value.value().equals("");
        return new Sourced<>(value.value(), open ? Optional.empty() : Optional.of(Provenance.OFFICE));
    }
}

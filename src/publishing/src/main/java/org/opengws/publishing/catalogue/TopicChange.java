package org.opengws.publishing.catalogue;

import java.util.Optional;

/** Marks what the office changed about a topic as the office's own. */
final class TopicChange {

    private TopicChange() {}

    static Topic byOffice(Optional<Topic> before, Topic after) {
        return new Topic(
                after.id(),
                after.category(),
                after.name(),
                mark(before.map(Topic::procedure), after.procedure()),
                after.rhythm(),
                mark(before.map(Topic::interval), after.interval()),
                after.due().map(due -> mark(before.flatMap(Topic::due), due)),
                after.onChange(),
                after.form(),
                mark(before.map(Topic::owner), after.owner()),
                mark(before.map(Topic::provision), after.provision()),
                after.since());
    }

    private static <T> Sourced<T> mark(Optional<Sourced<T>> before, Sourced<T> after) {
        boolean same = before.isPresent() && before.get().value().equals(after.value());
        if (same) {
            return before.get();
        }
        return isOpen(after.value())
                ? new Sourced<>(after.value(), Optional.empty())
                : Sourced.of(after.value(), Provenance.OFFICE);
    }

    private static boolean isOpen(Object value) {
        return value.equals(Optional.empty()) || value.equals("");
    }
}

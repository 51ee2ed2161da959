package org.opengws.publishing.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hour heads for tests. */
public final class InMemoryHourHeads implements HourHeads {

    private final List<HourHead> heads = new ArrayList<>();

    @Override
    public Optional<HourHead> last() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    @Override
    public List<HourHead> after(Optional<Instant> at) {
        return heads.stream()
                .filter(head -> at.filter(other -> !head.at().isAfter(other)).isEmpty())
                .toList();
    }

    @Override
    public void append(HourHead head) {
        heads.add(head);
    }
}

package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Heads for tests. */
public final class InMemoryDayHeads implements DayHeads {

    private final List<DayHead> heads = new ArrayList<>();

    @Override
    public Optional<DayHead> last() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    @Override
    public List<DayHead> after(Optional<LocalDate> day) {
        return heads.stream()
                .filter(head -> day.filter(other -> !head.day().isAfter(other)).isEmpty())
                .toList();
    }

    @Override
    public void append(DayHead head) {
        heads.add(head);
    }
}

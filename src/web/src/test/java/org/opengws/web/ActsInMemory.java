package org.opengws.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Page;

/** Acts of the office for tests. */
public final class ActsInMemory implements OfficeActs {

    private final List<OfficeAct> acts = new ArrayList<>();
    private final Clock clock;

    public ActsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized OfficeAct append(OfficeAct.Draft draft) {
        int number = acts.size() + 1;
        String previous = number == 1 ? OfficeAct.START : acts.get(number - 2).hash();
        OfficeAct act = draft.sealed(number, clock.instant(), previous);
        acts.add(act);
        return act;
    }

    @Override
    public synchronized Optional<OfficeAct> find(int number) {
        return number >= 1 && number <= acts.size() ? Optional.of(acts.get(number - 1)) : Optional.empty();
    }

    @Override
    public synchronized Page<OfficeAct> newest(int offset, int limit) {
        List<OfficeAct> reversed = new ArrayList<>(acts);
        java.util.Collections.reverse(reversed);
        return new Page<>(reversed.stream().skip(offset).limit(limit).toList(), acts.size(), false);
    }

    @Override
    public synchronized List<OfficeAct> from(int number, int limit) {
        return acts.stream().skip(number - 1).limit(limit).toList();
    }
}

package org.opengws.publishing.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.office.OfficeAct;

/** Acts of the office for tests, with their lines of the journal. */
public final class InMemoryOfficeActs implements OfficeActs {

    private final List<OfficeAct> acts = new ArrayList<>();
    private final Clock clock;
    private final Consumer<JournalLine> journal;

    public InMemoryOfficeActs(Clock clock, Consumer<JournalLine> journal) {
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public synchronized OfficeAct append(OfficeAct.Draft draft) {
        int number = acts.size() + 1;
        String previous = number == 1 ? OfficeAct.START : acts.get(number - 2).hash();
        OfficeAct act = draft.sealed(number, clock.instant(), previous);
        acts.add(act);
        LocalDate day = LocalDate.ofInstant(act.at(), Circumstances.ZONE);
        journal.accept(new JournalLine(day, JournalLine.OFFICE, number, act.hash()));
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

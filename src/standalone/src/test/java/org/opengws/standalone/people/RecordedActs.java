package org.opengws.standalone.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Page;

/** Acts on record, for tests. */
final class RecordedActs implements OfficeActs {

    private final List<OfficeAct> acts = new ArrayList<>();

    @Override
    public OfficeAct append(OfficeAct.Draft draft) {
        String previous =
                acts.isEmpty() ? OfficeAct.START : acts.get(acts.size() - 1).hash();
        OfficeAct act = draft.sealed(acts.size() + 1, Instant.EPOCH, previous);
        acts.add(act);
        return act;
    }

    List<OfficeAct> all() {
        return List.copyOf(acts);
    }

    List<OfficeActKind> kinds() {
        return acts.stream().map(OfficeAct::kind).toList();
    }

    @Override
    public Optional<OfficeAct> find(int number) {
        return acts.stream().filter(act -> act.number() == number).findFirst();
    }

    @Override
    public Page<OfficeAct> newest(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<OfficeAct> from(int number, int limit) {
        throw new UnsupportedOperationException();
    }
}

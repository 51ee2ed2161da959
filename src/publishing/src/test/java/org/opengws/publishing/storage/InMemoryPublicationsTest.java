package org.opengws.publishing.storage;

import org.opengws.publishing.OfficeOverPorts;
import org.opengws.publishing.outbox.MovableClock;

class InMemoryPublicationsTest extends PublicationsContract {

    private final MovableClock clock = OfficeOverPorts.morning();
    private final Registers registers =
            new InMemoryRegisters(OfficeOverPorts.CATALOGUE, OfficeOverPorts.ORGANISATION, clock);
    private final Publications publications =
            new InMemoryPublications(new InMemoryOutbox(), clock, registers::catalogue);

    @Override
    protected Publications publications() {
        return publications;
    }

    @Override
    protected Files files() {
        return new InMemoryFiles(id -> publications.find(id).isPresent());
    }

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected MovableClock clock() {
        return clock;
    }
}

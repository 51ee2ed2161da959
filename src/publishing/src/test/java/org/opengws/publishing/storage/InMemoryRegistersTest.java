package org.opengws.publishing.storage;

import java.time.Clock;

import org.opengws.publishing.OfficeOverPorts;

class InMemoryRegistersTest extends RegistersContract {

    private final Registers registers =
            new InMemoryRegisters(OfficeOverPorts.CATALOGUE, OfficeOverPorts.ORGANISATION, Clock.systemUTC());

    @Override
    protected Registers registers() {
        return registers;
    }
}

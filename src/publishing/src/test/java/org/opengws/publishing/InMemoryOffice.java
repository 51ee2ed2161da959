package org.opengws.publishing;

import org.opengws.publishing.notice.InMemoryNotices;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.InMemoryFiles;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.InMemoryPublications;
import org.opengws.publishing.storage.InMemoryRegisters;

/** The test office in memory, without holidays: over doubles whose contracts hold on Jackrabbit too. */
public class InMemoryOffice extends OfficeOverPorts {

    public final InMemoryOutbox outbox;
    public final InMemoryRegisters registers;
    public final InMemoryPublications publications;
    public final InMemoryNotices notices;

    private record Doubles(
            MovableClock clock, InMemoryOutbox outbox, InMemoryRegisters registers, InMemoryPublications publications) {

        static Doubles empty() {
            MovableClock clock = morning();
            InMemoryOutbox outbox = new InMemoryOutbox();
            InMemoryRegisters registers = new InMemoryRegisters(CATALOGUE, ORGANISATION, clock);
            return new Doubles(clock, outbox, registers, new InMemoryPublications(outbox, clock, registers::catalogue));
        }

        Files files() {
            return new InMemoryFiles(id -> publications.find(id).isPresent());
        }
    }

    public InMemoryOffice() {
        this(Doubles.empty());
    }

    private InMemoryOffice(Doubles doubles) {
        this(doubles, doubles.files());
    }

    protected InMemoryOffice(Files files) {
        this(Doubles.empty(), files);
    }

    private InMemoryOffice(Doubles doubles, Files files) {
        super(doubles.publications(), files, doubles.registers(), doubles.clock());
        outbox = doubles.outbox();
        registers = doubles.registers();
        publications = doubles.publications();
        notices = new InMemoryNotices(outbox);
    }
}

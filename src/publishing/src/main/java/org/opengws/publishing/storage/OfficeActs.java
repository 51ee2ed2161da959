package org.opengws.publishing.storage;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.office.OfficeAct;

/** Port: the acts of the office, on record. Nothing is ever changed or removed. */
public interface OfficeActs {

    /**
     * For what is kept outside the repository: on record before it takes effect. What is kept in it goes on record in
     * the save that changes it, see {@link Registers}.
     */
    OfficeAct append(OfficeAct.Draft draft);

    Optional<OfficeAct> find(int number);

    /** Newest first. */
    Page<OfficeAct> newest(int offset, int limit);

    /** In their order, from that number on. */
    List<OfficeAct> from(int number, int limit);
}

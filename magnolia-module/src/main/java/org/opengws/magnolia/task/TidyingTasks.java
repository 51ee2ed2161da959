package org.opengws.magnolia.task;

import java.util.LinkedHashSet;
import java.util.Set;

import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;

/**
 * The job that makes tasks anew where they were resolved or removed in Magnolia while their step still waits, archives
 * those whose step has passed, and addresses the others to whoever may act today. May be repeated at any time.
 */
final class TidyingTasks {

    private static final int BATCH = 200;

    private final Publications publications;
    private final Pointers pointers;
    private final StepTasks tasks;

    TidyingTasks(Publications publications, Pointers pointers, StepTasks tasks) {
        this.publications = publications;
        this.pointers = pointers;
        this.tasks = tasks;
    }

    void run() {
        Set<PublicationId> all = new LinkedHashSet<>(tasks.publications());
        all.addAll(inProcedure());
        all.forEach(id -> tasks.bring(id, pointers.of(id)));
        tasks.archiveEnded();
    }

    private Set<PublicationId> inProcedure() {
        PublicationFilter filter = PublicationFilter.ALL.in(Set.of(EditionState.IN_PROCEDURE));
        Set<PublicationId> ids = new LinkedHashSet<>();
        for (int offset = 0; ; offset += BATCH) {
            Page<PublicationLine> page = publications.list(filter, Reader.PRODUCT, offset, BATCH);
            page.items().forEach(line -> ids.add(line.id()));
            if (page.items().size() < BATCH) {
                return ids;
            }
        }
    }
}

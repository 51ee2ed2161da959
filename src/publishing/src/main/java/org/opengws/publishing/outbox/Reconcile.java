package org.opengws.publishing.outbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.ReconcileProgress.Part;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Publications;

/**
 * Compares what is in force with what the public instances hold, and puts each difference into the outbox, which sends or
 * removes it; draws up anew by what words publications are found, where an earlier release did it otherwise. Goes in
 * batches and takes up after a stop where it was.
 */
public final class Reconcile {

    private static final String BOOKMARK = "reconcile";
    private static final int BATCH = 200;

    private final Publications publications;
    private final PublicState state;
    private final Projecting projecting;
    private final Outbox outbox;
    private final Bookmarks bookmarks;
    private final Clock clock;

    public Reconcile(
            Publications publications,
            PublicState state,
            Projecting projecting,
            Outbox outbox,
            Bookmarks bookmarks,
            Clock clock) {
        this.publications = publications;
        this.state = state;
        this.projecting = projecting;
        this.outbox = outbox;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /** To the end. */
    public ReconcileProgress run(Consumer<ReconcileProgress> progress) {
        ReconcileProgress last = step();
        while (!last.isFinished()) {
            progress.accept(last);
            last = step();
        }
        progress.accept(last);
        return last;
    }

    /** The next batch; after the last one, the next call begins anew. */
    public ReconcileProgress step() {
        Place place = bookmarks.get(BOOKMARK).map(Place::parse).orElse(Place.BEGINNING);
        Place next = place.part() == Part.AUTHOR ? ofAuthor(place) : ofPublic(place);
        if (next.part() == Part.FINISHED) {
            bookmarks.remove(BOOKMARK);
        } else {
            bookmarks.put(BOOKMARK, next.text());
        }
        return new ReconcileProgress(next.part(), next.checked(), next.differences());
    }

    private Place ofAuthor(Place place) {
        Batch<PublicationId> batch = publications.walk(place.cursor(), BATCH);
        publications.renewLines(batch.items());
        List<PublicationId> different =
                batch.items().stream().filter(this::differs).toList();
        send(different);
        return place.after(batch, different.size(), Part.PUBLIC);
    }

    private Place ofPublic(Place place) {
        Batch<PublicState.Line> batch = state.walk(place.cursor(), BATCH);
        List<PublicationId> unknown = new ArrayList<>();
        for (PublicState.Line line : batch.items()) {
            if (publications.find(line.publication()).isEmpty()) {
                unknown.add(line.publication());
            }
        }
        send(unknown);
        return place.after(batch, unknown.size(), Part.FINISHED);
    }

    private boolean differs(PublicationId id) {
        Optional<Publication> publication = publications.find(id);
        return publication.isPresent()
                && !projecting.expected(publication.get()).equals(state.hash(id));
    }

    private void send(List<PublicationId> different) {
        outbox.add(different.stream()
                .map(id -> OutboxEntry.project(id, clock.instant()))
                .toList());
    }

    /** Where it stands, kept as text: part, checked, differences, cursor. */
    private record Place(Part part, long checked, long differences, String cursor) {

        static final Place BEGINNING = new Place(Part.AUTHOR, 0, 0, Batch.START);

        static Place parse(String text) {
            String[] parts = text.split(" ", 4);
            return new Place(Part.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
        }

        String text() {
            return part + " " + checked + " " + differences + " " + cursor;
        }

        Place after(Batch<?> batch, int different, Part following) {
            Part next = batch.isLast() ? following : part;
            return new Place(next, checked + batch.items().size(), differences + different, batch.next());
        }
    }
}

package org.opengws.publishing.upkeep;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.Publications;

/**
 * Once after an upgrade: draws up anew what lists show, where an earlier release drew it up otherwise, and fills the
 * indexes that it did not have. Until then lists keep from a reader what they do not know to be his. Goes on where it was
 * interrupted.
 */
public final class RenewingLines {

    /** Grows with every release that draws lines up otherwise. */
    private static final String DONE = "done-3";

    private static final String BOOKMARK = "lines";
    private static final int BATCH = 200;

    private final Publications publications;
    private final Bookmarks bookmarks;

    public RenewingLines(Publications publications, Bookmarks bookmarks) {
        this.publications = publications;
        this.bookmarks = bookmarks;
    }

    /** To its end; does nothing where it has been there. */
    public synchronized void run() {
        String place = bookmarks.get(BOOKMARK).orElse(Batch.START);
        while (!place.equals(DONE)) {
            Batch<PublicationId> batch = publications.walk(place, BATCH);
            publications.renewLines(batch.items());
            if (batch.isLast()) {
                publications.fillIndexes();
            }
            place = batch.isLast() ? DONE : batch.next();
            bookmarks.put(BOOKMARK, place);
        }
    }
}

package org.opengws.publishing.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.Journal;

/**
 * Draws the head of each day that is over and hands it out of the repository. Catches up after days on which the product
 * did not run; a repeat changes nothing.
 */
public final class DrawingHeads {

    /** After midnight; a decision of the day may still be on its way into the journal. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final String BOOKMARK = "heads-handed-out";

    private final Journal journal;
    private final DayHeads heads;
    private final HeadSink sink;
    private final Bookmarks bookmarks;
    private final Clock clock;

    public DrawingHeads(Journal journal, DayHeads heads, HeadSink sink, Bookmarks bookmarks, Clock clock) {
        this.journal = journal;
        this.heads = heads;
        this.sink = sink;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /** @return the heads drawn now */
    public List<DayHead> draw() {
        Optional<DayHead> last = heads.last();
        String previous = last.map(DayHead::hash).orElse(DayHead.START);
        List<DayHead> drawn = new ArrayList<>();
        for (LocalDate day : journal.days(last.map(DayHead::day))) {
            if (!isOver(day, clock.instant())) {
                break;
            }
            List<String> hashes = new ArrayList<>();
            journal.read(day, line -> hashes.add(line.hash()));
            DayHead head = DayHead.of(day, previous, hashes);
            heads.append(head);
            drawn.add(head);
            previous = head.hash();
        }
        handOut();
        return drawn;
    }

    static boolean isOver(LocalDate day, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(Circumstances.ZONE).toInstant();
        return !now.isBefore(end.plus(GRACE));
    }

    private void handOut() {
        for (DayHead head : heads.after(bookmarks.get(BOOKMARK).map(LocalDate::parse))) {
            sink.take(head);
            bookmarks.put(BOOKMARK, head.day().toString());
        }
    }
}

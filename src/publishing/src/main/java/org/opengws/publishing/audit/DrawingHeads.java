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

    private final Journal journal;
    private final DayHeads heads;
    private final HandingOut places;
    private final Clock clock;

    public DrawingHeads(Journal journal, DayHeads heads, HeadSink sink, Bookmarks bookmarks, Clock clock) {
        this(journal, heads, List.of(HeadPlace.first(sink)), bookmarks, clock);
    }

    public DrawingHeads(Journal journal, DayHeads heads, List<HeadPlace> places, Bookmarks bookmarks, Clock clock) {
        this.journal = journal;
        this.heads = heads;
        this.places = new HandingOut(places, bookmarks);
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
        places.days(heads);
        return drawn;
    }

    static boolean isOver(LocalDate day, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(Circumstances.ZONE).toInstant();
        return !now.isBefore(end.plus(GRACE));
    }
}

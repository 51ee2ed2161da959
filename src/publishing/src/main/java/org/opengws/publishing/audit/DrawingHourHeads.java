package org.opengws.publishing.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.Journal;

/**
 * Draws an hour head of what was decided since the one before, for each day that has no head of its own yet, and hands it
 * out of the repository. Where nothing was decided there is none; a repeat changes nothing.
 */
public final class DrawingHourHeads {

    private final Journal journal;
    private final DayHeads days;
    private final HourHeads hours;
    private final HandingOut places;
    private final Clock clock;

    public DrawingHourHeads(
            Journal journal, DayHeads days, HourHeads hours, List<HeadPlace> places, Bookmarks bookmarks, Clock clock) {
        this.journal = journal;
        this.days = days;
        this.hours = hours;
        this.places = new HandingOut(places, bookmarks);
        this.clock = clock;
    }

    /** @return the heads drawn now */
    public List<HourHead> draw() {
        List<HourHead> drawn = new ArrayList<>();
        for (LocalDate day : journal.days(days.last().map(DayHead::day))) {
            draw(day).ifPresent(drawn::add);
        }
        places.hours(hours);
        return drawn;
    }

    private Optional<HourHead> draw(LocalDate day) {
        Set<String> known = known(day);
        List<String> came = new ArrayList<>();
        journal.read(day, line -> {
            if (!known.contains(line.hash())) {
                came.add(line.hash());
            }
        });
        if (came.isEmpty()) {
            return Optional.empty();
        }
        Optional<HourHead> last = hours.last();
        HourHead head = HourHead.of(moment(last), day, last.map(HourHead::hash).orElse(DayHead.START), known, came);
        hours.append(head);
        return Optional.of(head);
    }

    /** After the journal was read, so that an export begun later has all that the head joins; later than the last. */
    private Instant moment(Optional<HourHead> last) {
        Instant now = clock.instant();
        return last.map(HourHead::at)
                .filter(at -> !now.isAfter(at))
                .map(at -> at.plusMillis(1))
                .orElse(now);
    }

    private Set<String> known(LocalDate day) {
        Set<String> known = new HashSet<>();
        Instant begin = day.atStartOfDay(Circumstances.ZONE).toInstant();
        hours.after(Optional.of(begin)).stream()
                .filter(head -> head.day().equals(day))
                .forEach(head -> known.addAll(head.added()));
        return known;
    }
}

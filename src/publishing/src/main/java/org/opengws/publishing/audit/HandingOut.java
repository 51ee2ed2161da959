package org.opengws.publishing.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.opengws.publishing.storage.Bookmarks;

/** Gives heads to their places, to each from where it is. A place that fails keeps none of the others from theirs. */
final class HandingOut {

    private static final String HOURS = "-hours";

    private final List<HeadPlace> places;
    private final Bookmarks bookmarks;

    HandingOut(List<HeadPlace> places, Bookmarks bookmarks) {
        this.places = List.copyOf(places);
        this.bookmarks = bookmarks;
    }

    void days(DayHeads heads) {
        each(place -> handOut(
                place,
                place.name(),
                at -> heads.after(at.map(LocalDate::parse)),
                head -> head.day().toString()));
    }

    void hours(HourHeads heads) {
        each(place -> handOut(
                place,
                place.name() + HOURS,
                at -> heads.after(at.map(Instant::parse)),
                head -> head.at().toString()));
    }

    private <H extends Head> void handOut(
            HeadPlace place, String bookmark, Function<Optional<String>, List<H>> after, Function<H, String> mark) {
        for (H head : after.apply(bookmarks.get(bookmark))) {
            place.sink().take(head);
            bookmarks.put(bookmark, mark.apply(head));
        }
    }

    @SuppressWarnings("IllegalCatch") // thrown on, once every place had its turn
    private void each(Consumer<HeadPlace> work) {
        RuntimeException first = null;
        for (HeadPlace place : places) {
            try {
                work.accept(place);
            } catch (RuntimeException failure) {
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}

package org.opengws.web.desk.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.DutyItem;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Wording;

/** The lines that an address of the review board asks for, for its list and its files. */
final class ReviewLines {

    private static final int AT_ONCE = 1_000;

    private final Domain domain;
    private final ReviewBoard board;

    ReviewLines(Domain domain, ReviewBoard board) {
        this.domain = domain;
        this.board = board;
    }

    Page<ReviewLine> page(ReviewQuery query, Visit visit, int offset, int limit) {
        Wording wording = new Wording(domain, visit.language());
        NextReview.Finder next = new NextReview.Finder(domain, wording, visit.me());
        ReadingDesk reading = domain.publishing().as(visit.me());
        if (query.concern().filter(Concern.UNSCHEDULED::equals).isPresent()) {
            return board.unscheduled(query.scope(), offset, limit)
                    .map(line -> ReviewLine.unscheduled(reading.shown(line), wording, next));
        }
        return query.concern()
                .map(concern -> board.of(concern, query.scope(concern), offset, limit))
                .orElseGet(() -> board.between(query.scope(), query.from(), query.until(), offset, limit))
                .map(item -> ReviewLine.of(item.with(reading::shown), wording, next));
    }

    /** Takes one line of many. */
    interface Taking {
        void take(ReviewLine line) throws IOException;
    }

    /** Every line of what {@link #page} shows the beginning of, some at a time. */
    void each(ReviewQuery query, Visit visit, Taking to) throws IOException {
        Wording wording = new Wording(domain, visit.language());
        NextReview.Finder next = new NextReview.Finder(domain, wording, visit.me());
        ReadingDesk reading = domain.publishing().as(visit.me());
        if (query.concern().filter(Concern.UNSCHEDULED::equals).isPresent()) {
            unscheduled(query, line -> to.take(ReviewLine.unscheduled(reading.shown(line), wording, next)));
            return;
        }
        Consumer<DutyItem> taking = item -> {
            try {
                to.take(ReviewLine.of(item.with(reading::shown), wording, next));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        };
        try {
            if (query.concern().isPresent()) {
                Concern concern = query.concern().get();
                board.each(concern, query.scope(concern), taking);
            } else {
                board.each(query.scope(), query.from(), query.until(), taking);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private interface TakingLine {
        void take(PublicationLine line) throws IOException;
    }

    private void unscheduled(ReviewQuery query, TakingLine to) throws IOException {
        int taken = 0;
        List<PublicationLine> some;
        do {
            some = board.unscheduled(query.scope(), taken, AT_ONCE).items();
            for (PublicationLine line : some) {
                to.take(line);
            }
            taken += some.size();
        } while (some.size() == AT_ONCE);
    }
}

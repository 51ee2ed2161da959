package org.opengws.web.desk;

import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** The lines that an address of the review board asks for, for its list and its files. */
final class ReviewLines {

    private final Domain domain;
    private final ReviewBoard board;

    ReviewLines(Domain domain, ReviewBoard board) {
        this.domain = domain;
        this.board = board;
    }

    Page<ReviewLine> page(ReviewQuery query, Visit visit, int offset, int limit) {
        Wording wording = new Wording(domain, visit.language());
        NextReview.Finder next = new NextReview.Finder(domain, wording, visit.me());
        if (query.concern().filter(Concern.UNSCHEDULED::equals).isPresent()) {
            return board.unscheduled(query.scope(), offset, limit)
                    .map(line -> ReviewLine.unscheduled(line, wording, next));
        }
        return query.concern()
                .map(concern -> board.of(concern, query.scope(concern), offset, limit))
                .orElseGet(() -> board.between(query.scope(), query.from(), query.until(), offset, limit))
                .map(item -> ReviewLine.of(item, wording, next));
    }
}

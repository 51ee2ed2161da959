package org.opengws.web.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.duty.Concern;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** กำหนดทบทวน: what goes stale when, as counts that filter and as a list with the next act. */
public final class ReviewBoardPage implements Screen {

    private final Domain domain;

    /** One count. @param tone {@code late}, {@code soon} or {@code quiet} */
    public record Count(
            String code, String label, String help, String number, String tone, String address, boolean here) {}

    /** The list above its filters. @param span in which days it looks, as a sentence */
    public record View(
            List<Count> counts,
            List<Filters.Saved> saved,
            List<ReviewLine> lines,
            Paging paging,
            String heading,
            String span,
            Choices choices,
            boolean filtered,
            String calendar,
            String csv,
            String ics) {}

    /** The form. */
    public record Choices(
            List<Filters.Choice> kinds, List<Filters.Choice> owners, int days, String concern, String all) {}

    public ReviewBoardPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ReviewQuery query = ReviewQuery.of(visit, domain);
        ReviewBoard board = new ReviewBoard(domain.publishing(), domain.workingDays());
        Page<ReviewLine> page =
                new ReviewLines(domain, board).page(query, visit, Paging.offset(visit.query()), Paging.SIZE);
        View view = new View(
                counts(query, board, wording),
                saved(visit, query, wording),
                page.items(),
                Paging.of(page, visit.query(), wording),
                query.concern()
                        .map(concern -> wording.of("concern." + concern.code()))
                        .orElseGet(() -> wording.of("board.list")),
                span(query, wording),
                choices(query, wording),
                query.concern().isPresent() || query.from().isPresent(),
                "/duties/calendar" + query.with(Map.of()),
                "/duties.csv" + query.here(),
                "/duties.ics" + query.here());
        return Answer.page("review/duties.ftlh", "view", view);
    }

    private static List<Count> counts(ReviewQuery query, ReviewBoard board, Wording wording) {
        List<Count> counts = new ArrayList<>();
        for (Concern concern : Concern.values()) {
            Page<?> page = board.count(concern, query.scope(concern));
            boolean here = query.concern().filter(concern::equals).isPresent();
            boolean office = concern == Concern.UNOWNED && query.communications();
            counts.add(new Count(
                    concern.code(),
                    wording.of("concern." + concern.code()),
                    wording.of("concern." + concern.code() + ".help"),
                    page.more() ? page.total() + "+" : Integer.toString(page.total()),
                    page.total() == 0 ? "quiet" : tone(concern),
                    office
                            ? "/duties?owner=&concern=" + concern.code()
                            : "/duties" + query.with(here ? Map.of() : Map.of("concern", concern.code())),
                    here));
        }
        return counts;
    }

    private static String tone(Concern concern) {
        return switch (concern) {
            case OVERDUE -> "late";
            case SOON -> "soon";
            case UNOWNED, UNSCHEDULED -> "active";
        };
    }

    private String span(ReviewQuery query, Wording wording) {
        if (query.concern().isPresent()) {
            return wording.of("concern." + query.concern().get().code() + ".help");
        }
        if (query.from().isEmpty()) {
            return wording.of("board.until", wording.day(query.until()));
        }
        return query.from().get().equals(query.until())
                ? wording.of("board.on", wording.day(query.until()))
                : wording.of("board.between", wording.day(query.from().get()), wording.day(query.until()));
    }

    private static List<Filters.Saved> saved(Visit visit, ReviewQuery query, Wording wording) {
        List<Filters.Saved> saved = new ArrayList<>();
        visit.me()
                .unit()
                .filter(unit -> visit.me().is(Role.OWNER) || visit.me().is(Role.UNIT_HEAD))
                .ifPresent(unit -> saved.add(new Filters.Saved(
                        wording.of("filter.unit"),
                        "/duties?owner=" + unit.value(),
                        query.kind().isEmpty()
                                && query.owner().filter(unit::equals).isPresent())));
        boolean checks = query.kind().equals(DutyKind.STANDING_CHECK.code()) || query.communications();
        saved.add(new Filters.Saved(wording.of("duty.standing-check"), "/duties?owner=&kind=standing-check", checks));
        saved.add(new Filters.Saved(
                wording.of("board.everybody"),
                "/duties?owner=",
                !checks && query.kind().isEmpty() && query.owner().isEmpty()));
        return saved;
    }

    private Choices choices(ReviewQuery query, Wording wording) {
        return new Choices(
                ReviewChoices.kinds(query, wording),
                ReviewChoices.owners(query, domain, wording),
                query.days(),
                query.concern().map(Concern::code).orElse(""),
                "/duties" + query.with(Map.of()));
    }
}

package org.opengws.web.desk.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.opengws.publishing.files.Csv;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** What the review board lists as a table for a spreadsheet, or as a calendar for a calendar program. */
public final class ReviewFiles implements Screen {

    private final Domain domain;
    private final boolean calendar;

    public ReviewFiles(Domain domain, boolean calendar) {
        this.domain = domain;
        this.calendar = calendar;
    }

    @Override
    public Answer answer(Visit visit) {
        ReviewLines lines = new ReviewLines(domain, new ReviewBoard(domain.publishing(), domain.workingDays()));
        Wording wording = new Wording(domain, visit.language());
        ReviewQuery query = ReviewQuery.of(visit, domain);
        return calendar
                ? new Answer.Streamed("text/calendar", "duties.ics", out -> calendar(lines, query, visit, wording, out))
                : new Answer.Streamed("text/csv", "duties.csv", out -> table(lines, query, visit, wording, out));
    }

    private static void table(ReviewLines lines, ReviewQuery query, Visit visit, Wording wording, Appendable out)
            throws IOException {
        List<String> header = List.of("id", "title", "period", "owner", "duty", "due", "state").stream()
                .map(column -> wording.of(column.equals("period") ? "field.period" : "column." + column))
                .toList();
        out.append(Csv.BYTE_ORDER_MARK).append(Csv.line(header));
        lines.each(
                query,
                visit,
                line -> out.append(Csv.line(List.of(
                        line.id(),
                        line.title(),
                        line.detail(),
                        line.owner(),
                        line.kind(),
                        line.due().map(LocalDate::toString).orElse(""),
                        line.state()))));
    }

    private void calendar(ReviewLines lines, ReviewQuery query, Visit visit, Wording wording, Appendable out)
            throws IOException {
        ICalendar file = new ICalendar(
                out,
                wording.of("menu.duties") + " · " + wording.office(),
                domain.clock().instant());
        lines.each(query, visit, line -> {
            if (line.due().isPresent()) {
                file.add(
                        line.id() + "-" + line.due().get(),
                        line.due().get(),
                        line.kind() + ": " + line.title(),
                        line.detail().isEmpty() ? line.owner() : line.owner() + "\n" + line.detail());
            }
        });
        file.end();
    }
}

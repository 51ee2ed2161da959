package org.opengws.web.desk;

import java.time.LocalDate;
import java.util.List;

import org.opengws.publishing.files.Csv;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** What the review board lists as a table for a spreadsheet, or as a calendar for a calendar program. */
final class ReviewFiles implements Screen {

    private final Domain domain;
    private final boolean calendar;

    ReviewFiles(Domain domain, boolean calendar) {
        this.domain = domain;
        this.calendar = calendar;
    }

    @Override
    public Answer answer(Visit visit) {
        ReviewBoard board = new ReviewBoard(domain.publishing(), domain.workingDays());
        List<ReviewLine> lines = new ReviewLines(domain, board)
                .page(ReviewQuery.of(visit, domain), visit, 0, Page.COUNTED)
                .items();
        Wording wording = new Wording(domain, visit.language());
        return calendar ? calendar(lines, wording) : table(lines, wording);
    }

    private Answer table(List<ReviewLine> lines, Wording wording) {
        List<String> header = List.of("id", "title", "period", "owner", "duty", "due", "state").stream()
                .map(column -> wording.of(column.equals("period") ? "field.period" : "column." + column))
                .toList();
        List<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        line.id(),
                        line.title(),
                        line.detail(),
                        line.owner(),
                        line.kind(),
                        line.due().map(LocalDate::toString).orElse(""),
                        line.state()))
                .toList();
        return new Answer.Plain(200, "text/csv", "duties.csv", Csv.BYTE_ORDER_MARK + Csv.write(header, rows));
    }

    private Answer calendar(List<ReviewLine> lines, Wording wording) {
        ICalendar file = new ICalendar(
                wording.of("menu.duties") + " · " + wording.office(),
                domain.clock().instant());
        lines.forEach(line -> line.due()
                .ifPresent(day -> file.add(
                        line.id() + "-" + day,
                        day,
                        line.kind() + ": " + line.title(),
                        line.detail().isEmpty() ? line.owner() : line.owner() + "\n" + line.detail())));
        return new Answer.Plain(200, "text/calendar", "duties.ics", file.text());
    }
}

package org.opengws.web.desk.lists;

import java.io.IOException;
import java.util.List;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.files.Csv;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.PublicationLine.Access;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/** The list as a table for a spreadsheet: all that the filter in the address lets through, in its order. */
public final class PublicationsCsv implements Screen {

    private static final int AT_ONCE = 1_000;

    private final Domain domain;

    public PublicationsCsv(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        PublicationFilter filter = new Filters(domain, wording).read(visit);
        return new Answer.Streamed(
                "text/csv",
                "publications.csv",
                out -> write(filter, domain.publishing().as(visit.me()), wording, out));
    }

    private void write(PublicationFilter filter, ReadingDesk reading, Wording wording, Appendable out)
            throws IOException {
        List<String> header =
                List.of("id", "title", "topic", "owner", "edition", "state", "since", "changed", "due").stream()
                        .map(column -> wording.of("column." + column))
                        .toList();
        out.append(Csv.BYTE_ORDER_MARK).append(Csv.line(header));
        int written = 0;
        List<PublicationLine> some;
        do {
            some = reading.list(filter, written, AT_ONCE).items();
            for (PublicationLine line : some) {
                out.append(Csv.line(row(line, wording)));
            }
            written += some.size();
        } while (some.size() == AT_ONCE);
    }

    private List<String> row(PublicationLine line, Wording wording) {
        return List.of(
                line.id().value(),
                line.access() == Access.NONE ? "" : wording.of(line.title()),
                wording.topic(line.topic()),
                wording.unit(line.owner()),
                Integer.toString(line.edition()),
                Status.of(line, domain.today(), wording).word(),
                Domain.dayOf(line.since()).toString(),
                Domain.dayOf(line.changed()).toString(),
                line.due().map(Object::toString).orElse(""));
    }
}

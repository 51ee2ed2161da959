package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.files.Csv;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** The list as a table for a spreadsheet: all that the filter in the address lets through, in its order. */
final class PublicationsCsv implements Screen {

    private static final int AT_ONCE = 1_000;
    private static final int MOST = 100_000;

    private final Domain domain;

    PublicationsCsv(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        PublicationFilter filter = new Filters(domain, wording).read(visit);
        List<List<String>> rows = new ArrayList<>();
        Page<PublicationLine> page;
        do {
            page = domain.publishing().list(filter, rows.size(), AT_ONCE);
            page.items().forEach(line -> rows.add(row(line, wording)));
        } while (page.items().size() == AT_ONCE && rows.size() < MOST);
        List<String> header = List.of("id", "title", "topic", "owner", "edition", "state", "since", "due").stream()
                .map(column -> wording.of("column." + column))
                .toList();
        return new Answer.Plain(200, "text/csv", "publications.csv", Csv.BYTE_ORDER_MARK + Csv.write(header, rows));
    }

    private List<String> row(PublicationLine line, Wording wording) {
        return List.of(
                line.id().value(),
                wording.of(line.title()),
                wording.topic(line.topic()),
                wording.unit(line.owner()),
                Integer.toString(line.edition()),
                Status.of(line, domain.today(), wording).word(),
                Domain.dayOf(line.since()).toString(),
                line.stepDue().or(line::reviewDue).map(Object::toString).orElse(""));
    }
}

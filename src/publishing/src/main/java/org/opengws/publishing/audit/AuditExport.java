package org.opengws.publishing.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.Journal;
import org.opengws.publishing.storage.JournalLine;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Publications;

/**
 * Writes every decision, every act of the office, the journal and the heads as lines of text. The journal comes first, so that what is decided
 * meanwhile is in the decisions and never missing in them. In batches; see {@link ExportFile} for one that survives a
 * stop.
 */
public final class AuditExport {

    private static final int BATCH = 100;

    private final Publications publications;
    private final Journal journal;
    private final OfficeActs acts;
    private final DayHeads heads;
    private final Clock clock;

    public AuditExport(Publications publications, Journal journal, OfficeActs acts, DayHeads heads, Clock clock) {
        this.publications = publications;
        this.journal = journal;
        this.acts = acts;
        this.heads = heads;
        this.clock = clock;
    }

    /** All of it; the caller closes. */
    public void write(Writer out) throws IOException {
        ExportPlace place = ExportPlace.BEGINNING;
        while (!place.isEnd()) {
            place = write(place, out);
        }
    }

    /** The next part; nothing of it counts before it is written whole. */
    ExportPlace write(ExportPlace place, Writer out) throws IOException {
        return switch (place.part()) {
            case BEGINNING -> beginning(place, out);
            case JOURNAL -> journal(place, out);
            case OFFICE -> office(place, out);
            case PUBLICATIONS -> publications(place, out);
            case END -> place;
        };
    }

    private ExportPlace beginning(ExportPlace place, Writer out) throws IOException {
        line(out, ExportFormat.begin(clock.instant()));
        for (DayHead head : heads.after(Optional.empty())) {
            line(out, head.line());
        }
        return place.to(ExportPlace.Part.JOURNAL);
    }

    private ExportPlace journal(ExportPlace place, Writer out) throws IOException {
        Optional<LocalDate> after =
                Optional.of(place.cursor()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        Optional<LocalDate> next = journal.days(after).stream().findFirst();
        if (next.isEmpty()) {
            return place.to(ExportPlace.Part.OFFICE);
        }
        List<JournalLine> lines = new ArrayList<>();
        journal.read(next.get(), lines::add);
        lines.sort(Comparator.comparing(JournalLine::hash));
        for (JournalLine line : lines) {
            line(out, ExportFormat.journal(line));
        }
        return place.journal(next.get().toString(), lines.size());
    }

    private ExportPlace office(ExportPlace place, Writer out) throws IOException {
        int from = place.cursor().isEmpty() ? 1 : Integer.parseInt(place.cursor());
        List<OfficeAct> next = acts.from(from, BATCH);
        for (OfficeAct act : next) {
            line(out, ExportFormat.act(act));
        }
        return next.isEmpty()
                ? place.to(ExportPlace.Part.PUBLICATIONS)
                : place.acts(next.size())
                        .at(Integer.toString(next.get(next.size() - 1).number() + 1));
    }

    private ExportPlace publications(ExportPlace place, Writer out) throws IOException {
        Batch<PublicationId> batch = publications.walk(place.cursor(), BATCH);
        ExportPlace after = place;
        for (PublicationId id : batch.items()) {
            Publication publication = publications.find(id).orElseThrow();
            line(out, ExportFormat.publication(publication));
            for (Decision decision : publication.decisions()) {
                line(out, ExportFormat.decision(id, decision));
            }
            after = after.publication(publication.decisions().size());
        }
        if (!batch.isLast()) {
            return after.at(batch.next());
        }
        line(out, ExportFormat.end(after.journalLines(), after.acts(), after.publications(), after.decisions()));
        return after.to(ExportPlace.Part.END);
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}

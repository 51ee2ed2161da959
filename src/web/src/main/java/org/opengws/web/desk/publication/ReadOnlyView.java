package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/**
 * Something of the office to be read, in words, for a host with a view of its own. Text, never markup.
 *
 * @param title what it is called
 */
public record ReadOnlyView(String title, List<Part> parts) {

    /** What belongs together, under a heading. */
    public record Part(String heading, List<Row> rows) {

        public Part {
            rows = rows.stream().filter(row -> !row.value().isEmpty()).toList();
        }
    }

    /** @param tone {@code late} or {@code soon} where it is urgent, otherwise another or empty */
    public record Row(String label, String value, String tone) {

        public Row(String label, String value) {
            this(label, value, "");
        }
    }

    /** Parts of which nothing can be said are left out. */
    public ReadOnlyView {
        parts = parts.stream().filter(part -> !part.rows().isEmpty()).toList();
    }

    /** The publication's latest edition as that person may read it; empty where nothing of it is his to read. */
    public static Optional<ReadOnlyView> of(PublicationId id, Person reader, Domain domain, Language language) {
        Wording wording = new Wording(domain, language);
        return domain.publishing().as(reader).find(id).map(publication -> of(publication, reader, domain, wording));
    }

    private static ReadOnlyView of(Publication publication, Person reader, Domain domain, Wording wording) {
        Edition edition = publication.latest();
        return new ReadOnlyView(
                wording.title(edition.content().title()),
                List.of(
                        new Part(wording.of("reading.state"), state(publication, edition, reader, domain, wording)),
                        new Part(wording.of("reading.steps"), steps(publication, edition, domain, wording)),
                        new Part(wording.of("field.documents"), documents(publication, edition, domain, wording)),
                        new Part(wording.of("timeline"), decisions(publication, domain, wording))));
    }

    private static List<Row> state(
            Publication publication, Edition edition, Person reader, Domain domain, Wording wording) {
        Status status = Status.of(publication, domain.today(), wording);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(wording.of("column.state"), status.word(), status.tone()));
        rows.add(new Row(wording.of("column.edition"), wording.edition(edition.number())));
        PublicationPage.notices(publication, wording).forEach(notice -> rows.add(new Row("", notice, "late")));
        AlteredContents altered = new AlteredContents(domain, Optional.empty());
        altered.of(publication, edition, reader, wording)
                .forEach(found -> rows.add(new Row("", joined(" ", found.what(), found.meanwhile()), "late")));
        List<Person> waiting = domain.publishing().deciding(publication.id()).waitingFor(publication);
        new SideFacts(domain)
                .of(publication, edition, waiting, wording)
                .forEach(side -> rows.add(new Row(side.label(), side.value(), side.tone())));
        return rows;
    }

    private static List<Row> steps(Publication publication, Edition edition, Domain domain, Wording wording) {
        return StepView.of(edition, new SideFacts(domain).procedure(publication, edition), domain, wording).stream()
                .map(step -> new Row(
                        joined(" · ", step.name(), step.label()),
                        joined(" · ", wording.of("step-state." + step.state()), step.note())))
                .toList();
    }

    private static List<Row> documents(Publication publication, Edition edition, Domain domain, Wording wording) {
        return edition.content().documents().stream()
                .map(document -> ContentView.document(publication, edition, document, domain, wording))
                .map(view -> new Row(
                        view.label(),
                        joined(
                                " · ",
                                Stream.concat(
                                                Stream.of(view.name(), view.type(), view.size(), view.pages()),
                                                view.findings().stream())
                                        .toArray(String[]::new)),
                        view.broken() ? "late" : ""))
                .toList();
    }

    private static List<Row> decisions(Publication publication, Domain domain, Wording wording) {
        return DecisionView.of(publication, domain, wording).stream()
                .map(decision -> new Row(
                        decision.when(),
                        joined(
                                " · ",
                                decision.verb(),
                                decision.edition(),
                                joined(" ", decision.who(), decision.position(), decision.unit()),
                                decision.onBehalf(),
                                decision.comment()),
                        decision.tone()))
                .toList();
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}

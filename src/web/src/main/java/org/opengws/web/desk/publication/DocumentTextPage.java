package org.opengws.web.desk.publication;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * What a document says, as text, for who cannot open the file; with {@code ?beside=} an edition and perhaps
 * {@code &round=} what it changes beside the file of that time, word by word.
 */
public final class DocumentTextPage implements Screen {

    private final Domain domain;
    private final Rounds rounds;
    private final FileContents files;

    /**
     * The page.
     *
     * @param read whether there is a text
     * @param beside what the text is compared with, empty where with nothing
     * @param parts the text, with what differs marked
     */
    public record View(
            String title,
            String label,
            String name,
            String address,
            String file,
            boolean read,
            String beside,
            List<WordDifference.Part> parts) {}

    public DocumentTextPage(Domain domain, Rounds rounds, FileContents files) {
        this.domain = domain;
        this.rounds = rounds;
        this.files = files;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(
                domain,
                visit,
                publication -> Found.edition(publication, visit.variable("edition"))
                        .map(Edition::content)
                        .flatMap(content -> Found.document(content, visit))
                        .map(document -> page(publication, document, visit))
                        .orElseGet(Failures::missing));
    }

    private Answer page(Publication publication, Document document, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        String now = files.text(publication.id(), document).orElse("");
        Optional<Document> earlier = Found.content(publication, visit.query().value("beside"), rounds, domain, visit)
                .flatMap(content -> Found.document(content, visit));
        Optional<String> before = earlier.flatMap(old -> files.text(publication.id(), old));
        String address = "/publications/" + publication.id().value();
        View view = new View(
                wording.title(publication.latest().content().title()),
                wording.of(document.label()),
                document.name().value(),
                address,
                address + "/documents/" + visit.variable("edition") + "/"
                        + document.id().value(),
                !now.isEmpty() && (earlier.isEmpty() || before.isPresent()),
                earlier.isEmpty() ? "" : earlier.get().name().value(),
                before.map(old -> WordDifference.of(old, now))
                        .orElseGet(() -> List.of(new WordDifference.Part("same", now))));
        return Answer.page("publication/document-text.ftlh", "view", view);
    }
}

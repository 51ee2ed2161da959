package org.opengws.web.desk.publication;

import java.io.ByteArrayInputStream;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Download;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;

/** One page of a document as it is drawn; with {@code ?round=} of the file as it was submitted then. */
public final class DocumentPagePicture implements Screen {

    private static final int MOST = 100_000;

    private final Domain domain;
    private final Rounds rounds;
    private final FileContents files;

    public DocumentPagePicture(Domain domain, Rounds rounds, FileContents files) {
        this.domain = domain;
        this.rounds = rounds;
        this.files = files;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.document(
                domain,
                rounds,
                visit,
                (publication, document) -> picture(publication, document, visit.variable("page")));
    }

    private Answer picture(Publication publication, Document document, String page) {
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : MOST;
        if (number > document.inspection().pages()) {
            return Failures.missing();
        }
        return files.page(publication.id(), document, number)
                .<Answer>map(bytes -> new Answer.File(new Download(
                        document.name().value() + "-" + number + ".png",
                        "image/png",
                        bytes.length,
                        Sha256.of(bytes),
                        true,
                        false,
                        () -> new ByteArrayInputStream(bytes))))
                .orElseGet(Failures::missing);
    }
}

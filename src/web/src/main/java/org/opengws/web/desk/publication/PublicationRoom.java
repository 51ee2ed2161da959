package org.opengws.web.desk.publication;

import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;
import org.opengws.web.site.SitePreview;

/** One publication as it is, as it was, and as visitors would see it. */
public final class PublicationRoom implements Room {

    private final Domain domain;
    private final Rounds rounds;
    private final FileContents files;
    private final SitePreview preview;
    private final AlteredContents altered;

    public PublicationRoom(
            Domain domain, Rounds rounds, FileContents files, SitePreview preview, AlteredContents altered) {
        this.domain = domain;
        this.rounds = rounds;
        this.files = files;
        this.preview = preview;
        this.altered = altered;
    }

    @Override
    public void open(Routes routes) {
        String document = "/publications/{id}/documents/{edition}/{document}";
        routes.get("/publications/{id}", new PublicationPage(domain, altered))
                .get("/publications/{id}/preview", new PreviewPage(domain, preview))
                .get("/publications/{id}/difference", new DifferencePage(domain, rounds))
                .get(document, new DocumentDownload(domain, rounds))
                .get(document + "/text", new DocumentTextPage(domain, rounds, files))
                .get(document + "/pages", new DocumentPages(domain, rounds))
                .get(document + "/pages/{page}", new DocumentPagePicture(domain, rounds, files));
    }
}

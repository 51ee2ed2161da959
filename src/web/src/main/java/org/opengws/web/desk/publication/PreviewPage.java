package org.opengws.web.desk.publication;

import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.site.Projection;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.Surroundings;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.site.SitePreview;

/** The latest edition as visitors would see it today. Only people who are signed in reach it. */
public final class PreviewPage implements Screen {

    private final Domain domain;
    private final SitePreview site;

    public PreviewPage(Domain domain, SitePreview site) {
        this.domain = domain;
        this.site = site;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> page(publication, visit));
    }

    private Answer page(Publication publication, Visit visit) {
        Edition edition = publication.latest();
        Optional<Procedure> procedure =
                edition.pinned().or(() -> domain.publishing().procedureOfToday(edition));
        PublishedPage page = new Projection(surroundings()).preview(publication, procedure);
        String here = visit.context() + Screen.DESK + "/publications/" + publication.id();
        String html = site.html(new SitePreview.Request(
                page,
                PublicCatalogue.of(domain.publishing().catalogue()),
                office(),
                visit.language(),
                visit.context(),
                name -> here + "/documents/" + edition.number() + "/" + document(page, edition, name),
                language -> here + "/preview?lang=" + language.code()));
        Answer answer = Answer.text("text/html", html);
        return visit.query().has("framed") ? new Answer.Framed(answer) : answer;
    }

    private static String document(PublishedPage page, Edition edition, String name) {
        String sha256 = page.current().file(name).map(file -> file.sha256()).orElse("");
        return edition.content().documents().stream()
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .map(Document::id)
                .map(id -> id.value())
                .orElse("");
    }

    private Text office() {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(UnitState::name)
                .orElseGet(() -> Text.thai(domain.texts().in(Language.TH, "site.name")));
    }

    private Surroundings surroundings() {
        return new Surroundings(
                domain.today(),
                domain.publishing().catalogue(),
                domain.publishing().organisation(),
                domain.publishing().forms().stream().collect(Collectors.toMap(Form::id, form -> form)),
                domain.cleaner(),
                document -> Optional.of(document.sha256()));
    }
}

package org.opengws.web.desk.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Recorded;
import org.opengws.publishing.catalogue.Difference;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.document.Sha256;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** Imports topics: first what would change, then the change itself, whole or not at all. */
public final class CatalogueImportPage implements Screen {

    private static final int MOST = 2 * 1024 * 1024;

    private final Domain domain;

    /** One thing that would change. */
    public record Change(String kind, String topic, String column, String before, String after) {}

    /**
     * The page.
     *
     * @param text of the file, to be confirmed; empty before a dry run
     * @param seen of the differences shown, so that others are shown again before anything is done
     */
    public record View(
            boolean dryRun, List<Change> changes, String text, String seen, boolean changed, Problems problems) {}

    public CatalogueImportPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Optional<Answer> stops(Visit visit) {
        boolean may = domain.publishing().keepingCatalogue().mayChange(visit.me());
        return may ? Optional.empty() : Optional.of(Failures.forbidden());
    }

    @Override
    public Answer answer(Visit visit) {
        if (!domain.publishing().keepingCatalogue().mayChange(visit.me())) {
            return Failures.forbidden();
        }
        if (!visit.isPost()) {
            return page(new View(false, List.of(), "", "", false, Problems.NONE));
        }
        String text = visit.posted()
                .file("file")
                .map(CatalogueImportPage::read)
                .orElse(visit.form().raw("text"));
        Recorded<List<Difference>> dry = domain.publishing().keepingCatalogue().importTopics(visit.me(), text, true);
        if (dry.isRefused()) {
            Problems problems = Problems.of(dry.refusals(), dry.problems(), domain, visit.language());
            return page(new View(false, List.of(), text, "", false, problems));
        }
        String seen = Sha256.of(dry.value().orElseThrow().toString());
        boolean confirmed = visit.form().value("do").equals("import");
        if (confirmed && visit.form().value("seen").equals(seen)) {
            return change(text, visit);
        }
        return page(new View(true, changes(dry, visit), text, seen, confirmed, Problems.NONE));
    }

    private Answer change(String text, Visit visit) {
        Recorded<List<Difference>> done = domain.publishing().keepingCatalogue().importTopics(visit.me(), text, false);
        return done.fold(
                changes -> Answer.redirect(visit.context() + Screen.DESK + "/catalogue?done=imported"),
                refusals -> page(new View(
                        false,
                        List.of(),
                        text,
                        "",
                        false,
                        Problems.of(refusals, done.problems(), domain, visit.language()))));
    }

    private List<Change> changes(Recorded<List<Difference>> dry, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        return dry.value().orElseThrow().stream()
                .map(difference -> new Change(
                        wording.of("difference." + difference.kind().name().toLowerCase(java.util.Locale.ROOT)),
                        wording.topic(difference.topic()),
                        difference.column(),
                        difference.before(),
                        difference.after()))
                .toList();
    }

    private static String read(IncomingFile file) {
        try {
            return Files.size(file.content()) > MOST
                    ? "\uFFFD"
                    : new String(Files.readAllBytes(file.content()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("an incoming file is gone", e);
        }
    }

    private static Answer page(View view) {
        return Answer.page("catalogue/import.ftlh", "view", view)
                .status(view.problems().status());
    }
}

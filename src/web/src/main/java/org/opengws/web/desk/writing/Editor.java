package org.opengws.web.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.ImportMap;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.RefusedView;
import org.opengws.web.desk.screen.SaveReply;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * The editor. Every button sends the whole form, so that nothing typed is lost: those of the rows show the form again
 * unsaved, all others save first.
 */
public final class Editor implements Screen {

    private final Domain domain;
    private final Assets assets;

    public Editor(Domain domain, Assets assets) {
        this.domain = domain;
        this.assets = assets;
    }

    /** Who is no editor here at all; whoever is, and comes too late, keeps what he typed. */
    @Override
    public Optional<Answer> stops(Visit visit) {
        return Found.stops(domain, visit, publication -> {
            List<Refusal> refusals = domain.publishing().refusals(publication, Verb.SAVE, visit.me());
            boolean never =
                    refusals.stream().anyMatch(refusal -> refusal.code().nature() == RefusalCode.Nature.FORBIDDEN);
            return never ? Optional.of(refused(publication, refusals, visit)) : Optional.empty();
        });
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> {
            boolean editable = publication.latest().state().isEditable();
            List<Refusal> refusals = domain.publishing().refusals(publication, Verb.SAVE, visit.me());
            if (!visit.isPost() && (!editable || !refusals.isEmpty())) {
                return refused(publication, refusals, visit);
            }
            return visit.isPost() ? post(publication, visit) : show(publication, visit);
        });
    }

    private Answer refused(Publication publication, List<Refusal> refusals, Visit visit) {
        List<Refusal> all = refusals.isEmpty() ? List.of(Refusal.of(RefusalCode.CONTENT_LOCKED)) : refusals;
        Problems problems = Problems.of(all, domain, visit.language());
        return Answer.page("refused.ftlh", "view", RefusedView.of(publication, problems, domain, visit))
                .status(problems.status());
    }

    private Answer show(Publication publication, Visit visit) {
        Draft draft = draft(publication);
        return page(
                publication,
                draft,
                draft.content().rows(),
                Optional.empty(),
                Problems.NONE,
                visit.query().has("saved"),
                List.of(),
                visit);
    }

    private static Draft draft(Publication publication) {
        Edition edition = publication.latest();
        return new Draft(
                edition.topic(), edition.content(), edition.chosen(), edition.evidence(), publication.review());
    }

    private Answer post(Publication publication, Visit visit) {
        String act = visit.form().value("do");
        DraftForm form = new DraftForm(visit.form(), publication.latest(), domain);
        if (act.contains("-row") || act.equals("refresh")) {
            return page(
                    publication,
                    form.read(),
                    ListActs.rows(form.allRows(), act),
                    Optional.of(visit.form()),
                    Problems.NONE,
                    false,
                    List.of(),
                    visit);
        }
        Draft draft = form.read();
        List<Refusal> refusals = new ArrayList<>(form.refusals());
        Draft changed = ListActs.documents(draft, act, refusals);
        if (!refusals.isEmpty()) {
            return again(publication, draft, form, refusals, visit);
        }
        long version = version(visit.form());
        Outcome outcome = domain.publishing()
                .act(visit.me(), publication.id(), Act.of(Verb.SAVE, version).draft(changed));
        return outcome.fold(
                accepted -> saved(accepted.next(), act, visit),
                reasons -> again(publication, draft, form, reasons, visit));
    }

    public static long version(Fields form) {
        String version = form.value("version");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Whoever saved meanwhile is not overwritten unseen: both texts stand side by side. */
    private Answer again(Publication publication, Draft draft, DraftForm form, List<Refusal> refusals, Visit visit) {
        if (SaveReply.isAsked(visit)) {
            return SaveReply.refused(refusals, domain, visit);
        }
        Wording wording = new Wording(domain, visit.language());
        List<Conflict> conflict = SaveReply.isStale(refusals)
                ? Conflict.between(publication.latest().content(), draft, domain, wording)
                : List.of();
        return page(
                publication,
                draft,
                form.allRows(),
                Optional.of(visit.form()),
                Problems.of(refusals, domain, visit.language()),
                false,
                conflict,
                visit);
    }

    private Answer saved(Publication publication, String act, Visit visit) {
        List<Refusal> refusals = new ArrayList<>();
        Publication now = publication;
        for (IncomingFile file : visit.posted().files()) {
            Optional<DocumentId> replaces = replaces(file.field(), now);
            boolean known = file.field().equals("file") || replaces.isPresent();
            if (known) {
                Outcome outcome = domain.storing()
                        .upload(visit.me(), now.id(), now.version(), file, label(file, visit.form()), replaces);
                Publication before = now;
                now = outcome.fold(accepted -> accepted.next(), reasons -> {
                    refusals.addAll(reasons);
                    return before;
                });
            }
        }
        if (!refusals.isEmpty() && SaveReply.isAsked(visit)) {
            return SaveReply.refused(refusals, domain, visit);
        }
        if (!refusals.isEmpty()) {
            Draft draft = draft(now);
            return page(
                    now,
                    draft,
                    draft.content().rows(),
                    Optional.empty(),
                    Problems.of(refusals, domain, visit.language()),
                    false,
                    List.of(),
                    visit);
        }
        if (SaveReply.isAsked(visit)) {
            return SaveReply.saved(now, domain, visit);
        }
        String address =
                visit.context() + Screen.DESK + "/publications/" + now.id().value();
        return Answer.redirect(
                act.equals("submit") || act.equals("preview")
                        ? address + (act.equals("submit") ? "/act/submit" : "/preview")
                        : address + "/edit?saved=1#" + anchor(act));
    }

    private static String anchor(String act) {
        return act.contains("document") || act.equals("upload") ? "documents" : "top";
    }

    private static Text label(IncomingFile file, Fields form) {
        return file.field().equals("file")
                ? Text.of(form.value("file-label.th"), form.value("file-label.en"))
                : Text.EMPTY;
    }

    private static Optional<DocumentId> replaces(String field, Publication publication) {
        return publication.latest().content().documents().stream()
                .map(Document::id)
                .filter(id -> field.equals("replace." + id.value()))
                .findFirst();
    }

    private Answer page(
            Publication publication,
            Draft draft,
            List<Map<String, String>> rows,
            Optional<Fields> typed,
            Problems problems,
            boolean saved,
            List<Conflict> conflict,
            Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        EditorView view = EditorView.of(publication, draft, rows, typed, problems, saved, conflict, domain, wording);
        return Answer.page("writing/editor.ftlh", "view", view)
                .status(problems.status())
                .importing(ImportMap.of(assets, visit.context(), EditorModules.NAMES));
    }
}

package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;

/**
 * The editor. Every button sends the whole form, so that nothing typed is lost: those of the rows show the form again
 * unsaved, all others save first.
 */
final class Editor implements Screen {

    private final Domain domain;

    Editor(Domain domain) {
        this.domain = domain;
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
                    publication, form.read(), rows(form, act), Optional.of(visit.form()), Problems.NONE, false, visit);
        }
        Draft draft = form.read();
        List<Refusal> refusals = new ArrayList<>(form.refusals());
        Draft changed = withDocuments(draft, act, refusals);
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

    static long version(Fields form) {
        String version = form.value("version");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    private Answer again(Publication publication, Draft draft, DraftForm form, List<Refusal> refusals, Visit visit) {
        return page(
                publication,
                draft,
                form.allRows(),
                Optional.of(visit.form()),
                Problems.of(refusals, domain, visit.language()),
                false,
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
        if (!refusals.isEmpty()) {
            Draft draft = draft(now);
            return page(
                    now,
                    draft,
                    draft.content().rows(),
                    Optional.empty(),
                    Problems.of(refusals, domain, visit.language()),
                    false,
                    visit);
        }
        String address =
                visit.context() + Desk.PATH + "/publications/" + now.id().value();
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

    private static List<Map<String, String>> rows(DraftForm form, String act) {
        List<Map<String, String>> rows = new ArrayList<>(form.allRows());
        int at = act.matches("[a-z-]+:[0-9]{1,4}") ? Integer.parseInt(act.substring(act.indexOf(':') + 1)) - 1 : -1;
        boolean there = at >= 0 && at < rows.size();
        if (act.equals("add-row")) {
            rows.add(Map.of());
        } else if (there && act.startsWith("remove-row")) {
            rows.remove(at);
        } else if (there && act.startsWith("up-row") && at > 0) {
            Collections.swap(rows, at, at - 1);
        } else if (there && act.startsWith("down-row") && at < rows.size() - 1) {
            Collections.swap(rows, at, at + 1);
        }
        return rows;
    }

    /** Removes or moves the document that the button names. */
    private static Draft withDocuments(Draft draft, String act, List<Refusal> refusals) {
        List<Document> documents = new ArrayList<>(draft.content().documents());
        String id = act.substring(act.indexOf(':') + 1);
        int at = -1;
        for (int i = 0; i < documents.size(); i++) {
            at = documents.get(i).id().value().equals(id) ? i : at;
        }
        if (at < 0 || !act.contains("-document:")) {
            return draft;
        }
        if (act.startsWith("remove")) {
            if (isUsed(draft, id)) {
                refusals.add(Refusal.of(RefusalCode.DOCUMENT_IN_USE, "documents." + id));
            }
            documents.remove(at);
        } else {
            int to = act.startsWith("up") ? at - 1 : at + 1;
            if (to >= 0 && to < documents.size()) {
                Collections.swap(documents, at, to);
            }
        }
        Content content = draft.content().withDocuments(documents);
        return new Draft(draft.topic(), content, draft.chosen(), draft.evidence(), draft.review());
    }

    /** As a row's picture or as the evidence of approval. */
    private static boolean isUsed(Draft draft, String id) {
        return draft.evidence().values().containsValue(id)
                || draft.content().rows().stream().anyMatch(row -> row.containsValue(id));
    }

    private Answer page(
            Publication publication,
            Draft draft,
            List<Map<String, String>> rows,
            Optional<Fields> typed,
            Problems problems,
            boolean saved,
            Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        EditorView view = EditorView.of(publication, draft, rows, typed, problems, saved, domain, wording);
        return Answer.page("editor.ftlh", "view", view).status(problems.status());
    }
}

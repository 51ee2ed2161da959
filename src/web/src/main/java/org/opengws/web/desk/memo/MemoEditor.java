package org.opengws.web.desk.memo;

import java.util.List;
import java.util.Map;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.ImportMap;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.RefusedView;
import org.opengws.web.desk.screen.SaveReply;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.desk.writing.Editor;
import org.opengws.web.desk.writing.EditorModules;

/** Draws up the memo's words; the unit head sends it. */
public final class MemoEditor implements Screen {

    private final Domain domain;

    /** The form. @param sheet address of the letter as it is saved or proposed */
    public record View(
            String id,
            long version,
            String title,
            Map<String, String> typed,
            String sheet,
            boolean sends,
            Problems problems,
            boolean saved) {}

    private final Assets assets;

    public MemoEditor(Domain domain, Assets assets) {
        this.domain = domain;
        this.assets = assets;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> {
            boolean due = publication
                    .latest()
                    .currentStep()
                    .filter(step -> step.kind() == StepKind.MEMO)
                    .isPresent();
            List<Refusal> refusals = due
                    ? domain.publishing().refusals(publication, Verb.SAVE, visit.me())
                    : List.of(Refusal.of(RefusalCode.WRONG_STEP));
            if (!refusals.isEmpty()) {
                Problems problems = Problems.of(refusals, domain, visit.language());
                return Answer.page("refused.ftlh", "view", RefusedView.of(publication, problems, domain, visit))
                        .status(problems.status());
            }
            return visit.isPost()
                    ? save(publication, visit)
                    : page(publication, MemoForm.of(publication, domain), Problems.NONE, visit);
        });
    }

    private Answer save(Publication publication, Visit visit) {
        MemoDraft memo = MemoForm.read(visit.form(), domain);
        Act act = Act.of(Verb.SAVE, Editor.version(visit.form())).memo(memo);
        String address = visit.context() + Screen.DESK + "/publications/" + publication.id();
        return domain.publishing()
                .act(visit.me(), publication.id(), act)
                .fold(
                        accepted -> SaveReply.isAsked(visit)
                                ? SaveReply.saved(accepted.next(), domain, visit)
                                : Answer.redirect(address + "/memo?saved=1"),
                        refusals -> SaveReply.isAsked(visit)
                                ? SaveReply.refused(refusals, domain, visit)
                                : page(publication, memo, Problems.of(refusals, domain, visit.language()), visit));
    }

    private Answer page(Publication publication, MemoDraft memo, Problems problems, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        String address = "/publications/" + publication.id();
        boolean sends = domain.publishing()
                .refusals(publication, Verb.SEND_MEMO, visit.me())
                .isEmpty();
        View view = new View(
                publication.id().value(),
                publication.version(),
                wording.of(publication.latest().content().title()),
                MemoForm.values(memo),
                address + "/memo/" + publication.latest().number() + "/sheet",
                sends,
                problems,
                visit.query().has("saved"));
        return Answer.page("memo/memo.ftlh", "view", view)
                .status(problems.status())
                .importing(ImportMap.of(assets, visit.context(), EditorModules.NAMES));
    }
}

package org.opengws.web.desk.deciding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.AlteredContents;
import org.opengws.web.desk.publication.Following;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.RefusedView;
import org.opengws.web.desk.screen.Screen;

/** One verb on one publication: what exactly is agreed to, then the act itself. */
public final class DecidePage implements Screen {

    private static final int NOT_SURE = 422;
    /** Buttons that show the same form with more, and decide nothing. */
    private static final Set<String> AGAIN = Set.of("more", Successor.TAKE_NEAR);

    private final Domain domain;
    private final Rounds rounds;
    private final AlteredContents altered;

    public DecidePage(Domain domain, Rounds rounds, AlteredContents altered) {
        this.domain = domain;
        this.rounds = rounds;
        this.altered = altered;
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<Verb> verb = Verb.byCode(visit.variable("verb"))
                .filter(known -> !Verbs.of(known).isOfTheSystem() && known != Verb.SAVE);
        return verb.map(known -> Found.publication(domain, visit, publication -> answer(publication, known, visit)))
                .orElseGet(Failures::missing);
    }

    private Answer answer(Publication publication, Verb verb, Visit visit) {
        if (visit.isPost() && !AGAIN.contains(visit.form().value("do"))) {
            return act(publication, verb, visit);
        }
        List<Refusal> refusals = domain.publishing().refusals(publication, verb, visit.me());
        return refusals.isEmpty()
                ? page(publication, verb, Problems.NONE, visit)
                : refused(publication, verb, refusals, visit);
    }

    private Answer act(Publication publication, Verb verb, Visit visit) {
        DecisionForm form = new DecisionForm(visit.form(), domain);
        List<Refusal> unreadable = form.refusals(verb);
        if (!unreadable.isEmpty()) {
            return page(publication, verb, Problems.of(unreadable, domain, visit.language()), visit);
        }
        if (Verbs.of(verb).offered().isFinal() && !visit.form().has("sure")) {
            return page(publication, verb, notSure(visit), visit);
        }
        Act act = form.act(verb);
        return domain.publishing()
                .act(visit.me(), publication.id(), act)
                .fold(
                        accepted ->
                                Answer.redirect(visit.context() + Screen.DESK + after(accepted.next(), verb, visit)),
                        refusals -> again(verb, form.atTheirPlaces(refusals), visit));
    }

    private Problems notSure(Visit visit) {
        String sentence = domain.texts().in(visit.language(), "decide.not-sure");
        return Problems.of(List.of(new Problems.Line("sure", "", sentence)), NOT_SURE);
    }

    /** With what is stored now, so that the version shown is the one that the next attempt names. */
    private Answer again(Verb verb, List<Refusal> refusals, Visit visit) {
        return Found.publication(domain, visit, now -> {
            boolean stands = domain.publishing().refusals(now, verb, visit.me()).isEmpty();
            return stands
                    ? page(now, verb, Problems.of(refusals, domain, visit.language()), visit)
                    : refused(now, verb, refusals, visit);
        });
    }

    /** As the table of verbs says: such as the draft for who revises, the next item for who decides. */
    private String after(Publication publication, Verb verb, Visit visit) {
        String id = publication.id().value();
        String done = "?done=" + verb.code() + "&of=" + id;
        return switch (Verbs.of(verb).offered().leads()) {
            case DRAFT -> "/publications/" + id + "/edit";
            case LISTS -> "/" + done;
            case NEXT -> Following.after(publication.id(), verb, visit, domain);
            case ITSELF -> "/publications/" + id + done;
        };
    }

    private Answer refused(Publication publication, Verb verb, List<Refusal> refusals, Visit visit) {
        Problems problems = Problems.of(refusals, domain, visit.language());
        Edition edition = domain.publishing().editionOf(publication, verb, visit.me());
        return Answer.page("refused.ftlh", "view", RefusedView.of(publication, edition, problems, domain, visit))
                .with("typed", visit.form().value("comment"))
                .status(problems.status());
    }

    private Answer page(Publication publication, Verb verb, Problems problems, Visit visit) {
        DecideView view = DecideView.of(publication, verb, visit, problems, rounds, altered, domain);
        return Answer.page("deciding/decide.ftlh", "view", view).status(problems.status());
    }
}

package org.opengws.web.desk.people;

import org.opengws.publishing.Delegating;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.RefusedView;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** Decides on one delegation: ends it at once (yesterday was its last day), voids, confirms or refuses it. */
public final class DelegationAct implements Screen {

    private final Domain domain;

    public DelegationAct(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Recorded<Delegation> decided = decided(visit);
        return decided.fold(
                delegation -> Answer.redirect(
                        visit.context() + Screen.DESK + "/delegations?done=delegation-" + visit.variable("act")),
                refusals -> {
                    Problems problems = Problems.of(refusals, decided.problems(), domain, visit.language());
                    Wording wording = new Wording(domain, visit.language());
                    RefusedView view = new RefusedView(wording.of("menu.delegations"), "/delegations", problems);
                    return Answer.page("refused.ftlh", "view", view).status(problems.status());
                });
    }

    private Recorded<Delegation> decided(Visit visit) {
        Delegating delegating = domain.publishing().delegating();
        if (!DelegationId.isValid(visit.variable("id"))) {
            return Recorded.refused(Refusal.of(RefusalCode.NOT_FOUND));
        }
        DelegationId id = new DelegationId(visit.variable("id"));
        String reason = visit.form().value("reason");
        return switch (visit.variable("act")) {
            case "end" -> delegating.end(visit.me(), id, domain.today().minusDays(1), reason);
            case "void" -> delegating.voidIt(visit.me(), id, reason);
            case "confirm" -> delegating.confirm(visit.me(), id);
            case "refuse" -> delegating.refuse(visit.me(), id, reason);
            default -> Recorded.refused(Refusal.of(RefusalCode.NOT_FOUND));
        };
    }
}

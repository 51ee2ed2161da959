package org.opengws.web.desk;

import org.opengws.publishing.Recorded;
import org.opengws.publishing.people.Delegation;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** Ends a delegation at once: yesterday was its last day. */
final class EndDelegation implements Screen {

    private final Domain domain;

    EndDelegation(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Recorded<Delegation> ended = domain.publishing()
                .delegating()
                .end(visit.me(), visit.variable("id"), domain.today().minusDays(1));
        return ended.fold(
                delegation -> Answer.redirect(visit.context() + Desk.PATH + "/delegations?done=delegation-ended"),
                refusals -> {
                    Problems problems = Problems.of(refusals, ended.problems(), domain, visit.language());
                    Wording wording = new Wording(domain, visit.language());
                    RefusedView view = new RefusedView(wording.of("menu.delegations"), "/delegations", problems);
                    return Answer.page("refused.ftlh", "view", view).status(problems.status());
                });
    }
}

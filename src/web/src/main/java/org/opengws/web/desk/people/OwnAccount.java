package org.opengws.web.desk.people;

import java.util.List;
import java.util.Optional;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.SecondFactors;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** Changes one's own password. */
public final class OwnAccount implements Screen {

    private final Domain domain;
    private final PeopleAdministration people;

    /** The form. */
    public record View(Problems problems, boolean saved, Optional<SecondFactors.State> state) {

        /** Null where there are none, for the template. */
        public SecondFactors.State secondFactor() {
            return state.orElse(null);
        }
    }

    public OwnAccount(Domain domain, PeopleAdministration people) {
        this.domain = domain;
        this.people = people;
    }

    private View view(Visit visit, Problems problems) {
        boolean saved = !visit.isPost() && visit.query().has("saved");
        return new View(problems, saved, people.secondFactors().map(factors -> factors.of(visit.me())));
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.isPost()) {
            return Answer.page("people/account.ftlh", "view", view(visit, Problems.NONE));
        }
        List<PeopleAdministration.Objection> objections = people.changePassword(
                visit.me(), visit.form().raw("present-password"), visit.form().raw("password"));
        if (objections.isEmpty()) {
            return new Answer.Renewed(Answer.redirect(visit.context() + Screen.DESK + "/account?saved=1"));
        }
        Problems problems = AccountForm.problems(objections, new Wording(domain, visit.language()), domain);
        return Answer.page("people/account.ftlh", "view", view(visit, problems)).status(problems.status());
    }
}

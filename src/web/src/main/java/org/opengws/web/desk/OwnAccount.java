package org.opengws.web.desk;

import java.util.List;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Visit;

/** Changes one's own password. */
final class OwnAccount implements Screen {

    private final Domain domain;
    private final PeopleAdministration people;

    /** The form. */
    public record View(Problems problems, boolean saved) {}

    OwnAccount(Domain domain, PeopleAdministration people) {
        this.domain = domain;
        this.people = people;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.isPost()) {
            return Answer.page(
                    "account.ftlh",
                    "view",
                    new View(Problems.NONE, visit.query().has("saved")));
        }
        List<PeopleAdministration.Objection> objections = people.changePassword(
                visit.me(), visit.form().raw("present-password"), visit.form().raw("password"));
        if (objections.isEmpty()) {
            return new Answer.Renewed(Answer.redirect(visit.context() + Desk.PATH + "/account?saved=1"));
        }
        Problems problems = AccountForm.problems(objections, new Wording(domain, visit.language()), domain);
        return Answer.page("account.ftlh", "view", new View(problems, false)).status(problems.status());
    }
}

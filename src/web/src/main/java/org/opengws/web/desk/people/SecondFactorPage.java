package org.opengws.web.desk.people;

import java.util.List;
import java.util.Optional;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.PeopleAdministration.Objection;
import org.opengws.web.SecondFactors;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** การยืนยันตัวตนขั้นที่สอง: everybody sets up and ends his own. */
public final class SecondFactorPage implements Screen {

    private final Domain domain;
    private final SecondFactors factors;

    /** The form: to set one up where there is none, otherwise to end it. */
    public record View(
            SecondFactors.State state, Optional<SecondFactors.Enrolment> offered, Problems problems, boolean saved) {

        /** Null where none is offered, for the template. */
        public SecondFactors.Enrolment enrolment() {
            return offered.orElse(null);
        }
    }

    public SecondFactorPage(Domain domain, SecondFactors factors) {
        this.domain = domain;
        this.factors = factors;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.isPost()) {
            return page(visit, Problems.NONE);
        }
        return factors.of(visit.me()).on() ? end(visit) : setUp(visit);
    }

    private Answer setUp(Visit visit) {
        SecondFactors.Done done = factors.setUp(visit.me(), visit.form());
        if (!done.objections().isEmpty()) {
            return page(visit, problems(done.objections(), visit));
        }
        return new Answer.Renewed(codes(done.recoveryCodes(), visit.context() + Screen.DESK + "/account"));
    }

    private Answer end(Visit visit) {
        List<Objection> objections = factors.end(visit.me(), visit.form().raw("present-password"));
        return objections.isEmpty()
                ? new Answer.Renewed(Answer.redirect(visit.context() + Screen.DESK + "/account?saved=1"))
                : page(visit, problems(objections, visit));
    }

    /** Shown once: nobody can read them again. */
    public static Answer.Page codes(List<String> codes, String then) {
        return Answer.page("people/recovery-codes.ftlh", "codes", codes).with("then", then);
    }

    private Problems problems(List<Objection> objections, Visit visit) {
        return AccountForm.problems(objections, new Wording(domain, visit.language()), domain);
    }

    private Answer page(Visit visit, Problems problems) {
        SecondFactors.State state = factors.of(visit.me());
        Fields form = visit.isPost() ? visit.form() : Fields.NONE;
        Optional<SecondFactors.Enrolment> offered =
                state.on() ? Optional.empty() : Optional.of(factors.enrolment(visit.me(), form));
        View view = new View(state, offered, problems, visit.query().has("saved"));
        return Answer.page("people/second-factor.ftlh", "view", view).status(problems.status());
    }
}

package org.opengws.web.desk.entrance;

import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.web.Answer;
import org.opengws.web.Csrf;
import org.opengws.web.Domain;
import org.opengws.web.SecondFactors;
import org.opengws.web.SignIn;
import org.opengws.web.SignIn.Step;
import org.opengws.web.Visit;
import org.opengws.web.desk.people.AccountForm;
import org.opengws.web.desk.people.SecondFactorPage;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** What somebody whose password was right has to do before he is let in: one page a need, which leads nowhere else. */
final class SignInSteps {

    static final String PATH = "/sign-in/next";

    private static final int TOO_MANY_REQUESTS = 429;

    private final Domain domain;
    private final SignIn signIn;

    /** The page of one need. @param form where he wants to go, and what he typed before his session ended */
    public record View(
            SignIn.Pending pending,
            Gate.View form,
            Problems problems,
            long seconds,
            Optional<SecondFactors.Enrolment> offered) {

        public String need() {
            return pending.need().code();
        }

        /** Null where none is offered, for the template. */
        public SecondFactors.Enrolment enrolment() {
            return offered.orElse(null);
        }
    }

    SignInSteps(Domain domain, SignIn signIn) {
        this.domain = domain;
        this.signIn = signIn;
    }

    /** Every address but this one and the way out leads here. */
    Answer answer(SignIn.Pending pending, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (!visit.path().equals(PATH)) {
            String then = visit.isPost() || visit.path().equals("/")
                    ? ""
                    : "?then=" + org.opengws.web.Queries.encode(visit.path());
            return Answer.redirect(visit.context() + Screen.DESK + PATH + then);
        }
        Gate.View form = Gate.form(visit.isPost() ? visit.form() : visit.query());
        boolean ours = Csrf.matches(
                visit.token().value(), visit.form().raw(visit.token().field()));
        return visit.isPost() && ours
                ? step(pending, form, visit, request, response)
                : page(pending, form, visit, Problems.NONE, 0);
    }

    /** The first page, as answer to the sign-in form, whose fields travel along. */
    Answer first(Gate.View form, Visit visit, HttpServletRequest request) {
        return renewed(page(signIn.pending(request).orElseThrow(), form, visit, Problems.NONE, 0), visit, request);
    }

    private Answer step(
            SignIn.Pending pending,
            Gate.View form,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        Step step = signIn.step(request, response, visit.form());
        if (step instanceof Step.Wait wait) {
            long seconds = Gate.retryAfter(wait.left(), response);
            return page(pending, form, visit, Problems.NONE, seconds).status(TOO_MANY_REQUESTS);
        }
        if (step instanceof Step.Objected objected) {
            Problems problems =
                    AccountForm.problems(objected.objections(), new Wording(domain, visit.language()), domain);
            return page(pending, form, visit, problems, 0).status(problems.status());
        }
        Optional<SignIn.Pending> next = signIn.pending(request);
        return next.isPresent()
                ? renewed(page(next.get(), form, visit, Problems.NONE, 0), visit, request)
                : arrived((Step.Done) step, form, visit, request);
    }

    private static Answer arrived(Step.Done done, Gate.View form, Visit visit, HttpServletRequest request) {
        if (done.recoveryCodes().isEmpty()) {
            return Gate.arrived(form, visit, request);
        }
        String then = visit.context() + Screen.DESK + (form.then().isEmpty() ? "/" : form.then());
        return renewed(SecondFactorPage.codes(done.recoveryCodes(), then).with("form", form), visit, request);
    }

    private Answer.Page page(SignIn.Pending pending, Gate.View form, Visit visit, Problems problems, long seconds) {
        Optional<SecondFactors.Enrolment> offered = pending.need() == SignIn.Need.SECOND_FACTOR
                ? Optional.of(signIn.enrolment(pending.person(), visit.form()))
                : Optional.empty();
        return Answer.page("entrance/sign-in-next.ftlh", "view", new View(pending, form, problems, seconds, offered));
    }

    /** The new session has a token of its own, which only the next page knows. */
    static Answer.Page renewed(Answer.Page page, Visit visit, HttpServletRequest request) {
        return page.with("token", new Visit.Token(visit.token().field(), Csrf.token(request)));
    }
}

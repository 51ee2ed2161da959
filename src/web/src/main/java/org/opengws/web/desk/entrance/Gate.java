package org.opengws.web.desk.entrance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.web.Answer;
import org.opengws.web.Csrf;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.FirstSetup;
import org.opengws.web.Queries;
import org.opengws.web.SignIn;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Screen;

/**
 * Lets in who is signed in and what our own forms sent. Whoever's session ended while he typed signs in and sends the
 * same again: what he typed travels through the sign-in form, never past the check that it came from a page of ours.
 */
public final class Gate {

    private static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";
    private static final String KEPT = "kept:";
    private static final String TARGET = "then";
    private static final int LONGEST_QUERY = 2_000;

    private final Optional<SignIn> signIn;
    private final Optional<SetupPage> setup;
    private final Optional<SignInSteps> steps;

    /** A field of the form that the session's end interrupted. */
    public record Kept(String name, String value) {}

    /**
     * The sign-in form.
     *
     * @param then path below the desk to go to afterwards
     * @param message key of a sentence, empty for none
     * @param seconds to wait before the next attempt, 0 for none
     */
    public record View(String then, String name, String message, long seconds, List<Kept> kept, boolean filesLost) {}

    /** What is sent again after signing in. */
    public record Continuation(String address, List<Kept> kept, boolean filesLost) {}

    public Gate(Domain domain, Optional<SignIn> signIn, Optional<FirstSetup> setup) {
        this.signIn = signIn;
        this.setup = setup.map(port -> new SetupPage(domain, port));
        this.steps = signIn.map(port -> new SignInSteps(domain, port));
    }

    /**
     * An answer to what is posted before any of it is read; empty where it is to be read: from a page of ours, by
     * somebody who is signed in or was until his session ended, or to sign in and what that takes.
     */
    public Optional<Answer> beforeReading(Visit visit, HttpServletRequest request) {
        if (!isOurs(visit)) {
            return Optional.of(Failures.page(403, "error.not-ours", ""));
        }
        if (visit.path().equals(SetupPage.PATH) && setup.isPresent()) {
            return setup.get().stops(visit);
        }
        boolean onHisWay = signIn.flatMap(port -> port.pending(request)).isPresent();
        boolean signingIn = visit.path().equals(SIGN_IN) && signIn.isPresent()
                || onHisWay && Set.of(SignInSteps.PATH, SIGN_OUT).contains(visit.path());
        if (visit.person().isPresent()
                || signingIn && !says(visit, "files")
                || signIn.isPresent() && says(visit, "former")) {
            return Optional.empty();
        }
        return Optional.of(onHisWay ? toNextStep(visit) : stranger(visit));
    }

    private static Answer toNextStep(Visit visit) {
        return Answer.redirect(visit.context() + Screen.DESK + SignInSteps.PATH);
    }

    /** An answer instead of the screen's; empty where the screen may answer. */
    public Optional<Answer> check(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        if (visit.isPost() && !isOurs(visit)) {
            return Optional.of(Failures.page(403, "error.not-ours", ""));
        }
        if (visit.posted().tooLarge()) {
            return Optional.of(Failures.page(413, "error.too-large", ""));
        }
        if (visit.path().equals(SetupPage.PATH) && setup.isPresent()) {
            return Optional.of(setup.get().answer(visit));
        }
        if (visit.path().equals(SIGN_IN) && signIn.isPresent()) {
            return Optional.of(visit.isPost() ? attempt(visit, request, response) : form(visit));
        }
        Optional<SignIn.Pending> pending = signIn.flatMap(port -> port.pending(request));
        if (pending.isPresent() && !visit.path().equals(SIGN_OUT)) {
            return Optional.of(steps.orElseThrow().answer(pending.get(), visit, request, response));
        }
        if (visit.person().isEmpty() && pending.isEmpty()) {
            return Optional.of(stranger(visit));
        }
        if (visit.isPost()
                && !Csrf.matches(
                        visit.token().value(), visit.form().raw(visit.token().field()))) {
            return Optional.of(again(visit));
        }
        if (visit.path().equals(SIGN_OUT) && visit.isPost() && signIn.isPresent()) {
            signIn.get().end(request);
            return Optional.of(Answer.redirect(visit.context() + Screen.DESK + SIGN_IN + "?out"));
        }
        if (visit.person().isEmpty()) {
            return Optional.of(toNextStep(visit));
        }
        if (visit.path().equals(SignInSteps.PATH)) {
            return Optional.of(Answer.redirect(visit.context() + Screen.DESK + "/"));
        }
        boolean anyRole = !visit.me().roles().isEmpty() || !visit.me().groups().isEmpty();
        return anyRole ? Optional.empty() : Optional.of(Failures.page(403, "error.no-role", ""));
    }

    private static boolean isOurs(Visit visit) {
        return says(visit, "same-origin");
    }

    private static boolean says(Visit visit, String header) {
        return visit.header(header).filter("true"::equals).isPresent();
    }

    private Answer stranger(Visit visit) {
        if (signIn.isEmpty()) {
            return Failures.page(403, "error.no-role", "");
        }
        if (!visit.isPost()) {
            String here = address(visit);
            String then = here.equals("/") ? "" : "?then=" + Queries.encode(here);
            return Answer.redirect(visit.context() + Screen.DESK + SIGN_IN + then);
        }
        return page(401, new View(address(visit), "", "sign-in.expired", 0, kept(visit), hasFiles(visit)));
    }

    /** Signed in, but the form is of an earlier session: shown again to be confirmed, nothing lost. */
    private Answer again(Visit visit) {
        return continuation(visit, address(visit), kept(visit), hasFiles(visit)).status(409);
    }

    private Answer form(Visit visit) {
        String message = visit.query().has("out") ? "sign-in.out" : begun(visit);
        return page(200, new View(target(visit.query()), "", message, 0, List.of(), false));
    }

    /** What is said of an office that begins: that it has, or how it does. */
    private String begun(Visit visit) {
        boolean open = setup.filter(SetupPage::isOpen).isPresent();
        return open ? "sign-in.setup" : visit.query().has("begun") ? "sign-in.begun" : "";
    }

    private Answer attempt(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Fields form = visit.form();
        String token = form.raw(visit.token().field());
        if (!signIn.get().isOfOurForm(token, request)
                && !Csrf.matches(visit.token().value(), token)) {
            return page(403, view(form, "sign-in.try-again", 0));
        }
        return signIn.get()
                .authenticate(form.value("name"), form.raw("password"), request)
                .fold(accepted -> enter(accepted, visit, request, response), wait -> refused(form, wait, response));
    }

    private Answer enter(
            SignIn.Attempt.Accepted accepted, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        signIn.get().begin(request, response, accepted);
        View form = form(visit.form());
        return accepted.needs().isEmpty()
                ? arrived(form, visit, request)
                : steps.orElseThrow().first(form, visit, request);
    }

    /** Where he wanted to go, with what he typed before his session ended. */
    static Answer arrived(View form, Visit visit, HttpServletRequest request) {
        if (form.kept().isEmpty()) {
            return Answer.redirect(visit.context() + Screen.DESK + (form.then().isEmpty() ? "/" : form.then()));
        }
        return SignInSteps.renewed(continuation(visit, form.then(), form.kept(), form.filesLost()), visit, request);
    }

    /** To whoever changed his own access. */
    public Answer renew(Answer.Renewed renewed, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        signIn.ifPresent(port -> port.renew(request, response, visit.me()));
        return renewed.answer() instanceof Answer.Page page
                ? SignInSteps.renewed(page, visit, request)
                : renewed.answer();
    }

    private Answer refused(Fields form, Optional<Duration> wait, HttpServletResponse response) {
        return wait.map(left -> page(429, view(form, "sign-in.wait", retryAfter(left, response))))
                .orElseGet(() -> page(401, view(form, "sign-in.refused", 0)));
    }

    /** @return the same in seconds */
    static long retryAfter(Duration left, HttpServletResponse response) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        return seconds;
    }

    private static View view(Fields form, String message, long seconds) {
        View before = form(form);
        return new View(before.then(), form.value("name"), message, seconds, before.kept(), before.filesLost());
    }

    static View form(Fields form) {
        return new View(target(form), "", "", 0, travelling(form), form.has("files-lost"));
    }

    private static Answer.Page continuation(Visit visit, String path, List<Kept> kept, boolean filesLost) {
        String address = visit.context() + Screen.DESK + path;
        return Answer.page("entrance/continue.ftlh", "view", new Continuation(address, kept, filesLost));
    }

    private static Answer page(int status, View view) {
        return Answer.page("entrance/sign-in.ftlh", "view", view).status(status);
    }

    /** Below the desk, with its query; a query that no address line holds is left out. */
    private static String address(Visit visit) {
        String query = Queries.write(visit.query());
        boolean fits = !query.isEmpty() && query.length() <= LONGEST_QUERY;
        return fits ? visit.path() + "?" + query : visit.path();
    }

    /** Only a path below the desk, so that no form sends people elsewhere; its query is written anew. */
    private static String target(Fields fields) {
        String then = fields.value(TARGET);
        int question = then.indexOf('?');
        String path = question < 0 ? then : then.substring(0, question);
        if (!path.matches("/[A-Za-z0-9/._-]*") || path.contains("//") || path.contains("..")) {
            return "";
        }
        String query = question < 0 ? "" : Queries.write(Queries.parse(then.substring(question + 1)));
        return query.isEmpty() || query.length() > LONGEST_QUERY ? path : path + "?" + query;
    }

    private static boolean hasFiles(Visit visit) {
        return !visit.posted().files().isEmpty();
    }

    private static List<Kept> kept(Visit visit) {
        List<Kept> kept = new ArrayList<>();
        visit.form().values().forEach((name, values) -> {
            boolean secret = name.equals(visit.token().field()) || name.contains("password");
            if (!secret) {
                values.forEach(value -> kept.add(new Kept(name, value)));
            }
        });
        return kept;
    }

    private static List<Kept> travelling(Fields form) {
        List<Kept> kept = new ArrayList<>();
        form.values().forEach((name, values) -> {
            if (name.startsWith(KEPT)) {
                values.forEach(value -> kept.add(new Kept(name.substring(KEPT.length()), value)));
            }
        });
        return kept;
    }
}

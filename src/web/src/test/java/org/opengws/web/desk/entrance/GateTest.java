package org.opengws.web.desk.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Posted;
import org.opengws.web.Queries;
import org.opengws.web.SecondFactors;
import org.opengws.web.SignIn;
import org.opengws.web.Visit;
import org.opengws.web.desk.DeskFixture;
import org.opengws.web.desk.screen.Screen;

class GateTest {

    private final DeskFixture office = new DeskFixture();
    private final Accounts accounts = new Accounts();
    private final Gate gate = new Gate(office.domain, Optional.of(accounts), Optional.empty());
    private final HttpServletRequest request = request();
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    private final class Accounts implements SignIn {

        private Attempt answer = new Attempt.Refused();
        private List<Need> needs = List.of();
        private Person begun;
        private Optional<Pending> pending = Optional.empty();

        @Override
        public Attempt authenticate(String name, String password, HttpServletRequest from) {
            return password.equals("right") ? new Attempt.Accepted(office.staff.clerk, "0", needs) : answer;
        }

        @Override
        public Attempt authenticateAgain(String name, String password, HttpServletRequest from) {
            throw new AssertionError("a form is checked in full");
        }

        @Override
        public void begin(HttpServletRequest in, HttpServletResponse out, Attempt.Accepted accepted) {
            begun = accepted.person();
            pending = needs.stream().findFirst().map(need -> new Pending(accepted.person(), need));
        }

        @Override
        public void renew(HttpServletRequest in, HttpServletResponse out, Person himself) {
            throw new AssertionError("nobody changed his access");
        }

        @Override
        public Optional<Pending> pending(HttpServletRequest in) {
            return pending;
        }

        @Override
        public SecondFactors.Enrolment enrolment(Person person, Fields form) {
            return new SecondFactors.Enrolment(
                    "ABCD EFGH", "seal", "otpauth://totp/x", new SecondFactors.Picture(29, "M4 4h1v1h-1z"));
        }

        @Override
        public Step step(HttpServletRequest in, HttpServletResponse out, Fields form) {
            if (form.raw("password").length() < 12) {
                return new Step.Objected(
                        List.of(new PeopleAdministration.Objection("password", Text.of("สั้นเกินไป", "Too short"))));
            }
            pending = Optional.empty();
            return new Step.Done(List.of());
        }

        @Override
        public void end(HttpServletRequest in) {
            begun = null;
        }
    }

    private static HttpServletRequest request() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Mockito.when(request.getSession(true)).thenReturn(mock(HttpSession.class));
        return request;
    }

    private Optional<Answer> post(Person person, String path, Map<String, String> fields) {
        return gate.check(
                office.visit(person, "POST", path, DeskFixture.posted(fields), Language.TH), request, response);
    }

    private Optional<Answer> postWithoutToken(Person person, String path, Map<String, String> fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        Posted posted = Posted.of(new Fields(values));
        return gate.check(office.visit(person, "POST", path, posted, Language.TH), request, response);
    }

    @Test
    void whoIsSignedInAndSendsOurFormPasses() {
        assertThat(post(office.staff.clerk, "/publications/new", Map.of())).isEmpty();
    }

    @Test
    void aStrangerIsLedToTheSignInAndBack() {
        Answer answer = gate.check(
                        office.visit(null, "GET", "/publications/abc", Posted.NOTHING, Language.TH), request, response)
                .orElseThrow();
        assertThat(((Answer.Redirect) answer).address()).isEqualTo(Screen.DESK + "/sign-in?then=%2Fpublications%2Fabc");
    }

    @Test
    void theFiltersInTheAddressAreThereAfterSigningIn() {
        String list = "/publications?state=draft&state=returned&page=2&text=%E0%B9%81%E0%B8%9C%E0%B8%99%20%26%20a%3Db";
        Answer.Redirect away = (Answer.Redirect)
                gate.check(office.visit(null, "GET", list, Posted.NOTHING, Language.TH), request, response)
                        .orElseThrow();
        String then = Queries.parse(away.address().substring(away.address().indexOf('?') + 1))
                .value("then");
        Visit form = office.visit(null, "GET", "/sign-in?then=" + Queries.encode(then), Posted.NOTHING, Language.TH);
        Gate.View shown =
                (Gate.View) ((Answer.Page) gate.check(form, request, response).orElseThrow())
                        .model()
                        .get("view");
        Answer.Redirect back =
                (Answer.Redirect) post(null, "/sign-in", Map.of("password", "right", "then", shown.then()))
                        .orElseThrow();
        assertThat(back.address()).isEqualTo(Screen.DESK + list);
    }

    @Test
    void aQueryThatNoAddressHoldsIsLeftOut() {
        String list = "/publications?text=" + "a".repeat(5_000);
        Answer.Redirect away = (Answer.Redirect)
                gate.check(office.visit(null, "GET", list, Posted.NOTHING, Language.TH), request, response)
                        .orElseThrow();
        assertThat(away.address()).isEqualTo(Screen.DESK + "/sign-in?then=%2Fpublications");
    }

    @Test
    void aQueryCannotBreakOutOfTheAddress() {
        Answer.Redirect back = (Answer.Redirect) post(
                        null,
                        "/sign-in",
                        Map.of("password", "right", "then", "/publications?a=b\r\nSet-Cookie: c&d=//evil.example#x"))
                .orElseThrow();
        assertThat(back.address())
                .startsWith(Screen.DESK + "/publications?")
                .doesNotContain("\r", "\n", "//", "#", " ");
    }

    @Test
    void aFormWithoutTheSessionsTokenDoesNothing() {
        Answer.Page page =
                (Answer.Page) postWithoutToken(office.staff.clerk, "/publications/new", Map.of("title.th", "เรื่อง"))
                        .orElseThrow();
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.template()).isEqualTo("entrance/continue.ftlh");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedWhateverItHolds() {
        Visit visit = office.visit(
                office.staff.clerk, "POST", "/publications/new", DeskFixture.posted(Map.of()), Language.TH);
        Visit foreign = new Visit(
                visit.method(),
                visit.path(),
                visit.variables(),
                visit.query(),
                visit.posted(),
                visit.language(),
                visit.person(),
                visit.context(),
                visit.token(),
                Map.of("same-origin", "false"));
        Answer.Page page = (Answer.Page) gate.check(foreign, request, response).orElseThrow();
        assertThat(page.status()).isEqualTo(403);
    }

    @Test
    void whatWasTypedBeforeTheSessionEndedComesBackAfterSigningIn() {
        Answer.Page signIn = (Answer.Page)
                postWithoutToken(null, "/publications/new", Map.of("title.th", "พิมพ์ไว้ยาว", "csrf", "old"))
                        .orElseThrow();
        assertThat(signIn.status()).isEqualTo(401);
        Gate.View view = (Gate.View) signIn.model().get("view");
        assertThat(view.kept()).containsExactly(new Gate.Kept("title.th", "พิมพ์ไว้ยาว"));
        Answer.Page again = (Answer.Page) post(
                        null,
                        "/sign-in",
                        Map.of(
                                "name", "clerk",
                                "password", "right",
                                "then", view.then(),
                                "kept:title.th", "พิมพ์ไว้ยาว"))
                .orElseThrow();
        assertThat(accounts.begun).isEqualTo(office.staff.clerk);
        Gate.Continuation continuation = (Gate.Continuation) again.model().get("view");
        assertThat(continuation.address()).isEqualTo(Screen.DESK + "/publications/new");
        assertThat(continuation.kept()).containsExactly(new Gate.Kept("title.th", "พิมพ์ไว้ยาว"));
    }

    @Test
    void aPasswordNeverTravelsThroughThePage() {
        Answer.Page signIn = (Answer.Page)
                postWithoutToken(null, "/account", Map.of("password", "secret", "present-password", "secret"))
                        .orElseThrow();
        assertThat(((Gate.View) signIn.model().get("view")).kept()).isEmpty();
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        for (String then : List.of(
                "//evil.example",
                "https://evil.example",
                "//evil.example?a=b",
                "?then=x",
                "/\\evil",
                "/../admin",
                "javascript:x")) {
            Answer.Redirect redirect =
                    (Answer.Redirect) post(null, "/sign-in", Map.of("password", "right", "then", then))
                            .orElseThrow();
            assertThat(redirect.address()).isEqualTo(Screen.DESK + "/");
        }
    }

    @Test
    void failuresDoNotTellWhichHalfWasWrongAndSlowDown() {
        Answer.Page refused = (Answer.Page) post(null, "/sign-in", Map.of("name", "clerk", "password", "wrong"))
                .orElseThrow();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(((Gate.View) refused.model().get("view")).message()).isEqualTo("sign-in.refused");
        accounts.answer = new SignIn.Attempt.Wait(Duration.ofSeconds(8));
        Answer.Page slowed = (Answer.Page) post(null, "/sign-in", Map.of("name", "clerk", "password", "wrong"))
                .orElseThrow();
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(((Gate.View) slowed.model().get("view")).seconds()).isEqualTo(8);
    }

    @Test
    void whoMustChangeHisPasswordIsLedNowhereElseUntilItIsChangedAndLosesNothing() {
        accounts.needs = List.of(SignIn.Need.PASSWORD);
        Answer.Page page = (Answer.Page)
                post(null, "/sign-in", Map.of("name", "clerk", "password", "right", "kept:title.th", "พิมพ์ไว้ยาว"))
                        .orElseThrow();
        assertThat(page.template()).isEqualTo("entrance/sign-in-next.ftlh");
        assertThat(((SignInSteps.View) page.model().get("view")).form().kept())
                .containsExactly(new Gate.Kept("title.th", "พิมพ์ไว้ยาว"));
        for (String path : List.of("/", "/publications", "/account", "/nothing")) {
            Answer answer = gate.check(office.visit(null, "GET", path, Posted.NOTHING, Language.TH), request, response)
                    .orElseThrow();
            assertThat(((Answer.Redirect) answer).address()).startsWith(Screen.DESK + SignInSteps.PATH);
            assertThat(post(null, path, Map.of("title.th", "x")).orElseThrow()).isInstanceOf(Answer.Redirect.class);
        }
        assertThat(((Answer.Page) post(null, SignInSteps.PATH, Map.of("password", "short"))
                                .orElseThrow())
                        .status())
                .isEqualTo(422);
        Answer.Page done = (Answer.Page) post(
                        null,
                        SignInSteps.PATH,
                        Map.of("password", "long enough to keep", "then", "/publications/new", "kept:title.th", "ยาว"))
                .orElseThrow();
        assertThat(((Gate.Continuation) done.model().get("view")).address())
                .isEqualTo(Screen.DESK + "/publications/new");
    }

    @Test
    void aStepsFormWithoutTheSessionsTokenChangesNothing() {
        accounts.pending = Optional.of(new SignIn.Pending(office.staff.clerk, SignIn.Need.PASSWORD));
        postWithoutToken(null, SignInSteps.PATH, Map.of("password", "long enough to keep"));
        assertThat(accounts.pending).isPresent();
    }

    @Test
    void ofWhoIsOnHisWayInNothingIsReadButHisStepAndTheWayOut() {
        assertThat(unread("/publications/new")).get().isInstanceOf(Answer.Page.class);
        accounts.pending = Optional.of(new SignIn.Pending(office.staff.clerk, SignIn.Need.PASSWORD));
        assertThat(unread(SignInSteps.PATH)).isEmpty();
        assertThat(unread("/sign-out")).isEmpty();
        assertThat(((Answer.Redirect) unread("/publications/new").orElseThrow()).address())
                .isEqualTo(Screen.DESK + SignInSteps.PATH);
    }

    private Optional<Answer> unread(String path) {
        return gate.beforeReading(office.visit(null, "POST", path, Posted.NOTHING, Language.TH), request);
    }

    @Test
    void howLongToWaitIsToldToTheBrowserToo() {
        accounts.answer = new SignIn.Attempt.Wait(Duration.ofMillis(7_200));
        post(null, "/sign-in", Map.of("name", "clerk", "password", "wrong"));
        Mockito.verify(response).setHeader("Retry-After", "8");
    }

    @Test
    void anAccountWithoutARoleSeesNothing() {
        Person nobody = office.staff.add("nobody", null, false);
        Answer.Page page = (Answer.Page)
                gate.check(office.visit(nobody, "GET", "/", Posted.NOTHING, Language.TH), request, response)
                        .orElseThrow();
        assertThat(page.status()).isEqualTo(403);
    }

    @Test
    void everyGatesPageRenders() {
        for (Language language : Language.values()) {
            Visit visit = office.visit(
                    null,
                    "POST",
                    "/publications/new",
                    Posted.of(new Fields(Map.of("title.th", List.of("<b>")))),
                    language);
            Answer.Page page =
                    (Answer.Page) gate.check(visit, request, response).orElseThrow();
            assertThat(office.rendered(page, visit))
                    .contains("value=\"&lt;b&gt;\"")
                    .contains("<form");
            Visit signedIn = office.visit(office.staff.clerk, "POST", "/publications/new", visit.posted(), language);
            Answer.Page again =
                    (Answer.Page) gate.check(signedIn, request, response).orElseThrow();
            assertThat(office.rendered(again, signedIn)).contains("&lt;b&gt;").doesNotContain("<b>");
            for (SignIn.Need need : SignIn.Need.values()) {
                accounts.pending = Optional.of(new SignIn.Pending(office.staff.clerk, need));
                Visit next = office.visit(null, "GET", SignInSteps.PATH, Posted.NOTHING, language);
                Answer.Page step =
                        (Answer.Page) gate.check(next, request, response).orElseThrow();
                assertThat(office.rendered(step, next)).contains("<form").contains("sign-out");
            }
            accounts.pending = Optional.empty();
        }
    }
}

package org.opengws.standalone.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.people.Account;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.people.KeepingSecondFactors;
import org.opengws.standalone.people.SignIn.From;
import org.opengws.standalone.people.SignIn.Outcome;
import org.opengws.web.ActLog;
import org.opengws.web.Fields;
import org.opengws.web.SecondFactors;
import org.opengws.web.SignIn;
import org.opengws.web.SignedIn;
import org.opengws.web.SignedToken;

/** Signing in with an account of this host. */
final class FormSignIn implements SignIn {

    private static final Map<Need, String> BARRED = Map.of(
            Need.CODE, "second-factor-no-basic",
            Need.PASSWORD, "password-must-change",
            Need.SECOND_FACTOR, "second-factor-first");

    private final org.opengws.standalone.people.SignIn signIn;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final KeepingSecondFactors demanding;
    private final SignedIn signedIn;
    private final OwnSecondFactors factors;
    private final SignedToken forms;
    private final Browser browser;

    FormSignIn(Services services, SignedIn signedIn, OwnSecondFactors factors, SignedToken forms, Browser browser) {
        this.factors = factors;
        this.demanding = services.secondFactors();
        this.signIn = services.signIn();
        this.accounts = services.accounts();
        this.keeping = services.keepingAccounts();
        this.signedIn = signedIn;
        this.forms = forms;
        this.browser = browser;
    }

    @Override
    public boolean isOfOurForm(String token, HttpServletRequest request) {
        return browser.name(request).filter(name -> forms.isOurs(token, name)).isPresent();
    }

    @Override
    public Attempt authenticate(String name, String password, HttpServletRequest request) {
        return attempt(name, request, signIn.authenticate(name, password, from(request)));
    }

    /** There is no page on which a program could do what is needed first. */
    @Override
    public Attempt authenticateAgain(String name, String password, HttpServletRequest request) {
        Attempt attempt = attempt(name, request, signIn.authenticateAgain(name, password, from(request)));
        return attempt instanceof Attempt.Accepted accepted && !accepted.needs().isEmpty()
                ? new Attempt.Barred(BARRED.get(accepted.needs().get(0)))
                : attempt;
    }

    @Override
    public void begin(HttpServletRequest request, HttpServletResponse response, Attempt.Accepted accepted) {
        signedIn.begin(request, accepted.person().id(), accepted.access(), accepted.needs());
        if (accepted.needs().isEmpty()) {
            keepDevice(request, response, accepted.person());
            ActLog.signedIn(accepted.person().id(), request.getRemoteAddr());
        }
    }

    @Override
    public void renew(HttpServletRequest request, HttpServletResponse response, Person himself) {
        if (request.getSession(false) != null) {
            signedIn.begin(request, himself.id(), access(himself), List.of());
            keepDevice(request, response, himself);
        }
    }

    @Override
    public void end(HttpServletRequest request) {
        ActLog.signedOut(signedIn.person(request).map(Person::id));
        signedIn.end(request);
    }

    @Override
    public Optional<Pending> pending(HttpServletRequest request) {
        return signedIn.pending(request)
                .map(person -> new Pending(person, signedIn.needs(request).get(0)));
    }

    @Override
    public Step step(HttpServletRequest request, HttpServletResponse response, Fields form) {
        Person person = signedIn.pending(request).orElseThrow();
        return switch (signedIn.needs(request).get(0)) {
            case CODE -> code(person, request, response, form);
            case PASSWORD -> done(newPassword(person, form), person, request, response);
            case SECOND_FACTOR -> setUp(person, request, response, form);
        };
    }

    @Override
    public SecondFactors.Enrolment enrolment(Person person, Fields form) {
        return factors.enrolment(person, form);
    }

    private Step code(Person person, HttpServletRequest request, HttpServletResponse response, Fields form) {
        Account account = accounts.account(person.id()).orElseThrow();
        Outcome outcome = signIn.secondFactor(account, form.raw("code"), from(request));
        if (outcome instanceof Outcome.Wait wait) {
            return new Step.Wait(wait.left());
        }
        if (outcome.accepted().isPresent()) {
            return done(EnumSet.noneOf(AccountRefusal.class), person, request, response);
        }
        ActLog.signInRefused(Optional.of(person.id()), request.getRemoteAddr());
        return done(EnumSet.of(AccountRefusal.CODE_WRONG), person, request, response);
    }

    private Step setUp(Person person, HttpServletRequest request, HttpServletResponse response, Fields form) {
        SecondFactors.Done set = factors.setUpKnown(person, form);
        if (!set.objections().isEmpty()) {
            return new Step.Objected(set.objections());
        }
        goOn(person, request, response);
        return new Step.Done(set.recoveryCodes());
    }

    private Step done(
            Set<AccountRefusal> refusals, Person person, HttpServletRequest request, HttpServletResponse response) {
        if (!refusals.isEmpty()) {
            return new Step.Objected(AccountAdministration.objections(refusals));
        }
        goOn(person, request, response);
        return new Step.Done(List.of());
    }

    private void goOn(Person person, HttpServletRequest request, HttpServletResponse response) {
        List<Need> needs = signedIn.needs(request);
        begin(request, response, new Attempt.Accepted(person, access(person), needs.subList(1, needs.size())));
    }

    private Set<AccountRefusal> newPassword(Person person, Fields form) {
        return form.raw("password").equals(form.raw("repeat"))
                ? keeping.newPassword(OfficeAct.By.of(person), form.raw("password"))
                : EnumSet.of(AccountRefusal.PASSWORD_NOT_REPEATED);
    }

    private void keepDevice(HttpServletRequest request, HttpServletResponse response, Person person) {
        browser.keepDevice(signIn.device(person.id(), browser.device(request)), response);
    }

    private String access(Person person) {
        return accounts.access(person.id()).orElse("");
    }

    private From from(HttpServletRequest request) {
        return new From(request.getRemoteAddr(), browser.device(request));
    }

    private Attempt attempt(String name, HttpServletRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted yes) {
            Account account = yes.account();
            List<Need> needs = new ArrayList<>();
            if (account.hasSecondFactor()) {
                needs.add(Need.CODE);
            }
            if (yes.mustChange()) {
                needs.add(Need.PASSWORD);
            }
            if (!account.hasSecondFactor() && demanding.isDemanded(account)) {
                needs.add(Need.SECOND_FACTOR);
            }
            return new Attempt.Accepted(account.person(), String.valueOf(account.access()), needs);
        }
        if (outcome instanceof Outcome.Wait wait) {
            return new Attempt.Wait(wait.left());
        }
        ActLog.signInRefused(known(name), request.getRemoteAddr());
        return new Attempt.Refused();
    }

    private Optional<PersonId> known(String name) {
        return accounts.people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(name))
                .findFirst();
    }
}

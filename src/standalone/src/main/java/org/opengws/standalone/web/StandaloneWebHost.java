package org.opengws.standalone.web;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.people.Person;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.people.Accounts;
import org.opengws.web.Csrf;
import org.opengws.web.FirstSetup;
import org.opengws.web.FirstVisit;
import org.opengws.web.Posted;
import org.opengws.web.SecondFactors;
import org.opengws.web.ServletForms;
import org.opengws.web.SignIn;
import org.opengws.web.SignedIn;
import org.opengws.web.SignedToken;
import org.opengws.web.WebHost;

/** Sessions and accounts of this host: people sign in at the product's own form. */
public final class StandaloneWebHost implements WebHost {

    private final SignIn signIn;
    private final FirstSetup firstSetup;
    private final ServletForms forms;
    private final URI baseUrl;
    private final Optional<FirstVisit> firstVisit;
    private final SignedIn signedIn;
    private final SignedToken beforeSignIn = new SignedToken(new SecureRandom(), Clock.systemUTC());
    private final Browser browser;
    private final OwnSecondFactors secondFactors;

    /** @param firstVisit of the demonstration; empty for an office's own data */
    public StandaloneWebHost(Services services, Optional<FirstVisit> firstVisit) {
        this.firstVisit = firstVisit;
        Accounts accounts = services.accounts();
        Duration longest = services.settings().longestSession();
        signedIn = new SignedIn(accounts, accounts::access, longest, Clock.systemUTC());
        browser = new Browser(services.settings().https());
        secondFactors = new OwnSecondFactors(services, beforeSignIn);
        signIn = new FormSignIn(services, signedIn, secondFactors, beforeSignIn, browser);
        firstSetup = new FormSetup(services.firstAdministrator());
        forms = new ServletForms(services.data().temporary());
        baseUrl = services.baseUrl();
    }

    @Override
    public Optional<Person> person(HttpServletRequest request) {
        return signedIn.person(request);
    }

    /** Its seals are this host's. */
    public SecondFactors secondFactors() {
        return secondFactors;
    }

    @Override
    public Optional<SignIn> signIn() {
        return Optional.of(signIn);
    }

    @Override
    public Optional<FirstVisit> firstVisit() {
        return firstVisit;
    }

    @Override
    public Optional<FirstSetup> firstSetup() {
        return Optional.of(firstSetup);
    }

    @Override
    public String csrfField() {
        return "csrf";
    }

    @Override
    public String csrfToken(HttpServletRequest request, HttpServletResponse response) {
        return request.getSession(false) == null
                ? beforeSignIn.make(browser.name(request, response))
                : Csrf.token(request);
    }

    @Override
    public Optional<Person> former(HttpServletRequest request) {
        return signedIn.former(request);
    }

    @Override
    public boolean arrived(HttpServletRequest request, int longest) {
        return ArrivingForm.arrived(request, longest);
    }

    @Override
    public Posted posted(HttpServletRequest request) throws IOException {
        return ArrivingForm.isTooLarge(request) ? Posted.TOO_LARGE : forms.read(request);
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }
}

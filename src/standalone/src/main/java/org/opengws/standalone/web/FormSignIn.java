package org.opengws.standalone.web;

import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.people.Person;
import org.opengws.standalone.people.SignIn.Outcome;
import org.opengws.web.SignIn;
import org.opengws.web.SignedIn;
import org.opengws.web.SignedToken;

/** Signing in with an account of this host. */
final class FormSignIn implements SignIn {

    private final org.opengws.standalone.people.SignIn accounts;
    private final SignedToken forms;

    FormSignIn(org.opengws.standalone.people.SignIn accounts, SignedToken forms) {
        this.accounts = accounts;
        this.forms = forms;
    }

    @Override
    public boolean isOfOurForm(String token) {
        return forms.isOurs(token);
    }

    @Override
    public Attempt authenticate(String name, String password, String remoteAddress) {
        return attempt(accounts.authenticate(name, password, remoteAddress));
    }

    @Override
    public Attempt authenticateAgain(String name, String password, String remoteAddress) {
        return attempt(accounts.authenticateAgain(name, password, remoteAddress));
    }

    private static Attempt attempt(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted yes) {
            return new Attempt.Accepted(yes.person());
        }
        return outcome instanceof Outcome.Wait wait ? new Attempt.Wait(wait.left()) : new Attempt.Refused();
    }

    @Override
    public void begin(HttpServletRequest request, Person person) {
        SignedIn.begin(request, person.id());
    }

    @Override
    public void end(HttpServletRequest request) {
        SignedIn.end(request);
    }
}

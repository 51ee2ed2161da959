package org.opengws.standalone.web;

import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.people.SignIn.Outcome;
import org.opengws.web.ActLog;
import org.opengws.web.SignIn;
import org.opengws.web.SignedIn;
import org.opengws.web.SignedToken;

/** Signing in with an account of this host. */
final class FormSignIn implements SignIn {

    private final org.opengws.standalone.people.SignIn accounts;
    private final Directory directory;
    private final SignedToken forms;

    FormSignIn(org.opengws.standalone.people.SignIn accounts, Directory directory, SignedToken forms) {
        this.accounts = accounts;
        this.directory = directory;
        this.forms = forms;
    }

    @Override
    public boolean isOfOurForm(String token) {
        return forms.isOurs(token);
    }

    @Override
    public Attempt authenticate(String name, String password, String remoteAddress) {
        return attempt(name, remoteAddress, accounts.authenticate(name, password, remoteAddress));
    }

    @Override
    public Attempt authenticateAgain(String name, String password, String remoteAddress) {
        return attempt(name, remoteAddress, accounts.authenticateAgain(name, password, remoteAddress));
    }

    private Attempt attempt(String name, String remoteAddress, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted yes) {
            return new Attempt.Accepted(yes.person());
        }
        if (outcome instanceof Outcome.Wait wait) {
            return new Attempt.Wait(wait.left());
        }
        ActLog.signInRefused(known(name), remoteAddress);
        return new Attempt.Refused();
    }

    private Optional<PersonId> known(String name) {
        return directory.people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(name))
                .findFirst();
    }

    @Override
    public void begin(HttpServletRequest request, Person person) {
        SignedIn.begin(request, person.id());
        ActLog.signedIn(person.id(), request.getRemoteAddr());
    }

    @Override
    public void end(HttpServletRequest request) {
        ActLog.signedOut(SignedIn.person(request, directory).map(Person::id));
        SignedIn.end(request);
    }
}

package org.opengws.magnolia.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.Posted;
import org.opengws.web.ServletForms;
import org.opengws.web.SignIn;
import org.opengws.web.WebHost;
import org.opengws.web.desk.screen.Screen;

import info.magnolia.cms.beans.runtime.MultipartForm;
import info.magnolia.context.MgnlContext;

/** Magnolia's login, its token against forged requests, and its reading of posted forms. */
public final class MagnoliaWebHost implements WebHost {

    /** Name of the form field and of the session's attribute; Magnolia's filter compares the two. */
    static final String CSRF = "csrf";

    private final Directory directory;
    private final ServletForms forms;
    private final URI baseUrl;

    public MagnoliaWebHost(Directory directory, Path temporary, URI baseUrl) {
        this.directory = directory;
        this.forms = new ServletForms(temporary);
        this.baseUrl = baseUrl;
    }

    /** As the directory knows him now: a role that was taken away is gone at once, not at the next login. */
    @Override
    public Optional<Person> person(HttpServletRequest request) {
        String name = MgnlContext.getUser() == null ? "" : MgnlContext.getUser().getName();
        try {
            return directory.person(new PersonId(name));
        } catch (IllegalArgumentException nobodyOfOurs) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<SignIn> signIn() {
        return Optional.empty();
    }

    @Override
    public String csrfField() {
        return CSRF;
    }

    /** Empty until Magnolia's filter has made one, which it does with the first request of a session. */
    @Override
    public String csrfToken(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(CSRF);
        return token == null ? "" : token.toString();
    }

    @Override
    public Posted posted(HttpServletRequest request) throws IOException {
        MultipartForm form = MgnlContext.getPostedForm();
        return form == null ? forms.read(request) : MagnoliaForms.posted(form, request);
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    /** The author UI shows it as an app. */
    @Override
    public boolean embedsTheDesk() {
        return true;
    }

    /** Magnolia ends a session for whatever address carries its parameter. */
    @Override
    public Optional<String> signOut() {
        return Optional.of(Screen.DESK + "/?mgnlLogout=true");
    }
}

package org.opengws.web;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.people.Person;

/** Port: what differs from host to host around a request. Safe for many threads. */
public interface WebHost {

    /** Who asks, as the directory knows him now; empty where nobody is signed in. Never makes a session. */
    Optional<Person> person(HttpServletRequest request);

    /** How people sign in at our own form; empty where the host has a form of its own. */
    Optional<SignIn> signIn();

    /** Name of the form field that carries {@link #csrfToken}. */
    String csrfField();

    /** The token bound to the session or, where there is none, to this browser, which is then told what it is known by. */
    String csrfToken(HttpServletRequest request, HttpServletResponse response);

    /**
     * Who was signed in here until his session ended a short while ago and still may sign in: what he typed is read, so
     * that it is there again once he has signed in. Where the host does not know, nobody.
     */
    default Optional<Person> former(HttpServletRequest request) {
        return Optional.empty();
    }

    /**
     * Whether what was posted is here, so that {@link #posted} waits for no sender. Where it is not, the host lets go of
     * the thread and has the servlet asked again when it is; the caller then returns without an answer. To be asked
     * after everything was checked that does not need the body.
     *
     * @param longest of a form without files, in characters; the host may let in less
     */
    default boolean arrived(HttpServletRequest request, int longest) {
        return true;
    }

    /** What was posted; files are on the disk. The caller closes it, which deletes them. */
    Posted posted(HttpServletRequest request) throws IOException;

    /** How people reach the product, without a path at its end. */
    URI baseUrl();

    /** What a demonstration tells its visitors; empty for every office's own data. */
    default Optional<FirstVisit> firstVisit() {
        return Optional.empty();
    }

    /** How the first administrator gets an account; empty where the host has people already, or keeps them elsewhere. */
    default Optional<FirstSetup> firstSetup() {
        return Optional.empty();
    }

    /** Whether the host shows the desk in frames of pages of its own; then no other site may, else nobody may. */
    default boolean embedsTheDesk() {
        return false;
    }

    /** Where whoever signs out sends his form, below the context; empty where the desk's own address ends the session. */
    default Optional<String> signOut() {
        return Optional.empty();
    }
}

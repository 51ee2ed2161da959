package org.opengws.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.storage.Witness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who did what, a line each, by ids: no title, no name, nothing that anybody typed. What was saved is heard from the
 * storage, so that no screen can forget it.
 */
public final class ActLog implements Witness {

    /** Name of the log in either host's settings. */
    public static final String NAME = "org.opengws.acts";

    private static final int ORDER = 12;

    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    @Override
    public void decided(PublicationId publication, Decision decision) {
        LOG.info(
                "decided verb={} publication={} edition={} round={} step={} by={} role={} delegation={} decision={}",
                decision.act().code(),
                publication.value(),
                decision.edition(),
                decision.round(),
                orNone(decision.step().map(StepId::value).orElse("")),
                decision.by().id().value(),
                orNone(decision.by().role()),
                order(decision.by().delegation()),
                decision.number());
    }

    @Override
    public void acted(OfficeAct act) {
        LOG.info(
                "office-act kind={} about={} by={} act={}",
                act.kind().code(),
                act.about(),
                act.by().id().value(),
                act.number());
    }

    /** What an order is called is typed by somebody: its hash's first digits tell whether two are the same. */
    private static String order(String delegation) {
        return delegation.isEmpty()
                ? orNone(delegation)
                : Sha256.of(delegation.getBytes(StandardCharsets.UTF_8)).substring(0, ORDER);
    }

    /** Files and exports that are not for everybody. @param path below the desk or the API, of a route that was found */
    public static void given(Person person, String path) {
        LOG.info("given path={} to={}", path, person.id().value());
    }

    public static void signedIn(PersonId person, String address) {
        LOG.info("signed-in account={} from={}", person.value(), address);
    }

    public static void signedOut(Optional<PersonId> person) {
        person.ifPresent(known -> LOG.info("signed-out account={}", known.value()));
    }

    /** @param person where the name is an account's; what else was typed is not written: it may be a password */
    public static void signInRefused(Optional<PersonId> person, String address) {
        LOG.info(
                "sign-in-refused account={} from={}",
                person.map(PersonId::value).orElse("-"),
                address);
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "-" : value;
    }
}

package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/** What the one who looks can do to a publication: the one main act, and the others. */
public final class Acts {

    /**
     * One of them.
     *
     * @param address below the desk
     * @param grave whether it takes something away for good
     */
    public record Link(String label, String address, String consequence, boolean grave) {}

    /** @param main empty where there is none */
    public record View(List<Link> main, List<Link> others) {}

    private Acts() {}

    /**
     * What was changed round the domain while it was public is taken off or revised, and offered nothing else.
     *
     * @param altered the numbers of the editions of which something was changed so
     * @param following behind the address of each act that decides
     */
    static View of(
            Publication publication,
            Person person,
            List<Integer> altered,
            String following,
            Domain domain,
            Wording wording) {
        List<Verb> allowed = domain.publishing().allowed(publication, person).stream()
                .filter(verb -> Verbs.of(verb).counts().standsAltered()
                        || !isPublic(domain.publishing().editionOf(publication, verb, person), altered))
                .toList();
        Edition latest = publication.latest();
        boolean mend = latest.state() == EditionState.RETURNED && allowed.contains(Verb.SAVE);
        Optional<Verb> main = mend
                ? Optional.of(Verb.SAVE)
                : ranked(allowed)
                        .filter(verb -> Verbs.of(verb).offered().rank().isFirst())
                        .findFirst();
        List<Link> others = new ArrayList<>();
        allowed.stream()
                .filter(verb -> main.filter(verb::equals).isEmpty())
                .forEach(verb -> others.add(link(verb, publication, following, wording)));
        return new View(
                main.map(verb -> link(verb, publication, following, wording)).stream()
                        .toList(),
                others);
    }

    private static boolean isPublic(Edition edition, List<Integer> altered) {
        return edition.state() == EditionState.PUBLISHED && altered.contains(edition.number());
    }

    /** In the order in which they are offered. */
    public static Stream<Verb> ranked(List<Verb> verbs) {
        return verbs.stream()
                .sorted(Comparator.comparingInt(
                        verb -> Verbs.of(verb).offered().rank().number()));
    }

    private static Link link(Verb verb, Publication publication, String following, Wording wording) {
        String address = "/publications/" + publication.id().value();
        boolean memo = verb == Verb.SAVE && publication.latest().state() == EditionState.IN_PROCEDURE;
        if (memo) {
            return new Link(wording.of("next.memo"), address + "/memo", "", false);
        }
        if (verb == Verb.SAVE) {
            return new Link(wording.of("next.edit"), address + "/edit", "", false);
        }
        return new Link(
                name(verb, publication, wording),
                address + "/act/" + verb.code() + following,
                consequence(verb, publication, wording),
                Verbs.of(verb).offered().isFinal());
    }

    /** What comes of the verb here, in a sentence. */
    public static String consequence(Verb verb, Publication publication, Wording wording) {
        return verb == Verb.REQUEST_WITHDRAWAL
                ? Withdrawing.asking(publication, wording)
                : wording.of("consequence." + verb.code());
    }

    /** Submitting is called by what it means here. */
    public static String name(Verb verb, Publication publication, Wording wording) {
        Edition latest = publication.latest();
        if (verb == Verb.SUBMIT
                && wording.procedure(latest).map(Acts::isApproved).orElse(false)) {
            return wording.of("verb.submit.approval");
        }
        return wording.of("verb." + verb.code());
    }

    static boolean isApproved(Procedure procedure) {
        return procedure.has(StepKind.APPROVE);
    }
}

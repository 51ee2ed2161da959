package org.opengws.web.desk.deciding;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.VerbEntry;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/**
 * What takes the place of something withdrawn: chosen among what is public by words of its title, or named by the
 * address of its page or its id.
 *
 * @param asked whether the verb asks for it
 * @param typed words, an address or an id
 * @param found what fits the words; empty where nothing was typed or an address was
 * @param near words spelt nearly the same that find something, where those find nothing; otherwise empty
 * @param named title of what the address or id names, empty where none does
 */
public record Successor(boolean asked, String typed, List<Filters.Choice> found, String near, String named) {

    static final String FIELD = "successor";
    static final String CHOSEN = "successor.chosen";

    /** Value of {@code do} where the near words are to be taken in place of those typed. */
    static final String TAKE_NEAR = "near";

    private static final String NEAR = "successor.near";
    private static final int MOST = 8;

    static Successor of(Publication publication, Verb verb, Visit visit, Domain domain, Wording wording) {
        Fields fields = visit.isPost() ? visit.form() : visit.query();
        String typed = fields.value(fields.value("do").equals(TAKE_NEAR) ? NEAR : FIELD);
        boolean asked = Verbs.of(verb).asks().carries() == VerbEntry.Carries.SUCCESSOR;
        if (!asked || typed.isEmpty()) {
            return new Successor(asked, typed, List.of(), "", "");
        }
        Optional<String> named = id(typed)
                .filter(id -> !id.equals(publication.id()))
                .flatMap(domain.publishing().as(visit.me())::find)
                .flatMap(Publication::inForce)
                .map((Edition edition) -> wording.of(edition.content().title()));
        if (named.isPresent()) {
            return new Successor(true, typed, List.of(), "", named.get());
        }
        List<Filters.Choice> found = found(publication, typed, fields.value(CHOSEN), visit, domain, wording);
        return new Successor(
                true, typed, found, found.isEmpty() ? near(publication, typed, visit, domain, wording) : "", "");
    }

    private static String near(Publication publication, String words, Visit visit, Domain domain, Wording wording) {
        return domain.publishing()
                .as(visit.me())
                .nearest(others(words))
                .filter(near ->
                        !found(publication, near, "", visit, domain, wording).isEmpty())
                .orElse("");
    }

    private static PublicationFilter others(String words) {
        return PublicationFilter.ALL.onlyPublicOnes().titled(words);
    }

    private static List<Filters.Choice> found(
            Publication publication, String words, String chosen, Visit visit, Domain domain, Wording wording) {
        return domain.publishing().as(visit.me()).list(others(words), 0, MOST + 1).items().stream()
                .filter(line -> !line.id().equals(publication.id()))
                .limit(MOST)
                .map(line -> new Filters.Choice(
                        line.id().value(),
                        name(line, wording),
                        line.id().value().equals(chosen)))
                .toList();
    }

    private static String name(PublicationLine line, Wording wording) {
        return wording.of(line.title()) + " · " + wording.unit(line.owner());
    }

    /** What the form names: the one that was picked, else an id or the address of a page with the id in it. */
    static Optional<PublicationId> named(Fields form) {
        return form.given(CHOSEN).or(() -> form.given(FIELD)).flatMap(Successor::id);
    }

    private static Optional<PublicationId> id(String typed) {
        String path = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("^.*?/(?:p|publications)/", "");
        return Optional.of(path.replaceFirst("/.*$", ""))
                .filter(PublicationId::isValid)
                .map(PublicationId::new);
    }
}

package org.opengws.magnolia.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/**
 * What the user may do to a publication now, as the domain says. An action bar asks once for each verb: an answer is kept
 * for a second, so that one selection is one question. Safe for many threads.
 */
@Singleton
public class AllowedVerbs {

    private final GwsProduct product;
    private final Brief<Asked, Set<Verb>> answers;

    private record Asked(PersonId person, PublicationId publication) {}

    @Inject
    public AllowedVerbs(GwsProduct product) {
        this(product, Clock.systemUTC());
    }

    AllowedVerbs(GwsProduct product, Clock clock) {
        this.product = product;
        this.answers = new Brief<>(clock);
    }

    /** Nothing for somebody who is nobody to the product, for an unknown publication, or where the product does not run. */
    public Set<Verb> at(String publication) {
        Optional<AuthorSide> author = product.author();
        Optional<Person> person = author.flatMap(side -> side.directory().current());
        if (person.isEmpty() || !PublicationId.isValid(publication)) {
            return Set.of();
        }
        PublicationId id = new PublicationId(publication);
        return answers.get(
                new Asked(person.get().id(), id),
                () -> ask(author.get().assembly().publishing(), id, person.get()));
    }

    /** Whether one of those codes is of a verb that he may do to that item of a list; of anything else nothing is. */
    boolean any(Object item, Collection<String> verbs) {
        return ItemId.of(item).map(this::at).orElse(Set.of()).stream()
                .map(Verb::code)
                .anyMatch(verbs::contains);
    }

    private static Set<Verb> ask(Publishing publishing, PublicationId id, Person person) {
        return publishing
                .find(id)
                .map(found -> Set.copyOf(publishing.allowed(found, person)))
                .orElse(Set.of());
    }
}

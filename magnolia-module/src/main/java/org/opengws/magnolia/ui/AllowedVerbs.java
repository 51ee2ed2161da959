package org.opengws.magnolia.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 100;

    private final GwsProduct product;
    private final Clock clock;
    private final Map<Asked, Answered> answers = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Answered> eldest) {
            return size() > MOST;
        }
    };

    private record Asked(PersonId person, PublicationId publication) {}

    private record Answered(Instant at, Set<Verb> verbs) {}

    @Inject
    public AllowedVerbs(GwsProduct product) {
        this(product, Clock.systemUTC());
    }

    AllowedVerbs(GwsProduct product, Clock clock) {
        this.product = product;
        this.clock = clock;
    }

    /** Nothing for somebody who is nobody to the product, for an unknown publication, or where the product does not run. */
    public Set<Verb> at(String publication) {
        Optional<AuthorSide> author = product.author();
        Optional<Person> person = author.flatMap(side -> side.directory().current());
        if (person.isEmpty() || !PublicationId.isValid(publication)) {
            return Set.of();
        }
        PublicationId id = new PublicationId(publication);
        Asked asked = new Asked(person.get().id(), id);
        Instant now = clock.instant();
        synchronized (answers) {
            Answered known = answers.get(asked);
            if (known != null
                    && !now.isBefore(known.at())
                    && now.isBefore(known.at().plus(KEPT))) {
                return known.verbs();
            }
        }
        Set<Verb> verbs = ask(author.get().assembly().publishing(), id, person.get());
        synchronized (answers) {
            answers.remove(asked);
            answers.put(asked, new Answered(now, verbs));
        }
        return verbs;
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

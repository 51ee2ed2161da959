package org.opengws.magnolia.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opengws.magnolia.session.InSystemContext;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;

/**
 * The office's people as Magnolia knows them. One person is read each time; all of them together are kept for a few
 * seconds, since that walks every user. A user whose roles and groups say nothing to the product is nobody here.
 */
public final class MagnoliaDirectory implements Directory {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final SecuritySupport security;
    private final UserReading reading;
    private final Clock clock;
    private volatile Everybody everybody = new Everybody(Instant.MIN, List.of(), List.of());

    private record Everybody(Instant read, List<Person> people, List<Text> problems) {}

    public MagnoliaDirectory(SecuritySupport security, UnitGroups units, Clock clock) {
        this.security = security;
        this.reading = new UserReading(units);
        this.clock = clock;
    }

    /** Who is signed in, in Magnolia's context of this thread; empty for whoever is nobody to the product. */
    public Optional<Person> current() {
        User user = MgnlContext.getUser();
        try {
            return user == null ? Optional.empty() : person(new PersonId(user.getName()));
        } catch (IllegalArgumentException nobodyOfOurs) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Person> person(PersonId id) {
        User user = InSystemContext.get(() -> security.getUserManager().getUser(id.value()));
        return user == null ? Optional.empty() : reading.read(user).person();
    }

    @Override
    public Optional<Text> name(PersonId id) {
        User user = InSystemContext.get(() -> security.getUserManager().getUser(id.value()));
        return Optional.ofNullable(user).map(UserReading::name);
    }

    @Override
    public List<Person> people() {
        return everybody().people();
    }

    /** Users whose roles and groups do not go together, as sentences. */
    public List<Text> problems() {
        return everybody().problems();
    }

    private Everybody everybody() {
        Everybody known = everybody;
        Instant now = clock.instant();
        if (known.read().isAfter(now.minus(KEPT)) && !known.read().isAfter(now)) {
            return known;
        }
        Everybody read = readAll(now);
        everybody = read;
        return read;
    }

    private Everybody readAll(Instant now) {
        List<Person> people = new ArrayList<>();
        List<Text> problems = new ArrayList<>();
        Collection<User> users =
                InSystemContext.get(() -> security.getUserManager().getAllUsers());
        for (User user : users) {
            UserReading.Read read = reading.read(user);
            read.person().ifPresent(people::add);
            read.problem().ifPresent(problems::add);
        }
        people.sort(Comparator.comparing(Person::id));
        return new Everybody(now, List.copyOf(people), List.copyOf(problems));
    }
}

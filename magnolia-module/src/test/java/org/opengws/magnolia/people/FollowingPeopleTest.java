package org.opengws.magnolia.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

class FollowingPeopleTest {

    private final List<Person> people = new ArrayList<>(List.of(person("verifier", Role.VERIFIER)));
    private int followed;
    private boolean broken;

    private final FollowingPeople following = new FollowingPeople(() -> List.copyOf(people), () -> {
        if (broken) {
            throw new IllegalStateException("the repository is away");
        }
        followed++;
    });

    @Test
    void whatChangedWhileNobodyLookedIsFollowedAtTheFirstLook() {
        following.run();
        following.run();
        assertThat(followed).isEqualTo(1);
    }

    @Test
    void aUserWhoLosesARoleOrIsGoneIsFollowedOnce() {
        following.run();
        people.set(0, person("verifier", Role.OWNER));
        following.run();
        following.run();
        assertThat(followed).isEqualTo(2);
        people.clear();
        following.run();
        assertThat(followed).isEqualTo(3);
    }

    @Test
    void whatFailsIsDoneAgainAtTheNextLook() {
        broken = true;
        assertThatThrownBy(following::run).hasMessage("the repository is away");
        broken = false;
        following.run();
        assertThat(followed).isEqualTo(1);
    }

    private static Person person(String id, Role role) {
        return new Person(
                new PersonId(id), Text.thai(id), Text.EMPTY, Optional.empty(), Set.of(role), Set.of(), false, "");
    }
}

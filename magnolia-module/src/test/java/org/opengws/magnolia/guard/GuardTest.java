package org.opengws.magnolia.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final String PART = "a part that is tried here alone";

    @AfterEach
    void itWorksAgain() {
        Guard.run(PART, () -> {});
    }

    @Test
    void whatFailsInWhateverWayIsKeptWithItsReasonAndGoesNoFurther() {
        assertThat(Guard.get(PART, Failing::make)).isEmpty();
        assertThat(Guard.isWell(PART)).isFalse();
        assertThat(Guard.troubles()).containsEntry(PART, "the class is broken");
    }

    @Test
    void aClassThatCannotBeLinkedIsNamedAndSaidToBeOne() {
        Guard.run(PART, () -> {
            throw new IllegalStateException("cannot create", new NoClassDefFoundError("info/magnolia/Absent"));
        });
        assertThat(Guard.troubles()).containsEntry(PART, "NoClassDefFoundError: info/magnolia/Absent");
    }

    @Test
    void aReasonWithoutWordsIsNamedByItsKind() {
        assertThat(Guard.reason(new IllegalStateException())).isEqualTo("IllegalStateException");
        assertThat(Guard.reason(new IllegalStateException("units.yaml:3"))).isEqualTo("units.yaml:3");
    }

    @Test
    void whatWorksAgainIsNoTroubleAnyMore() {
        Guard.get(PART, Failing::make);
        assertThat(Guard.get(PART, () -> 1)).isEqualTo(Optional.of(1));
        assertThat(Guard.isWell(PART)).isTrue();
    }

    /** Fails where it is first used, and after that is as good as absent. */
    private static final class Failing {

        private static final int NUMBER = number();

        private static int number() {
            throw new IllegalStateException("the class is broken");
        }

        static Integer make() {
            return NUMBER;
        }
    }
}

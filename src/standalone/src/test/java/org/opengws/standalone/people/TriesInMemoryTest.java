package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.standalone.people.Tries.Key;
import org.opengws.standalone.people.Tries.Kind;

class TriesInMemoryTest extends TriesContract {

    @Override
    Tries tries(Clock now) {
        return new TriesInMemory(now);
    }

    @Test
    void namesThatSomebodyMakesUpTakeNoMoreThanTheirPlaceAndPushNobodyOut() {
        fail(Kind.ACCOUNT, Kind.ACCOUNT.free() + 1);
        for (int i = 0; i < 3 * TriesInMemory.KEYS; i++) {
            tries.begin(List.of(new Key(Kind.ACCOUNT, i + "x".repeat(4_000), false)));
        }
        assertThat(((TriesInMemory) tries).size()).isEqualTo(TriesInMemory.KEYS + 1);
        assertThat(tries.begin(key(Kind.ACCOUNT, "one"))).isPositive();
    }
}

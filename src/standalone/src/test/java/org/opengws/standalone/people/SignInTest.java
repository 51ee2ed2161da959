package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.people.SignIn.Outcome;

class SignInTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    @TempDir
    Path data;

    private final MovableClock clock = new MovableClock("2026-11-22T02:00:00Z");
    private Accounts accounts;
    private KeepingAccounts keeping;
    private SignIn signIn;

    @BeforeEach
    void open() {
        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, new RecordedActs(), clock);
        keeping.create(OfficeAct.By.SYSTEM, Somebody.called("somying"), PASSWORD);
        signIn = new SignIn(accounts, clock);
    }

    @Test
    void theRightPasswordIsAccepted() {
        assertThat(signIn.authenticate("somying", PASSWORD, HERE).accepted()).contains(Somebody.called("somying"));
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAreAnsweredAlike() {
        assertThat(signIn.authenticate("nobody", PASSWORD, HERE)).isEqualTo(new Outcome.Refused());
        assertThat(signIn.authenticate("somying", "wrong", HERE)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void anUnknownAccountTakesAsMuchWork() {
        long known = nanos(() -> signIn.authenticate("somying", "wrong", HERE));
        long unknown = nanos(() -> signIn.authenticate("nobody", "wrong", ELSEWHERE));
        assertThat(unknown).isGreaterThan(known / 5);
    }

    @Test
    void afterThreeFailuresEachOneDoublesTheWait() {
        fail(HERE, 4);
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(1)));
        clock.move(Duration.ofSeconds(1));
        fail(HERE, 1);
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
        clock.move(Duration.ofSeconds(2));
        assertThat(signIn.authenticate("somying", PASSWORD, HERE).accepted()).isPresent();
    }

    @Test
    void whoFailsHereDoesNotKeepTheSamePersonOutElsewhere() {
        fail(HERE, 4);
        assertThat(signIn.authenticate("somying", PASSWORD, ELSEWHERE).accepted())
                .isPresent();
    }

    @Test
    void anAccountTriedFromManyAddressesWaitsAtMostHalfAMinute() {
        for (int i = 0; i < 40; i++) {
            signIn.authenticate("somying", "wrong", "198.51.100." + i);
            clock.move(Duration.ofSeconds(31));
        }
        signIn.authenticate("somying", "wrong", "198.51.100.200");
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(30)));
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedDown() {
        for (int i = 0; i < 21; i++) {
            signIn.authenticate("account" + i, "wrong", HERE);
        }
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void basicCredentialsThatWereRightAreNotHashedAgain() {
        signIn.authenticateAgain("somying", PASSWORD, HERE);
        long again = nanos(() -> signIn.authenticateAgain("somying", PASSWORD, HERE));
        long first = nanos(() -> signIn.authenticate("somying", PASSWORD, HERE));
        assertThat(again).isLessThan(first / 5);
        assertThat(signIn.authenticateAgain("somying", "wrong", HERE)).isEqualTo(new Outcome.Refused());
    }

    @Test
    void aChangedPasswordOrADisabledAccountCountsAtOnceForBasicToo() {
        signIn.authenticateAgain("somying", PASSWORD, HERE);
        keeping.setPassword(OfficeAct.By.SYSTEM, new PersonId("somying"), "another good one");
        assertThat(signIn.authenticateAgain("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Refused());
        signIn.authenticateAgain("somying", "another good one", HERE);
        keeping.disable(OfficeAct.By.SYSTEM, new PersonId("somying"));
        assertThat(signIn.authenticateAgain("somying", "another good one", HERE))
                .isEqualTo(new Outcome.Refused());
    }

    @Test
    void anEnormousPasswordIsRefusedWithoutWork() {
        assertThat(signIn.authenticate("somying", "x".repeat(1_000_000), HERE)).isEqualTo(new Outcome.Refused());
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.authenticate("somying", "wrong", address)).isEqualTo(new Outcome.Refused());
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}

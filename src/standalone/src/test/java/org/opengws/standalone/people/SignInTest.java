package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.people.SignIn.Outcome;

class SignInTest {

    private static final SignIn.From HERE = from("192.0.2.1");
    private static final SignIn.From ELSEWHERE = from("192.0.2.2");

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    private Accounts accounts;
    private KeepingAccounts keeping;
    private SignIn signIn;

    @BeforeEach
    void open() {
        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, new RecordedActs(), clock);
        keeping.create(OfficeAct.By.SYSTEM, Somebody.called("somying"), PASSWORD);
        signIn = signIn();
    }

    private SignIn signIn() {
        KeepingSecondFactors factors = new KeepingSecondFactors(accounts, keeping, Set.of(), clock);
        return new SignIn(accounts, factors, new TriesInMemory(clock), clock);
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
        clock.forward(Duration.ofSeconds(1));
        fail(HERE, 1);
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(2)));
        clock.forward(Duration.ofSeconds(2));
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
            signIn.authenticate("somying", "wrong", from("198.51.100." + i));
            clock.forward(Duration.ofSeconds(31));
        }
        signIn.authenticate("somying", "wrong", from("198.51.100.200"));
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(30)));
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedDownForTenSecondsAtMost() {
        for (int i = 0; i < 80; i++) {
            signIn.authenticate("account" + i, "wrong", HERE);
            clock.forward(Duration.ofSeconds(i < 50 ? 0 : 10));
        }
        signIn.authenticate("account80", "wrong", HERE);
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(10)));
    }

    @Test
    void aBrowserInWhichHeSignedInBeforeIsSlowedDownByNothingThatIsTriedElsewhere() {
        SignIn.From known = known("somying");
        for (int i = 0; i < 400; i++) {
            signIn.authenticate("somying", "wrong", from("198.51.100." + i % 8));
            signIn.authenticate("account" + i, "wrong", HERE);
        }
        assertThat(signIn.authenticate("somying", PASSWORD, HERE)).isInstanceOf(Outcome.Wait.class);
        assertThat(signIn.authenticate("somying", PASSWORD, known).accepted()).isPresent();
    }

    @Test
    void aKnownBrowserHasItsOwnCountAndIsKnownForThatAccountAlone() {
        SignIn.From known = known("somying");
        keeping.create(OfficeAct.By.SYSTEM, Somebody.called("another"), PASSWORD);
        fail(known, 6);
        assertThat(signIn.authenticate("somying", PASSWORD, known)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(1)));
        assertThat(signIn.authenticate("somying", PASSWORD, ELSEWHERE).accepted())
                .isPresent();
        for (int i = 0; i < 4; i++) {
            signIn.authenticate("another", "wrong", known);
        }
        assertThat(signIn.authenticate("another", PASSWORD, known)).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void aMarkThatSomebodyMadeUpOrThatIsOlderThanThePasswordIsNone() {
        SignIn.From known = known("somying");
        SignIn.From forged = new SignIn.From(known.address(), known.device().replaceAll("\\..*", "." + "A".repeat(43)));
        fail(forged, 4);
        assertThat(signIn.authenticate("somying", PASSWORD, forged)).isInstanceOf(Outcome.Wait.class);
        assertThat(signIn.authenticate("somying", PASSWORD, known).accepted()).isPresent();
        keeping.setPassword(OfficeAct.By.SYSTEM, new PersonId("somying"), "another good one");
        assertThat(signIn.authenticate("somying", "another good one", known)).isInstanceOf(Outcome.Wait.class);
    }

    @Test
    void anOwnersHalfOfAnIpv6AddressIsOneNetwork() {
        for (int i = 1; i <= 4; i++) {
            signIn.authenticate("somying", "wrong", from("2001:db8:1:2::" + i));
        }
        assertThat(signIn.authenticate("somying", PASSWORD, from("[2001:DB8:1:2:ffff::1%eth0]")))
                .isInstanceOf(Outcome.Wait.class);
        assertThat(signIn.authenticate("somying", PASSWORD, from("2001:db8:1:3::1"))
                        .accepted())
                .isPresent();
    }

    @Test
    void ofTriesAtOnceNoMorePassThanOfTriesOneAfterAnother() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(20);
        try {
            List<Future<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(many.submit(() -> signIn.authenticate("somying", "wrong", HERE)));
            }
            int looked = 0;
            for (Future<Outcome> one : all) {
                looked += one.get() instanceof Outcome.Refused ? 1 : 0;
            }
            assertThat(looked).isEqualTo(4);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void aProgramThatAsksSeveralThingsAtOnceIsNotSlowedDownByItself() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(20);
        try {
            List<Future<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(many.submit(() -> signIn.authenticateAgain("somying", PASSWORD, HERE)));
            }
            for (Future<Outcome> one : all) {
                assertThat(one.get().accepted()).isPresent();
            }
        } finally {
            many.shutdown();
        }
    }

    @Test
    void aPasswordThatWouldBeRefusedTodayIsRightAndMustBeChanged() throws IOException {
        String hash = new Passwords().hash("gut kurz 1");
        Path file = data.resolve("people.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "\"password\" : \"[^\"]*\"",
                                Matcher.quoteReplacement("\"password\" : \"" + hash + "\"")));
        accounts = Accounts.open(file);
        signIn = signIn();
        for (int i = 0; i < 2; i++) {
            Outcome outcome = signIn.authenticateAgain("somying", "gut kurz 1", HERE);
            assertThat(((Outcome.Accepted) outcome).mustChange()).isTrue();
        }
        assertThat(((Outcome.Accepted) signIn.authenticate("somying", "gut kurz 1", HERE)).mustChange())
                .isTrue();
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

    private static SignIn.From from(String address) {
        return new SignIn.From(address, "");
    }

    private SignIn.From known(String id) {
        return new SignIn.From(HERE.address(), signIn.device(new PersonId(id), ""));
    }

    private void fail(SignIn.From address, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.authenticate("somying", "wrong", address)).isEqualTo(new Outcome.Refused());
        }
    }

    private static long nanos(Runnable work) {
        // of this thread's processor, so that whatever else the machine does says nothing
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - start;
    }
}

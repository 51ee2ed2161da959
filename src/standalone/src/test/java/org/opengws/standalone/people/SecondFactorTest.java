package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Confirming.Matter;
import org.opengws.standalone.people.SignIn.Outcome;

class SecondFactorTest {

    private static final Person ADMIN = Somebody.called("admin", Role.ADMINISTRATOR);
    private static final Person AUDITOR = Somebody.called("watcher", Role.AUDITOR);
    private static final Person CLERK = Somebody.called("clerk", Role.OWNER);
    private static final OfficeAct.By HIMSELF = OfficeAct.By.of(CLERK);
    private static final OfficeAct.By BY = OfficeAct.By.of(ADMIN);
    private static final SignIn.From HERE = new SignIn.From("192.0.2.1", "");

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    private final RecordedActs acts = new RecordedActs();
    private final String secret = KeepingSecondFactors.newSecret();
    private Accounts accounts;
    private KeepingAccounts keeping;
    private KeepingSecondFactors factors;
    private SignIn signIn;
    private List<String> recovery;

    @BeforeEach
    void open() {
        reopen();
        keeping.create(OfficeAct.By.SYSTEM, ADMIN, PASSWORD);
        keeping.create(OfficeAct.By.SYSTEM, CLERK, PASSWORD);
    }

    private void reopen() {
        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, acts, clock);
        factors = new KeepingSecondFactors(accounts, keeping, Set.of(Role.EXECUTIVE), clock);
        signIn = new SignIn(accounts, factors, new TriesInMemory(clock), clock);
    }

    /** RFC 6238, appendix B, SHA-1, the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        byte[] key = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(key, Totp.stepAt(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @Test
    void aCodeOfOneStepEitherSideIsTakenAndOneFurtherIsNot() {
        setUp();
        clock.forward(Duration.ofMinutes(10));
        assertThat(uses(code(-2))).isFalse();
        assertThat(uses(code(2))).isFalse();
        assertThat(uses(code(-1))).isTrue();
        assertThat(uses(code(0))).isTrue();
        assertThat(uses(code(1))).isTrue();
    }

    @Test
    void eachCodeIsUsedOnceAndNoEarlierOneAfterItAlsoAfterAStart() {
        setUp();
        assertThat(uses(code(0))).as("used to set it up").isFalse();
        clock.forward(Duration.ofMinutes(1));
        String code = code(0);
        String before = code(-1);
        assertThat(uses(code.substring(0, 3) + " " + code.substring(3))).isTrue();
        reopen();
        assertThat(uses(code)).isFalse();
        assertThat(uses(before)).isFalse();
    }

    @Test
    void aRecoveryCodeIsUsedOnceHoweverItIsTypedAndItsOwnerIsTold() {
        setUp();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(uses(recovery.get(3).toLowerCase().replace('-', ' '))).isTrue();
        assertThat(acts.kinds()).contains(OfficeActKind.RECOVERY_CODE_USED);
        assertThat(uses(recovery.get(3))).isFalse();
        assertThat(uses("")).isFalse();
        assertThat(accounts.account(CLERK.id()).orElseThrow().recoveryCodes()).isEqualTo(9);
    }

    @Test
    void itIsSetUpOnlyByWhoseAppShowsItsCode() {
        assertThat(factors.setUp(HIMSELF, secret, "000000x").refusals()).containsExactly(AccountRefusal.CODE_WRONG);
        assertThat(accounts.account(CLERK.id()).orElseThrow().hasSecondFactor()).isFalse();
    }

    @Test
    void neitherSecretNorCodesAreOnRecordAndTheFileHoldsNoRecoveryCode() throws IOException {
        setUp();
        uses(recovery.get(0));
        assertThat(acts.all())
                .allSatisfy(act -> assertThat(act.canonical().json()).doesNotContain(secret, recovery.get(0)));
        assertThat(Files.readString(data.resolve("people.json")))
                .contains(secret)
                .doesNotContain(recovery);
        assertThat(accounts.account(CLERK.id()).orElseThrow().toString()).doesNotContain(secret);
    }

    @Test
    void wrongCodesAreSlowedDownButNotInABrowserThatIsKnown() {
        SignIn.From known = new SignIn.From("192.0.2.1", signIn.device(CLERK.id(), ""));
        setUp();
        clock.forward(Duration.ofMinutes(1));
        for (int i = 0; i < 6; i++) {
            assertThat(enters("123", HERE)).isEqualTo(new Outcome.Refused());
        }
        assertThat(enters(code(0), new SignIn.From("198.51.100.7", ""))).isInstanceOf(Outcome.Wait.class);
        assertThat(enters(code(0), known).accepted()).contains(CLERK);
    }

    @Test
    void whoEndsHisOwnGivesHisPasswordAndHoldsNoRoleThatDemandsIt() {
        setUp();
        assertThat(factors.end(HIMSELF, "wrong")).containsExactly(AccountRefusal.PASSWORD_WRONG);
        assertThat(factors.end(HIMSELF, PASSWORD)).isEmpty();
        assertThat(accounts.account(CLERK.id()).orElseThrow().hasSecondFactor()).isFalse();
        keeping.change(BY, Somebody.called("clerk", Role.OWNER, Role.EXECUTIVE));
        setUp();
        assertThat(factors.end(HIMSELF, PASSWORD)).containsExactly(AccountRefusal.SECOND_FACTOR_DEMANDED);
    }

    @Test
    void theOfficeResetsThatOfWhoDecidesOnlyWithASecondPersonAndThatOfOthersAtOnce() {
        keeping.create(BY, AUDITOR, PASSWORD);
        keeping.change(BY, Somebody.called("clerk", Role.DIRECTOR));
        keeping.confirming()
                .confirm(
                        AUDITOR,
                        CLERK.id(),
                        Matter.RIGHTS,
                        pending().rights().orElseThrow().at());
        setUp();
        assertThat(factors.reset(BY, CLERK.id())).isEmpty();
        assertThat(accounts.account(CLERK.id()).orElseThrow().hasSecondFactor()).isTrue();
        reopen();
        Instant asked = pending().secondFactor().orElseThrow().at();
        assertThat(keeping.confirming().confirm(ADMIN, CLERK.id(), Matter.SECOND_FACTOR, asked))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
        assertThat(keeping.confirming().confirm(AUDITOR, CLERK.id(), Matter.SECOND_FACTOR, asked))
                .isEmpty();
        assertThat(accounts.account(CLERK.id()).orElseThrow().hasSecondFactor()).isFalse();
        assertThat(factors.reset(BY, CLERK.id())).containsExactly(AccountRefusal.NO_SECOND_FACTOR);

        keeping.change(BY, withoutRights());
        setUp();
        assertThat(factors.reset(BY, CLERK.id())).isEmpty();
        assertThat(accounts.account(CLERK.id()).orElseThrow().hasSecondFactor()).isFalse();
    }

    @Test
    void settingUpAndResettingEndTheSessionsOfBefore() {
        String before = accounts.access(CLERK.id()).orElseThrow();
        setUp();
        String on = accounts.access(CLERK.id()).orElseThrow();
        assertThat(on).isNotEqualTo(before);
        clock.forward(Duration.ofMinutes(1));
        uses(code(0));
        assertThat(accounts.access(CLERK.id())).contains(on);
        factors.reset(BY, CLERK.id());
        assertThat(accounts.access(CLERK.id()).orElseThrow()).isNotEqualTo(on);
    }

    private static Person withoutRights() {
        return new Rights(Set.of(Role.OWNER), Set.of(), false, CLERK.unit()).givenTo(CLERK);
    }

    private Account.Pending pending() {
        return accounts.account(CLERK.id()).orElseThrow().pending();
    }

    private void setUp() {
        KeepingSecondFactors.SetUp done = factors.setUp(HIMSELF, secret, code(0));
        assertThat(done.refusals()).isEmpty();
        recovery = done.recoveryCodes();
    }

    private String code(int away) {
        return Totp.code(Base32.decode(secret), Totp.stepAt(clock.instant()) + away);
    }

    private boolean uses(String code) {
        return factors.use(CLERK.id(), code);
    }

    private Outcome enters(String code, SignIn.From from) {
        return signIn.secondFactor(accounts.account(CLERK.id()).orElseThrow(), code, from);
    }
}

package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Confirming.Matter;

/** Rights that perform a step, and the passwords of those who hold them, take effect when a second person confirms. */
class SecondPersonTest {

    private static final Person ADMIN = Somebody.called("admin", Role.ADMINISTRATOR);
    private static final Person AUDITOR = Somebody.called("watcher", Role.AUDITOR);
    private static final OfficeAct.By BY = OfficeAct.By.of(ADMIN);
    private static final PersonId ID = new PersonId("somying");
    private static final String NEXT = "another good one";

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    private final RecordedActs acts = new RecordedActs();
    private Accounts accounts;
    private KeepingAccounts keeping;

    @BeforeEach
    void open() {
        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, acts, clock);
        keeping.create(OfficeAct.By.SYSTEM, ADMIN, PASSWORD);
    }

    @Test
    void eachRoleButAClerksWaitsForAnAuditorOfAnotherName() {
        keeping.create(BY, AUDITOR, PASSWORD);
        for (Role role : Role.values()) {
            Person person = Somebody.called("with-" + role.code(), role);
            assertThat(keeping.create(BY, person, PASSWORD)).isEmpty();
            boolean byOne = role == Role.OWNER;
            assertThat(accounts.person(person.id()).orElseThrow().is(role))
                    .as(role.code())
                    .isEqualTo(byOne);
            if (!byOne) {
                Instant asked = rights(person.id()).orElseThrow().at();
                assertThat(keeping.confirming().confirm(ADMIN, person.id(), Matter.RIGHTS, asked))
                        .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
                assertThat(keeping.confirming().confirm(AUDITOR, person.id(), Matter.RIGHTS, asked))
                        .isEmpty();
                assertThat(accounts.person(person.id())).contains(person);
            }
        }
    }

    @Test
    void theReasonOfARefusalIsOneLineThatShowsWhatWasTyped() {
        keeping.create(BY, AUDITOR, PASSWORD);
        keeping.create(BY, Somebody.called("somying", Role.DIRECTOR), PASSWORD);
        Instant asked = rights(ID).orElseThrow().at();
        for (String reason : List.of("สอง\nบรรทัด", "ไม่\u202eอนุมัติ", "ก\u0007")) {
            assertThat(keeping.confirming().refuse(AUDITOR, ID, Matter.RIGHTS, asked, reason))
                    .containsExactly(AccountRefusal.REASON_UNSEEN);
        }
        assertThat(keeping.confirming().refuse(AUDITOR, ID, Matter.RIGHTS, asked, "ย".repeat(501)))
                .containsExactly(AccountRefusal.REASON_TOO_LONG);
        assertThat(rights(ID)).isPresent();
        assertThat(keeping.confirming().refuse(AUDITOR, ID, Matter.RIGHTS, asked, "ย".repeat(500)))
                .isEmpty();
    }

    @Test
    void anAdministratorWhoIsAuditorTooConfirmsNeitherHisOwnRequestNorHisOwnRights() {
        keeping.create(BY, AUDITOR, PASSWORD);
        Person both = Somebody.called("both", Role.ADMINISTRATOR, Role.AUDITOR);
        keeping.create(BY, both, PASSWORD);
        keeping.confirming()
                .confirm(
                        AUDITOR,
                        both.id(),
                        Matter.RIGHTS,
                        rights(both.id()).orElseThrow().at());

        keeping.change(BY, Somebody.called("both", Role.ADMINISTRATOR, Role.AUDITOR, Role.EXECUTIVE));
        assertThat(keeping.confirming()
                        .confirm(
                                both,
                                both.id(),
                                Matter.RIGHTS,
                                rights(both.id()).orElseThrow().at()))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
        keeping.create(OfficeAct.By.of(both), Somebody.called("somying", Role.DIRECTOR), PASSWORD);
        assertThat(keeping.confirming()
                        .confirm(
                                both,
                                ID,
                                Matter.RIGHTS,
                                rights(ID).orElseThrow().at()))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
    }

    @Test
    void aRightIsTakenAwayAtOnceAndComesBackOnlyWithASecondPerson() {
        director();
        keeping.change(BY, Somebody.called("somying", Role.OWNER));
        assertThat(accounts.person(ID).orElseThrow().is(Role.DIRECTOR)).isFalse();
        keeping.change(BY, Somebody.called("somying", Role.DIRECTOR));
        assertThat(accounts.person(ID).orElseThrow().is(Role.DIRECTOR)).isFalse();
    }

    @Test
    void somebodyWhoWasDisabledGetsHisRightsBackOnlyWithASecondPerson() {
        director();
        keeping.disable(BY, ID);
        keeping.enable(BY, ID);
        assertThat(accounts.person(ID).orElseThrow().roles()).isEmpty();
        assertThat(rights(ID)).isPresent();

        // nor does a password slip in that the confirmed rights would come to
        keeping.setPassword(BY, ID, NEXT);
        assertThat(accounts.verified("somying", NEXT)).isEmpty();
    }

    @Test
    void aPasswordOfSomebodyWhoDecidesIsNotResetByOnePersonButHeChangesItHimselfAtOnce() {
        director();
        keeping.setPassword(BY, ID, NEXT);
        assertThat(accounts.verified("somying", NEXT)).isEmpty();
        assertThat(accounts.verified("somying", PASSWORD)).isPresent();

        Instant asked = accounts.account(ID)
                .orElseThrow()
                .pending()
                .password()
                .orElseThrow()
                .at();
        assertThat(keeping.confirming().confirm(AUDITOR, ID, Matter.PASSWORD, asked))
                .isEmpty();
        assertThat(accounts.verified("somying", NEXT)).isPresent();

        OfficeAct.By himself = OfficeAct.By.of(Somebody.called("somying"));
        assertThat(keeping.changePassword(himself, NEXT, "yet another one")).isEmpty();
        assertThat(accounts.verified("somying", "yet another one")).isPresent();
    }

    @Test
    void whatTheAuditorRefusesIsNeverHeldAndHisReasonIsOnRecord() {
        keeping.create(BY, AUDITOR, PASSWORD);
        keeping.create(BY, Somebody.called("somying", Role.EXECUTIVE), PASSWORD);
        Instant asked = rights(ID).orElseThrow().at();
        assertThat(keeping.confirming().refuse(AUDITOR, ID, Matter.RIGHTS, asked, " "))
                .containsExactly(AccountRefusal.REASON_MISSING);
        assertThat(keeping.confirming().refuse(AUDITOR, ID, Matter.RIGHTS, asked, "ไม่มีคำสั่ง"))
                .isEmpty();
        assertThat(accounts.person(ID).orElseThrow().roles()).isEmpty();
        assertThat(keeping.confirming().confirm(AUDITOR, ID, Matter.RIGHTS, asked))
                .containsExactly(AccountRefusal.NOTHING_TO_CONFIRM);
        assertThat(acts.all().get(acts.all().size() - 1).reason()).isEqualTo("ไม่มีคำสั่ง");
    }

    @Test
    void aRequestThatWasChangedMeanwhileIsAnotherOne() {
        keeping.create(BY, AUDITOR, PASSWORD);
        keeping.create(BY, Somebody.called("somying", Role.VERIFIER), PASSWORD);
        Instant seen = rights(ID).orElseThrow().at();
        clock.forward(Duration.ofSeconds(1));
        keeping.change(BY, Somebody.called("somying", Role.EXECUTIVE));
        assertThat(keeping.confirming().confirm(AUDITOR, ID, Matter.RIGHTS, seen))
                .containsExactly(AccountRefusal.NOTHING_TO_CONFIRM);
    }

    @Test
    void whatTheSetupOfAnEmptyOfficeGivesCountsAndIsShownAsUnconfirmedUntilAnAuditorConfirms() {
        keeping.create(BY, Somebody.called("somying", Role.DIRECTOR), PASSWORD);
        assertThat(accounts.person(ID).orElseThrow().is(Role.DIRECTOR)).isTrue();
        Account.Asked<Rights> given =
                accounts.account(ID).orElseThrow().pending().unconfirmed().orElseThrow();
        keeping.create(BY, AUDITOR, PASSWORD);

        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, acts, clock);
        assertThat(keeping.confirming().confirm(AUDITOR, ID, Matter.UNCONFIRMED, given.at()))
                .isEmpty();
        assertThat(accounts.account(ID).orElseThrow().pending()).isEqualTo(Account.Pending.NOTHING);
    }

    @Test
    void theLastAuditorCannotBeTakenAwaySoThatNothingCountsUnconfirmedAgain() {
        keeping.create(BY, AUDITOR, PASSWORD);
        assertThat(keeping.disable(BY, AUDITOR.id())).containsExactly(AccountRefusal.LAST_AUDITOR);
        assertThat(keeping.change(BY, Somebody.called("watcher"))).containsExactly(AccountRefusal.LAST_AUDITOR);
    }

    @Test
    void everyChangeIsOnRecordWithBeforeAndAfterAndWithoutASecret() {
        director();
        keeping.setPassword(BY, ID, NEXT);
        keeping.disable(BY, ID);
        assertThat(acts.kinds())
                .contains(
                        OfficeActKind.ACCOUNT_CREATED,
                        OfficeActKind.RIGHTS_ASKED,
                        OfficeActKind.RIGHTS_CONFIRMED,
                        OfficeActKind.PASSWORD_ASKED,
                        OfficeActKind.ACCOUNT_DISABLED);
        OfficeAct last = acts.all().get(acts.all().size() - 1);
        assertThat(last.before()).containsEntry("enabled", "true");
        assertThat(last.after()).containsEntry("enabled", "false");
        assertThat(acts.all())
                .allSatisfy(act -> assertThat(act.canonical().json()).doesNotContain("argon2", PASSWORD, NEXT));
    }

    @Test
    void aChangeThatIsRefusedLeavesNothingOnRecord() {
        int before = acts.all().size();
        keeping.create(BY, ADMIN, PASSWORD);
        keeping.disable(BY, ADMIN.id());
        keeping.setPassword(BY, ADMIN.id(), "short");
        assertThat(acts.all()).hasSize(before);
    }

    /** With an auditor, and confirmed. */
    private void director() {
        keeping.create(BY, AUDITOR, PASSWORD);
        keeping.create(BY, Somebody.called("somying", Role.DIRECTOR), PASSWORD);
        keeping.confirming()
                .confirm(AUDITOR, ID, Matter.RIGHTS, rights(ID).orElseThrow().at());
    }

    private Optional<Account.Asked<Rights>> rights(PersonId id) {
        return accounts.account(id).orElseThrow().pending().rights();
    }
}

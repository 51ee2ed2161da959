package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Confirming.Matter;

/** An executive's front office: whom it serves, that it is no executive itself, and what it confirms. */
class FrontOfficeTest {

    private static final Person ADMIN = Somebody.called("admin", Role.ADMINISTRATOR);
    private static final Person AUDITOR = Somebody.called("watcher", Role.AUDITOR);
    private static final OfficeAct.By BY = OfficeAct.By.of(ADMIN);
    private static final PersonId BOSS = new PersonId("boss");
    private static final PersonId OTHER = new PersonId("other-boss");
    private static final PersonId FRONT = new PersonId("front");
    private static final String NEXT = "another good one";

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    private final RecordedActs acts = new RecordedActs();
    private Accounts accounts;
    private KeepingAccounts keeping;

    @BeforeEach
    void open() {
        reopen();
        keeping.create(OfficeAct.By.SYSTEM, ADMIN, PASSWORD);
        keeping.create(BY, AUDITOR, PASSWORD);
        confirmed(Somebody.called("boss", Role.EXECUTIVE));
        confirmed(Somebody.called("other-boss", Role.EXECUTIVE));
    }

    @Test
    void whomItServesIsKeptOnRecordAndThereAfterARestart() {
        confirmed(serving(BOSS));
        reopen();
        assertThat(front().serves()).containsExactly(BOSS);
        assertThat(acts.all())
                .anySatisfy(act -> assertThat(act.after().getOrDefault("rights", ""))
                        .contains("front-office")
                        .contains("serves:boss"));
    }

    @Test
    void toServeOneMoreWaitsForAnAuditorAndToServeOneLessDoesNot() {
        confirmed(serving(BOSS));
        keeping.change(BY, serving(BOSS, OTHER));
        assertThat(front().serves()).containsExactly(BOSS);
        confirmRights(FRONT);
        assertThat(front().serves()).containsExactlyInAnyOrder(BOSS, OTHER);
        keeping.change(BY, serving(OTHER));
        assertThat(front().serves()).containsExactly(OTHER);
        // another one in his place, and everybody, are more
        keeping.change(BY, serving(BOSS));
        assertThat(front().serves()).containsExactly(OTHER);
        keeping.change(BY, serving());
        assertThat(front().serves()).containsExactly(OTHER);
    }

    @Test
    void oneWhoServesEverybodyIsNarrowedAtOnce() {
        confirmed(serving());
        keeping.change(BY, serving(BOSS));
        assertThat(front().serves()).containsExactly(BOSS);
    }

    @Test
    void nobodyIsServedWhoIsNoExecutiveAndWhoWasOneStays() {
        assertThat(keeping.create(BY, serving(AUDITOR.id()), PASSWORD))
                .containsExactly(AccountRefusal.SERVES_NO_EXECUTIVE);
        confirmed(serving(BOSS));
        keeping.disable(BY, BOSS);
        assertThat(keeping.change(BY, serving(BOSS))).isEmpty();
        assertThat(front().serves()).containsExactly(BOSS);
    }

    @Test
    void anAccountIsEitherFrontOfficeOrExecutive() {
        Person both = Somebody.called("both", Role.EXECUTIVE, Role.FRONT_OFFICE);
        assertThat(keeping.create(BY, both, PASSWORD)).containsExactly(AccountRefusal.FRONT_OFFICE_DECIDES_NOTHING);
        assertThat(accounts.account(both.id())).isEmpty();
        confirmed(serving(BOSS));
        assertThat(keeping.change(BY, Somebody.called("front", Role.EXECUTIVE, Role.FRONT_OFFICE)))
                .containsExactly(AccountRefusal.FRONT_OFFICE_DECIDES_NOTHING);
        assertThat(keeping.change(BY, Somebody.called("boss", Role.EXECUTIVE, Role.FRONT_OFFICE)))
                .containsExactly(AccountRefusal.FRONT_OFFICE_DECIDES_NOTHING);
        assertThat(front().roles()).containsExactly(Role.FRONT_OFFICE);
    }

    @Test
    void aFileWrittenByHandIsReadAndTheAccountIsMendedByTakingOneAway() throws IOException {
        confirmed(serving(BOSS));
        Path file = data.resolve("people.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("\\[ \"front-office\" \\]", "[ \"executive\", \"front-office\" ]"));
        reopen();
        assertThat(front().preparesAndDecides()).isTrue();
        assertThat(front().isExecutive()).isFalse();
        assertThat(keeping.changePassword(OfficeAct.By.of(front()), PASSWORD, NEXT))
                .isEmpty();
        assertThat(keeping.change(BY, serving(BOSS))).isEmpty();
        assertThat(front().preparesAndDecides()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"executive", "director", "unit-head"})
    void toTakeOffWhatHeldAnApprovingRoleBackNeedsTheSecondPerson(String code) throws IOException {
        confirmed(serving(BOSS));
        Path file = data.resolve("people.json");
        String both = "[ \"" + code + "\", \"front-office\" ]";
        Files.writeString(file, Files.readString(file).replaceAll("\\[ \"front-office\" \\]", both));
        reopen();
        Role role = Role.byCode(code).orElseThrow();
        assertThat(front().roles()).containsExactlyInAnyOrder(role, Role.FRONT_OFFICE);
        assertThat(keeping.change(BY, withoutGroups(role))).isEmpty();
        assertThat(front().roles()).containsExactlyInAnyOrder(role, Role.FRONT_OFFICE);
        assertThat(front().isExecutive()).isFalse();
        assertThat(front().serves()).containsExactly(BOSS);
        confirmRights(FRONT);
        assertThat(front().roles()).containsExactly(role);
        // with nothing left that decides, it is taken away at once
        keeping.change(BY, serving(BOSS));
        confirmRights(FRONT);
        assertThat(keeping.change(BY, withoutGroups())).isEmpty();
        assertThat(front().roles()).isEmpty();
    }

    @Test
    void aGroupThatApprovesIsHeldBackAsLong() {
        confirmed(serving(BOSS));
        keeping.change(BY, Somebody.called("front", Role.FRONT_OFFICE));
        confirmRights(FRONT);
        assertThat(front().groups()).containsExactly("legal");
        keeping.change(BY, Somebody.called("front"));
        assertThat(front().roles()).containsExactly(Role.FRONT_OFFICE);
        confirmRights(FRONT);
        assertThat(front().roles()).isEmpty();
    }

    private static Person withoutGroups(Role... roles) {
        Person person = Somebody.called("front", roles);
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                Set.of(),
                false,
                person.mail());
    }

    @Test
    void aFileOfAnEarlierReleaseIsReadAndServesEverybody() throws IOException {
        confirmed(serving());
        assertThat(Files.readString(data.resolve("people.json"))).doesNotContain("serves");
        reopen();
        assertThat(front().serves()).isEmpty();
        assertThat(front().serves(accounts.person(BOSS).orElseThrow())).isTrue();
    }

    @Test
    void itConfirmsTheNewPasswordOfTheExecutiveWhomItServesInTheAuditorsPlace() {
        confirmed(serving(BOSS));
        assertThat(confirm(front(), BOSS, Matter.PASSWORD)).isEmpty();
        assertThat(accounts.verified("boss", NEXT)).isPresent();
        assertThat(acts.kinds()).contains(OfficeActKind.PASSWORD_CONFIRMED);
    }

    @Test
    void aReasonThatNobodySeesRefusesNothing() {
        confirmed(serving(BOSS));
        keeping.setPassword(BY, BOSS, NEXT);
        Instant asked = accounts.account(BOSS)
                .orElseThrow()
                .pending()
                .password()
                .orElseThrow()
                .at();
        assertThat(keeping.confirming().refuse(front(), BOSS, Matter.PASSWORD, asked, "\u200B"))
                .containsExactly(AccountRefusal.REASON_MISSING);
    }

    @Test
    void itConfirmsNobodyElsesPasswordNorItsOwn() {
        confirmed(serving(BOSS));
        refusedConfirm(front(), OTHER, Matter.PASSWORD);
        refusedConfirm(front(), FRONT, Matter.PASSWORD);
    }

    @Test
    void itNeverConfirmsRights() {
        confirmed(serving());
        keeping.create(BY, Somebody.called("next", Role.EXECUTIVE), PASSWORD);
        PersonId next = new PersonId("next");
        Instant asked = accounts.account(next)
                .orElseThrow()
                .pending()
                .rights()
                .orElseThrow()
                .at();
        assertThat(keeping.confirming().confirm(front(), next, Matter.RIGHTS, asked))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
        assertThat(keeping.confirming().refuse(front(), next, Matter.RIGHTS, asked, "ไม่ควร"))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
        keeping.change(BY, Somebody.topExecutive("boss"));
        Instant top = accounts.account(BOSS)
                .orElseThrow()
                .pending()
                .rights()
                .orElseThrow()
                .at();
        assertThat(keeping.confirming().confirm(front(), BOSS, Matter.RIGHTS, top))
                .containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
    }

    @Test
    void itConfirmsNothingThatItAskedForNorWhereItIsAdministratorToo() {
        Person both = Somebody.called("front", Role.FRONT_OFFICE, Role.ADMINISTRATOR);
        confirmed(both);
        refusedConfirm(both, BOSS, Matter.PASSWORD);
        keeping.setPassword(OfficeAct.By.of(both), BOSS, NEXT);
        refusedConfirm(both, BOSS, Matter.PASSWORD);
    }

    @Test
    void ofAnExecutiveWhoIsAuditorOrAdministratorItConfirmsNothing() {
        confirmed(serving());
        for (Role more : Set.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
            Person mighty = Somebody.called("mighty-" + more.code(), Role.EXECUTIVE, more);
            confirmed(mighty);
            refusedConfirm(front(), mighty.id(), Matter.PASSWORD);
        }
    }

    @Test
    void oneWhomTheAdministratorMadeBeforeThereWasAnAuditorConfirmsNothing() {
        Accounts early = Accounts.open(data.resolve("early.json"));
        KeepingAccounts alone = new KeepingAccounts(early, acts, clock);
        alone.create(OfficeAct.By.SYSTEM, ADMIN, PASSWORD);
        alone.create(BY, Somebody.called("boss", Role.EXECUTIVE), PASSWORD);
        alone.create(BY, serving(BOSS), PASSWORD);
        alone.create(BY, AUDITOR, PASSWORD);
        alone.setPassword(BY, BOSS, NEXT);
        Person puppet = early.person(FRONT).orElseThrow();
        Account boss = early.account(BOSS).orElseThrow();
        assertThat(puppet.serves(boss.person())).isTrue();
        assertThat(alone.confirming().mayConfirm(puppet, boss, Matter.PASSWORD)).isFalse();
        for (PersonId id : Set.of(FRONT, BOSS)) {
            Instant given = early.account(id)
                    .orElseThrow()
                    .pending()
                    .unconfirmed()
                    .orElseThrow()
                    .at();
            assertThat(alone.confirming().confirm(AUDITOR, id, Matter.UNCONFIRMED, given))
                    .isEmpty();
        }
        assertThat(alone.confirming().mayConfirm(puppet, early.account(BOSS).orElseThrow(), Matter.PASSWORD))
                .isTrue();
    }

    @Test
    void ofOneWhoIsDisabledItConfirmsNothing() {
        confirmed(serving(BOSS));
        keeping.setPassword(BY, BOSS, NEXT);
        keeping.disable(BY, BOSS);
        assertThat(keeping.confirming()
                        .mayConfirm(front(), accounts.account(BOSS).orElseThrow(), Matter.PASSWORD))
                .isFalse();
    }

    private void reopen() {
        accounts = Accounts.open(data.resolve("people.json"));
        keeping = new KeepingAccounts(accounts, acts, clock);
    }

    private Person front() {
        return accounts.person(FRONT).orElseThrow();
    }

    private static Person serving(PersonId... executives) {
        Person person = Somebody.called("front", Role.FRONT_OFFICE);
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                Set.of(),
                false,
                person.mail(),
                Set.of(executives));
    }

    private void confirmed(Person person) {
        assertThat(keeping.create(BY, person, PASSWORD)).isEmpty();
        confirmRights(person.id());
    }

    private void confirmRights(PersonId id) {
        Instant asked = accounts.account(id)
                .orElseThrow()
                .pending()
                .rights()
                .orElseThrow()
                .at();
        assertThat(keeping.confirming().confirm(AUDITOR, id, Matter.RIGHTS, asked))
                .isEmpty();
    }

    private Set<AccountRefusal> confirm(Person by, PersonId id, Matter matter) {
        if (accounts.account(id).orElseThrow().pending().password().isEmpty()) {
            keeping.setPassword(BY, id, NEXT);
        }
        Account account = accounts.account(id).orElseThrow();
        Instant asked = matter.of(account).orElseThrow().at();
        boolean may = keeping.confirming().mayConfirm(by, account, matter);
        Set<AccountRefusal> refusals = keeping.confirming().confirm(by, id, matter, asked);
        assertThat(refusals.isEmpty()).isEqualTo(may);
        return refusals;
    }

    private void refusedConfirm(Person by, PersonId id, Matter matter) {
        assertThat(confirm(by, id, matter)).containsExactly(AccountRefusal.SECOND_PERSON_NEEDED);
    }
}

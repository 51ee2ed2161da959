package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.settings.CannotStart;

class AccountsTest {

    @TempDir
    Path data;

    private Path file;
    private final RecordedActs acts = new RecordedActs();
    private Accounts accounts;
    private KeepingAccounts keeping;

    @BeforeEach
    void open() {
        file = data.resolve("people.json");
        accounts = Accounts.open(file);
        keeping = new KeepingAccounts(accounts, acts, Clock.systemUTC());
    }

    @Test
    void aPersonIsKeptWithEverythingAcrossAnOpening() {
        Person person = Somebody.called("somying", Role.OWNER, Role.UNIT_HEAD);
        assertThat(keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD)).isEmpty();
        assertThat(Accounts.open(file).person(person.id())).contains(person);
    }

    @Test
    void theFileHoldsNoPasswordAndIsItsOwnersOnly() throws IOException {
        keeping.create(OfficeAct.By.SYSTEM, Somebody.called("somying"), PASSWORD);
        assertThat(Files.readString(file)).contains("$argon2id$").doesNotContain(PASSWORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoMailAddressIsRefusedForANewAccountAndForAChangedOne() {
        assertThat(keeping.create(OfficeAct.By.SYSTEM, mailed("som", "som@example"), PASSWORD))
                .containsExactly(AccountRefusal.MAIL_INVALID);
        assertThat(keeping.create(OfficeAct.By.SYSTEM, mailed("som", ""), PASSWORD))
                .isEmpty();
        assertThat(keeping.change(OfficeAct.By.SYSTEM, mailed("som", "som@example.go.th, b@example.go.th")))
                .containsExactly(AccountRefusal.MAIL_INVALID);
        assertThat(keeping.change(OfficeAct.By.SYSTEM, mailed("som", "som@example.go.th")))
                .isEmpty();
    }

    @Test
    void anAccountOfAnEarlierReleaseWithAnotherTextForItsAddressStillOpens() throws IOException {
        keeping.create(OfficeAct.By.SYSTEM, mailed("som", "som@example.go.th"), PASSWORD);
        Files.writeString(file, Files.readString(file).replace("som@example.go.th", "som at example"));
        assertThat(Accounts.open(file).person(new PersonId("som")).orElseThrow().mail())
                .isEqualTo("som at example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "สม\u200bหญิง", "สม\u202eหญิง", "สม\nหญิง", "\u3164", "ก\u0007"})
    void aNameOrAPositionInWhichSomethingIsNotSeenIsRefusedWithTheReason(String unseen) throws IOException {
        for (boolean position : List.of(false, true)) {
            AccountRefusal refusal = position ? AccountRefusal.POSITION_UNSEEN : AccountRefusal.NAME_UNSEEN;
            assertThat(keeping.create(OfficeAct.By.SYSTEM, named("new", unseen, position), PASSWORD))
                    .containsExactly(refusal);
            assertThat(new FirstAdministrator(accounts, keeping, Clock.systemUTC())
                            .refusals(named("first", unseen, position), PASSWORD))
                    .containsExactly(refusal);
            keeping.create(OfficeAct.By.SYSTEM, named("som", "สมหญิงแห่งระนอง", position), PASSWORD);
            assertThat(keeping.change(OfficeAct.By.SYSTEM, named("som", unseen, position)))
                    .containsExactly(refusal);
            assertThat(keeping.change(OfficeAct.By.SYSTEM, named("som", "สมหญิงแห่งระนอง", position)))
                    .isEmpty();
            String written = unseen.replace("\n", "\\n").replace("\u0007", "\\u0007");
            Path other = Files.writeString(
                    data.resolve("other.json"), Files.readString(file).replace("สมหญิงแห่งระนอง", written));
            assertThatThrownBy(() -> Accounts.open(other))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("som: ")
                    .hasMessageContaining(refusal.sentence().en());
        }
    }

    @Test
    void theNamesUnderWhichTheProductItselfActsAreNobodys() {
        for (String id : List.of("system", "System", "file-writer")) {
            assertThat(keeping.create(OfficeAct.By.SYSTEM, named(id, "สมหญิง", false), PASSWORD))
                    .containsExactly(AccountRefusal.ACCOUNT_RESERVED);
        }
    }

    @Test
    void aNameIsOfTwoHundredCharactersAtMostAndALongerOneInAFileStillOpens() throws IOException {
        assertThat(keeping.create(OfficeAct.By.SYSTEM, named("new", "ก".repeat(201), false), PASSWORD))
                .containsExactly(AccountRefusal.NAME_TOO_LONG);
        keeping.create(OfficeAct.By.SYSTEM, named("som", "สมหญิงแห่งระนอง", false), PASSWORD);
        Files.writeString(file, Files.readString(file).replace("สมหญิงแห่งระนอง", "ก".repeat(201)));
        assertThat(Accounts.open(file).person(new PersonId("som"))).isPresent();
    }

    private static Person named(String id, String name, boolean asPosition) {
        Person person = Somebody.called(id, Role.OWNER);
        return new Person(
                person.id(),
                asPosition ? person.name() : Text.thai(name),
                asPosition ? Text.thai(name) : person.position(),
                person.unit(),
                person.roles(),
                person.groups(),
                person.topExecutive(),
                person.mail());
    }

    private static Person mailed(String id, String mail) {
        Person person = Somebody.called(id, Role.OWNER);
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                person.groups(),
                person.topExecutive(),
                mail);
    }

    @Test
    void anIdIsNotGivenTwiceNorInOtherLetters() {
        keeping.create(OfficeAct.By.SYSTEM, Somebody.called("somying"), PASSWORD);
        keeping.disable(OfficeAct.By.SYSTEM, new PersonId("somying"));
        assertThat(keeping.create(OfficeAct.By.SYSTEM, Somebody.called("Somying"), PASSWORD))
                .containsExactly(AccountRefusal.ACCOUNT_EXISTS);
    }

    @Test
    void allThatIsWrongWithAPasswordIsToldAtOnce() {
        assertThat(keeping.create(OfficeAct.By.SYSTEM, Somebody.called("som"), "1SOM"))
                .containsExactly(AccountRefusal.PASSWORD_TOO_SHORT, AccountRefusal.PASSWORD_HOLDS_NAME);
        assertThat(keeping.create(OfficeAct.By.SYSTEM, Somebody.called("som"), "x".repeat(201)))
                .containsExactly(AccountRefusal.PASSWORD_TOO_LONG);
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void aPasswordHasTwelveCharactersAndIsNoCommonWordPatternOrName() {
        accounts.officeNames(() -> List.of("สำนักงานปลัดกระทรวงวิทยาศาสตร์", "Office of the Permanent Secretary"));
        Person person = Somebody.called("somying");
        assertThat(keeping.create(OfficeAct.By.SYSTEM, person, "brief umbrel")).isEmpty();
        for (String common : List.of(
                "password1234",
                "P@ssw0rd1234",
                "123456789012",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "กกกกกกกกกกกก",
                "รหัสผ่าน1234",
                "Jaidee123456",
                "สมหญิง123456",
                "สำนักงานปลัดกระทรวงวิทยาศาสตร์",
                "OfficeOfThePermanentSecretary")) {
            assertThat(keeping.setPassword(OfficeAct.By.SYSTEM, person.id(), common))
                    .as(common)
                    .containsExactly(AccountRefusal.PASSWORD_GUESSABLE);
        }
        assertThat(keeping.setPassword(OfficeAct.By.SYSTEM, person.id(), "brief umbre"))
                .containsExactly(AccountRefusal.PASSWORD_TOO_SHORT);
        assertThat(keeping.setPassword(OfficeAct.By.SYSTEM, person.id(), "demo-gws-2569"))
                .isEmpty();
    }

    @Test
    void whoMustChangeHisPasswordDoesNotKeepIt() {
        Person person = Somebody.called("somying");
        keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD);
        assertThat(keeping.newPassword(OfficeAct.By.of(person), PASSWORD))
                .containsExactly(AccountRefusal.PASSWORD_THE_SAME);
    }

    @Test
    void everyChangeOfPasswordOrAccessIsCountedAndKeptAndNothingElseIs() {
        Person person = Somebody.called("somying");
        keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD);
        assertThat(accounts.access(person.id())).contains("0");
        keeping.change(OfficeAct.By.SYSTEM, Somebody.called("somying", Role.OWNER));
        assertThat(accounts.access(person.id())).contains("0");
        keeping.setPassword(OfficeAct.By.SYSTEM, person.id(), "another good one");
        keeping.enable(OfficeAct.By.SYSTEM, person.id());
        assertThat(accounts.access(person.id())).contains("1");
        keeping.disable(OfficeAct.By.SYSTEM, person.id());
        assertThat(accounts.access(person.id())).isEmpty();
        keeping.enable(OfficeAct.By.SYSTEM, person.id());
        assertThat(Accounts.open(file).access(person.id())).contains("3");
    }

    @Test
    void somebodyDisabledIsNobodyInTheDirectoryAndKeepsTheAccount() {
        Person person = Somebody.called("somying", Role.OWNER);
        keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD);
        assertThat(keeping.disable(OfficeAct.By.SYSTEM, person.id())).isEmpty();
        assertThat(accounts.person(person.id())).isEmpty();
        assertThat(accounts.people()).isEmpty();
        assertThat(accounts.account(person.id())).isPresent();
        keeping.enable(OfficeAct.By.SYSTEM, person.id());
        assertThat(accounts.people()).containsExactly(person);
    }

    @Test
    void theLastAdministratorStays() {
        Person person = Somebody.called("admin", Role.ADMINISTRATOR);
        keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD);
        assertThat(keeping.disable(OfficeAct.By.SYSTEM, person.id()))
                .containsExactly(AccountRefusal.LAST_ADMINISTRATOR);
        assertThat(keeping.change(OfficeAct.By.SYSTEM, Somebody.called("admin", Role.AUDITOR)))
                .containsExactly(AccountRefusal.LAST_ADMINISTRATOR);
        assertThat(accounts.hasAdministrator()).isTrue();
    }

    @Test
    void anOfficeHasOneTopExecutive() {
        keeping.create(OfficeAct.By.SYSTEM, Somebody.topExecutive("first"), PASSWORD);
        assertThat(keeping.create(OfficeAct.By.SYSTEM, Somebody.topExecutive("second"), PASSWORD))
                .containsExactly(AccountRefusal.SECOND_TOP_EXECUTIVE);
    }

    @Test
    void changingOnesPasswordNeedsThePresentOne() {
        Person person = Somebody.called("somying");
        keeping.create(OfficeAct.By.SYSTEM, person, PASSWORD);
        assertThat(keeping.changePassword(OfficeAct.By.of(person), "not this one", "another good one"))
                .containsExactly(AccountRefusal.PASSWORD_WRONG);
        assertThat(keeping.changePassword(OfficeAct.By.of(person), PASSWORD, "another good one"))
                .isEmpty();
        assertThat(accounts.verified("somying", PASSWORD)).isEmpty();
        assertThat(accounts.verified("somying", "another good one")).isPresent();
    }

    @Test
    void nobodyIsChangedWhoDoesNotExist() {
        assertThat(keeping.change(OfficeAct.By.SYSTEM, Somebody.called("nobody")))
                .containsExactly(AccountRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void aBrokenFileIsToldWithItsLine() throws IOException {
        Files.writeString(file, "[ {\n \"id\" : 1,\n broken");
        assertThatThrownBy(() -> Accounts.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file + ":3: ");
    }
}

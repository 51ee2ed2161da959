package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** No act on units leaves work to nobody. */
class EndingAUnitTest {

    private static final UnitId SECTION = new UnitId("test-section");
    private static final UnitId OTHER = new UnitId("other-section");

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        establish(SECTION);
        establish(OTHER);
        office.staff.add("section-writer", SECTION, false, Role.OWNER);
        office.staff.add("section-head", SECTION, false, Role.UNIT_HEAD);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneWithAPublicPageADraftAndSomethingInProcedureIsNotAbolishedAndEachIsNamed() {
        office.published(begun());
        begun();
        PublicationId submitted = begun();
        office.does(office.of(SECTION, Role.OWNER), submitted, Verb.SUBMIT);

        Recorded<Organisation> refused = abolish();

        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(RefusalCode.UNIT_HAS_OPEN_WORK);
        assertThat(refused.problems())
                .extracting(
                        problem -> problem.code() + " " + problem.arguments().get(0))
                .containsExactly(
                        "open-work-public 1", "open-work-drafts 1", "open-work-in-procedure 1", "open-work-people 2");
        assertThat(office.publishing.organisation().existsOn(SECTION, office.publishing.today()))
                .isTrue();
    }

    @Test
    void oneDayAheadIsRefusedAsWell() {
        begun();

        LocalDate later = office.publishing.today().plusYears(1);
        assertThat(record(new Change.Abolished(SECTION, Optional.of(later), Optional.empty()))
                        .isRefused())
                .isTrue();
    }

    @Test
    void oneThatOwnsATopicIsNotAbolished() {
        Recorded<Organisation> refused = record(new Change.Abolished(Staff.COMMUNICATIONS, today(), Optional.empty()));

        assertThat(refused.problems()).extracting(Problem::code).contains("open-work-topics");
    }

    @Test
    void oneWithoutOpenWorkIsAbolished() {
        assertThat(abolish().isRefused()).isFalse();
    }

    @Test
    void oneWhoseWorkWasWithdrawnIsAbolished() {
        PublicationId id = office.published(begun()).id();
        office.does(office.of(SECTION, Role.OWNER), id, Verb.REQUEST_WITHDRAWAL);
        office.does(office.of(SECTION, Role.UNIT_HEAD), id, Verb.WITHDRAW);

        assertThat(abolish().isRefused()).isFalse();
    }

    @Test
    void oneThatAnotherWithPeopleSucceedsEndsAndItsWorkGoesOn() {
        PublicationId id = office.published(begun()).id();
        office.staff.add("other-writer", OTHER, false, Role.OWNER);

        assertThat(record(new Change.Succeeded(SECTION, OTHER, today(), Optional.empty()))
                        .isRefused())
                .isFalse();
        assertThat(office.publishing.allowed(office.find(id), office.of(OTHER, Role.OWNER)))
                .contains(Verb.ATTEST, Verb.REQUEST_WITHDRAWAL);
    }

    @Test
    void oneThatAnotherWithNobodySucceedsOrTakesInIsRefused() {
        office.published(begun());
        alone();

        assertThat(record(new Change.Succeeded(SECTION, OTHER, today(), Optional.empty()))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNIT_HAS_OPEN_WORK);
        assertThat(record(new Change.Merged(
                                OTHER, List.of(SECTION, OTHER), Optional.empty(), today(), Optional.empty()))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.UNIT_HAS_OPEN_WORK);
    }

    @Test
    void oneThatBecomesANewUnitEndsForItsPeopleFollowThen() {
        office.published(begun());
        alone();
        Unit begins = unit(new UnitId("merged-section"));

        assertThat(record(new Change.Merged(
                                begins.id(), List.of(SECTION), Optional.of(begins), today(), Optional.empty()))
                        .isRefused())
                .isFalse();
    }

    @Test
    void theSameActIsRecordedOnce() {
        Change renamed =
                new Change.Renamed(SECTION, Text.of("ส่วนใหม่", "New section"), Text.EMPTY, today(), Optional.empty());
        assertThat(record(renamed).isRefused()).isFalse();

        assertThat(record(renamed).problems()).extracting(Problem::code).containsExactly("change-recorded-already");
    }

    /** No head above that would stand for a unit without one. */
    private void alone() {
        office.staff.people().stream()
                .filter(person -> person.is(Role.UNIT_HEAD) && !person.belongsTo(SECTION))
                .forEach(office.staff::remove);
    }

    private PublicationId begun() {
        return office.begun("telephone", SECTION, Office.content("เรื่องของกลุ่ม"))
                .id();
    }

    private Recorded<Organisation> abolish() {
        return record(new Change.Abolished(SECTION, today(), Optional.empty()));
    }

    private Optional<LocalDate> today() {
        return Optional.of(office.publishing.today());
    }

    private Recorded<Organisation> record(Change change) {
        return office.publishing.keepingOrganisation().change(office.staff.administrator, change);
    }

    private void establish(UnitId id) {
        Recorded<Organisation> recorded =
                record(new Change.Established(unit(id), Optional.of(LocalDate.of(2026, 10, 1)), Optional.empty()));
        assertThat(recorded.problems()).isEmpty();
    }

    private static Unit unit(UnitId id) {
        return new Unit(
                id,
                Text.of("ส่วน " + id, id.value()),
                Text.EMPTY,
                UnitKind.SECTION,
                Optional.of(Staff.CENTRAL),
                LegalStatus.INTERNAL,
                Set.of(),
                List.of(),
                Text.EMPTY);
    }
}

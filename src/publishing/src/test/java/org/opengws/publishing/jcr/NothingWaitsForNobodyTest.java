package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/** Whoever is gone, what waited for him is with somebody at once: in an inbox, and by the domain's word. */
class NothingWaitsForNobodyTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsAssignedToSomebodyWhoIsGoneIsWithTheDirectorAndEveryVerifier() {
        PublicationId id = assigned(office.staff.verifier);
        assertThat(inbox(office.staff.director)).doesNotContain(id);
        assertThat(inbox(office.staff.secondVerifier)).doesNotContain(id);

        office.staff.remove(office.staff.verifier);

        assertThat(inbox(office.staff.director)).contains(id);
        assertThat(inbox(office.staff.secondVerifier)).contains(id);
        assertThat(inbox(office.staff.administrator)).doesNotContain(id);
        assertThat(waitingFor(id)).contains(office.staff.director, office.staff.secondVerifier);
        assertThat(office.does(office.staff.secondVerifier, id, Verb.PUBLISH)
                        .latest()
                        .state()
                        .isOpen())
                .isTrue();
    }

    @Test
    void whatIsAssignedToSomebodyWhoVerifiesNoMoreIsWithOthersToo() {
        PublicationId id = assigned(office.staff.verifier);

        office.staff.add("verifier", Staff.CENTRE, false, Role.OWNER);

        assertThat(inbox(office.staff.director)).contains(id);
        assertThat(waitingFor(id)).contains(office.staff.director, office.staff.secondVerifier);
    }

    @Test
    void whoIsAssignedAndHereIsStillTheOnlyOne() {
        PublicationId id = assigned(office.staff.verifier);

        assertThat(waitingFor(id)).containsExactly(office.staff.verifier);
        assertThat(office.publishing.allowed(office.find(id), office.staff.secondVerifier))
                .doesNotContain(Verb.PUBLISH);
    }

    @Test
    void withoutDirectorAndVerifiersTheAdministratorHasIt() {
        PublicationId id = assigned(office.staff.verifier);

        leave(Role.VERIFIER);
        leave(Role.DIRECTOR);

        assertThat(inbox(office.staff.administrator)).contains(id);
        assertThat(waitingFor(id)).containsExactly(office.staff.administrator);
    }

    @Test
    void whatTheOnlyHeadOfAUnitShouldEndorseIsWithDirectorAndAdministrator() {
        PublicationId id = submitted("1.1");

        office.staff.remove(office.staff.head);

        assertThat(inbox(office.staff.director)).contains(id);
        assertThat(inbox(office.staff.administrator)).contains(id);
        assertThat(waitingFor(id)).containsExactlyInAnyOrder(office.staff.director, office.staff.administrator);
        assertThat(office.publishing.allowed(office.find(id), office.staff.administrator))
                .isEmpty();
    }

    @Test
    void aHeadWhoComesIsTheOneForWhomItWaits() {
        PublicationId id = submitted("1.1");
        office.staff.remove(office.staff.head);

        Person next = office.staff.add("next-head", Staff.STRATEGY, false, Role.UNIT_HEAD);

        assertThat(inbox(next)).contains(id);
        assertThat(inbox(office.staff.administrator)).doesNotContain(id);
        assertThat(waitingFor(id)).containsExactly(next);
    }

    @Test
    void whatTheExecutiveShouldApproveWhoLeftWithoutADelegateIsWithDirectorAndAdministrator() {
        PublicationId id = submitted("1.1");
        office.does(office.staff.head, id, Verb.ENDORSE);

        office.staff.remove(office.staff.secretary);

        assertThat(inbox(office.staff.administrator)).contains(id);
        assertThat(waitingFor(id)).contains(office.staff.director, office.staff.administrator);
    }

    @Test
    void aDraftOfAUnitWithoutClerksIsWithItsHeadAndWithoutAHeadWithTheAdministrator() {
        PublicationId id = office.begun("1.1").id();
        assertThat(inbox(office.staff.head)).doesNotContain(id);

        office.staff.remove(office.staff.clerk);
        office.staff.remove(office.staff.colleague);
        assertThat(inbox(office.staff.head)).contains(id);
        assertThat(inbox(office.staff.administrator)).doesNotContain(id);

        office.staff.remove(office.staff.head);
        assertThat(inbox(office.staff.administrator)).contains(id);
    }

    @Test
    void aRequestForWithdrawalThatNobodyMayDecideIsWithTheAdministrator() {
        PublicationId id = office.published(office.begun("1.3").id()).id();
        office.does(office.staff.clerk, id, Verb.REQUEST_WITHDRAWAL);

        office.staff.remove(office.staff.head);

        assertThat(inbox(office.staff.administrator)).contains(id);
    }

    @Test
    void whatNobodyMayActOnThoughTheRoleIsHeldIsFoundNotedAndForgottenWhenItMovesOn() {
        leave(Role.VERIFIER);
        Person only = office.staff.add("only", Staff.STRATEGY, false, Role.OWNER, Role.VERIFIER);
        PublicationId id = office.begun("1.3").id();
        office.does(only, id, Verb.SUBMIT);
        office.reachesVerifier(id);
        assertThat(waitingFor(id)).containsExactlyInAnyOrder(office.staff.director, office.staff.administrator);

        office.storage.publications().strand(id, true);
        assertThat(inbox(office.staff.administrator)).contains(id);
        assertThat(stranded()).contains(id);
        assertThat(IndexCheck.differences(office)).isEmpty();

        Person verifier = office.staff.add("another", Staff.CENTRE, false, Role.VERIFIER);
        office.does(verifier, id, Verb.PUBLISH);
        assertThat(stranded()).isEmpty();
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    @Test
    void nothingIsStrandedWhereEverybodyIsThere() {
        submitted("1.1");
        assigned(office.staff.verifier);
        office.begun("1.2");

        assertThat(stranded()).isEmpty();
    }

    @Test
    void aStepPastItsDeadlineIsOverdueAndOneOnItsDayIsNot() {
        PublicationId id = submitted("1.1");
        LocalDate due = office.find(id).latest().stepDue().orElseThrow();

        assertThat(overdueOn(due)).isEmpty();
        assertThat(overdueOn(due.plusDays(1))).containsExactly(id);
    }

    private PublicationId submitted(String clause) {
        PublicationId id = office.begun(clause).id();
        return office.does(office.staff.clerk, id, Verb.SUBMIT).id();
    }

    private PublicationId assigned(Person verifier) {
        PublicationId id = office.begun("1.3").id();
        Publication waits = office.reachesVerifier(id);
        Act assign = office.act(waits, Verb.ASSIGN).assignee(verifier.id());
        return office.does(office.staff.director, id, assign).id();
    }

    private void leave(Role role) {
        office.staff.people().stream().filter(person -> person.is(role)).forEach(office.staff::remove);
    }

    private List<PublicationId> inbox(Person person) {
        return ids(office.publishing.inbox(person, 0, 100).items());
    }

    private List<PublicationId> stranded() {
        return ids(office.publishing.stranded(0, 100).items());
    }

    private List<Person> waitingFor(PublicationId id) {
        return office.publishing.deciding(id).waitingFor(office.find(id));
    }

    private List<PublicationId> overdueOn(LocalDate day) {
        PublicationFilter all = PublicationFilter.ALL;
        return ids(office.publishing
                .list(
                        new PublicationFilter(
                                all.states(),
                                all.category(),
                                all.topic(),
                                all.owner(),
                                all.editor(),
                                "",
                                false,
                                false,
                                Optional.of(day),
                                PublicationFilter.Sort.DUE),
                        0,
                        10)
                .items());
    }

    private static List<PublicationId> ids(List<PublicationLine> lines) {
        return lines.stream().map(PublicationLine::id).toList();
    }
}

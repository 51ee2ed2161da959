package org.opengws.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Waiting;

class StrandedTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);

    private final Worker worker = new Worker();

    @Test
    void whoStandsInIsToldOfWhatTheGoneVerifierHadOnce() {
        worker.has(assigned());
        assertThat(worker.round().run().stranded()).isZero();

        worker.staff.remove(worker.staff.verifier);

        assertThat(worker.round().run().stranded()).isEqualTo(1);
        assertThat(worker.told())
                .contains("stranded director", "stranded second-verifier")
                .doesNotContain("stranded administrator");
        int told = worker.told().size();
        worker.round().run();
        assertThat(worker.told()).hasSize(told);
    }

    @Test
    void atTheGoneHeadsStepDirectorAndAdministratorAreTold() {
        worker.has(submitted());

        worker.staff.remove(worker.staff.head);

        assertThat(worker.round().run().stranded()).isEqualTo(1);
        assertThat(worker.told()).containsExactlyInAnyOrder("stranded director", "stranded administrator");
    }

    @Test
    void aStandInIsToldTopicUnitAndStepAndNotTheTitle() {
        worker.has(submitted());
        worker.staff.remove(worker.staff.head);
        worker.stranded().look();

        assertThat(worker.notices.all()).allSatisfy(notice -> {
            assertThat(notice.title().th()).isNotEqualTo("เนื้อหา").isNotEmpty();
            assertThat(notice.detail().th()).contains(" · ");
        });
    }

    @Test
    void rightAfterAnActOfTheOfficeWhatItLeftIsTold() {
        worker.has(submitted());
        worker.staff.remove(worker.staff.head);

        worker.stranded().after(entry -> Result.DONE).handle(OutboxEntry.officeAct(1, worker.clock.instant()));

        assertThat(worker.told()).contains("stranded administrator");
    }

    @Test
    void theOnlyVerifierWhoSubmittedItStrandsItThoughTheRoleIsHeld() {
        Case file = Case.ofClause("1.3");
        file.reachesVerifier();
        worker.staff.people().stream()
                .filter((Person person) -> person.is(Role.VERIFIER))
                .forEach(worker.staff::remove);
        worker.staff.add("clerk", Staff.STRATEGY, false, Role.OWNER, Role.VERIFIER);
        worker.has(file);

        assertThat(worker.stranded().look().stranded()).isEqualTo(1);
        assertThat(worker.publications.waitingKeys()).contains(Waiting.STRANDED);

        worker.staff.add("another", Staff.CENTRE, false, Role.VERIFIER);
        assertThat(worker.stranded().lookAtKeys().stranded()).isZero();
        assertThat(worker.publications.waitingKeys()).doesNotContain(Waiting.STRANDED);
    }

    @Test
    void aDutyOfAUnitWithoutClerksIsToldToItsHeadBeforeItIsOverdue() {
        worker.staff.remove(worker.staff.clerk);
        worker.staff.remove(worker.staff.colleague);
        review().on(DUE).round().run();

        assertThat(worker.told()).containsExactly("duty-today head");
    }

    @Test
    void aDutyOfAUnitWithNobodyIsWithCommunicationsAndOnItsList() {
        leaveStrategy();
        review().on(DUE).round().run();

        assertThat(worker.told()).containsExactly("duty-today communications");
        assertThat(worker.duties.ofCommunications(DUE, 0, 10).items())
                .filteredOn(item -> item.publication().isPresent())
                .hasSize(1);
    }

    @Test
    void withoutCommunicationsWhoStandsInIsToldOfWhatIsDue() {
        leaveStrategy();
        worker.staff.remove(worker.staff.communications);
        review().on(DUE).round().run();

        assertThat(worker.told()).containsExactlyInAnyOrder("duty-today director", "duty-today administrator");
    }

    private void leaveStrategy() {
        worker.staff.remove(worker.staff.clerk);
        worker.staff.remove(worker.staff.colleague);
        worker.staff.remove(worker.staff.head);
    }

    private Worker review() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        file.does(file.staff.verifier, Verb.PUBLISH).arrives();
        file.publication = file.publication.withDuties(List.of(new Duty(DutyKind.REVIEW, DUE, DUE.minusDays(30))));
        return worker.has(file);
    }

    private static Case submitted() {
        Case file = Case.ofClause("1.1");
        return file.does(file.clerk(), Verb.SUBMIT);
    }

    private static Case assigned() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        Act assign = file.act(Verb.ASSIGN).assignee(file.staff.verifier.id());
        return file.does(file.staff.director, assign);
    }
}

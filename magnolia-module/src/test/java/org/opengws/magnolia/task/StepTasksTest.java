package org.opengws.magnolia.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.storage.OutboxEntry;

import info.magnolia.task.Task;

class StepTasksTest {

    private static final URI BASE = URI.create("https://cms.example.go.th/author/");
    private static final Texts TEXTS = new Texts(ResourceSource.classPath(StepTasksTest.class.getClassLoader()));

    @TempDir
    Path folder;

    private Office office;
    private TestTasks magnolia;
    private Pointers pointers;
    private StepTasks tasks;
    private PublicationId id;

    @BeforeEach
    void submit() {
        office = Office.open(folder);
        magnolia = new TestTasks();
        pointers = new Pointers(office.publishing, () -> TEXTS, BASE);
        tasks = new StepTasks(magnolia, magnolia.claims(), "gws");
        id = office.begun("1.3").id();
        office.does(office.of(Staff.STRATEGY, Role.OWNER), id, Verb.SUBMIT);
    }

    @AfterEach
    void close() {
        magnolia.close();
        office.close();
    }

    @Test
    void aStepThatWaitsIsOneTaskForThoseOfTheUnitWhoMayAct() {
        bring();
        assertThat(magnolia.only().getActorIds()).containsExactly(head());
    }

    @Test
    void aTaskSaysInThaiAndEnglishWhatWaitsAndWhere() {
        bring();
        assertThat(magnolia.comment(magnolia.only()))
                .contains(
                        "รอท่านพิจารณา",
                        "waits for you",
                        "https://cms.example.go.th/author/.gws/desk/publications/" + id);
    }

    @Test
    void bringingTwiceLeavesOneTask() {
        bring();
        bring();
        assertThat(magnolia.all()).hasSize(1);
    }

    @Test
    void theNextStepTakesThePlaceOfTheLast() {
        bring();
        Task first = magnolia.only();
        office.reachesVerifier(id);
        bring();
        assertThat(magnolia.only()).isNotSameAs(first);
        assertThat(magnolia.only().getActorIds())
                .contains(office.staff.verifier.id().value());
    }

    @Test
    void whereNothingWaitsThereIsNoTask() {
        bring();
        office.published(id);
        bring();
        assertThat(magnolia.all()).isEmpty();
    }

    @Test
    void resolvingItElsewhereDecidesNothingAndTheJobMakesItAnew() {
        bring();
        String resolved = magnolia.only().getId();
        magnolia.resolve(resolved);
        assertThat(office.find(id).latest().currentStep()).isPresent();
        tidy();
        assertThat(magnolia.only().getId()).isNotEqualTo(resolved);
        assertThat(magnolia.only().getStatus()).isEqualTo(Task.Status.Created);
    }

    @Test
    void theJobFindsStepsForWhichThereIsNoTask() {
        tidy();
        assertThat(magnolia.only().getActorIds()).containsExactly(head());
    }

    @Test
    void theJobTakesAwayTasksWhoseStepHasPassed() {
        bring();
        office.published(id);
        tidy();
        assertThat(magnolia.all()).isEmpty();
    }

    @Test
    void aClaimIsShownAndTheStepStaysOpenToAll() {
        office.reachesVerifier(id);
        bring();
        magnolia.claim(magnolia.only().getId(), office.staff.verifier.id().value());
        magnolia.claim(magnolia.only().getId(), office.staff.secondVerifier.id().value());
        bring();
        assertThat(magnolia.all()).hasSize(1);
        assertThat(office.publishing.deciding(id).waitingFor(office.find(id)))
                .contains(office.staff.verifier, office.staff.secondVerifier);
    }

    @Test
    void aSecondClaimDoesNotTakeItOver() {
        office.reachesVerifier(id);
        bring();
        String task = magnolia.only().getId();
        magnolia.claim(task, office.staff.verifier.id().value());
        magnolia.claim(task, office.staff.secondVerifier.id().value());
        assertThat(magnolia.only().getActorId())
                .isEqualTo(office.staff.verifier.id().value());
    }

    @Test
    void aClaimOfOthersTasksIsTheirOwnMatter() {
        Task other = magnolia.ofSomebodyElse();
        magnolia.claim(other.getId(), "one");
        magnolia.claim(other.getId(), "two");
        assertThat(other.getActorId()).isEqualTo("two");
    }

    @Test
    void aTaskClaimedBySomebodyWhoMayNotActIsMadeAnew() {
        bring();
        magnolia.claim(magnolia.only().getId(), "somebody");
        bring();
        assertThat(magnolia.only().getActorId()).isNull();
    }

    @Test
    void anAssignedVerifierAloneHasTheTask() {
        office.reachesVerifier(id);
        bring();
        office.does(
                office.staff.director,
                id,
                office.act(office.find(id), Verb.ASSIGN).assignee(office.staff.verifier.id()));
        bring();
        assertThat(magnolia.only().getActorIds())
                .containsExactly(office.staff.verifier.id().value());
    }

    @Test
    void tasksOfOthersAreNotTouched() {
        Task other = magnolia.ofSomebodyElse();
        magnolia.resolve(other.getId());
        bring();
        tidy();
        assertThat(magnolia.all()).contains(other);
    }

    @Test
    void whereEachMustDecideEachHasATaskOfHisOwn() {
        tasks.bring(id, quorumOfAll());
        assertThat(magnolia.all())
                .extracting(Task::getActorIds)
                .containsExactlyInAnyOrder(
                        List.of(office.staff.verifier.id().value()),
                        List.of(office.staff.secondVerifier.id().value()));
        tasks.bring(id, quorumOfAll());
        assertThat(magnolia.all()).hasSize(2);
    }

    @Test
    void afterADecisionItsTasksFollowTheNotices() {
        EffectHandler effect = new TaskEffect(entry -> Result.DONE, pointers, tasks);
        assertThat(effect.handle(OutboxEntry.project(id, office.clock.instant())))
                .isEqualTo(Result.DONE);
        assertThat(magnolia.all()).hasSize(1);
    }

    @Test
    void whereTheNoticesFailedTheTasksWait() {
        EffectHandler effect = new TaskEffect(entry -> Result.failed("no"), pointers, tasks);
        effect.handle(OutboxEntry.project(id, office.clock.instant()));
        assertThat(magnolia.all()).isEmpty();
    }

    private List<Pointer> quorumOfAll() {
        Publication found = office.find(id);
        Step real = found.latest().currentStep().orElseThrow();
        Step step = new Step(
                real.id(), real.kind(), real.performer(), real.label(), real.deadline(), Quorum.ALL, real.checklist());
        Edition edition = mock(Edition.class);
        when(edition.currentStep()).thenReturn(Optional.of(step));
        when(edition.stepDue()).thenReturn(Optional.empty());
        when(edition.content()).thenReturn(found.latest().content());
        Publication publication = mock(Publication.class);
        when(publication.id()).thenReturn(id);
        when(publication.latest()).thenReturn(edition);
        Deciding deciding = mock(Deciding.class);
        when(deciding.waitingFor(any())).thenReturn(List.of(office.staff.verifier, office.staff.secondVerifier));
        Publishing publishing = mock(Publishing.class);
        when(publishing.find(id)).thenReturn(Optional.of(publication));
        when(publishing.deciding(id)).thenReturn(deciding);
        return new Pointers(publishing, () -> TEXTS, BASE).of(id);
    }

    private void bring() {
        tasks.bring(id, pointers.of(id));
    }

    private void tidy() {
        new TidyingTasks(office.storage.publications(), pointers, tasks).run();
    }

    private String head() {
        return office.of(Staff.STRATEGY, Role.UNIT_HEAD).id().value();
    }
}

package org.opengws.magnolia.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.OutboxEntry;

import info.magnolia.task.Task;

class StepTasksTest {

    private static final Texts TEXTS = new Texts(ResourceSource.classPath(StepTasksTest.class.getClassLoader()));

    @TempDir
    Path folder;

    private Office office;
    private TestTasks magnolia;
    private Pointers pointers;
    private StepTasks tasks;
    private PublicationId id;
    private final Set<PersonId> english = new HashSet<>();
    private final Function<PersonId, Language> languages =
            person -> english.contains(person) ? Language.EN : Language.TH;

    @BeforeEach
    void submit() {
        office = Office.open(folder);
        magnolia = new TestTasks();
        pointers = new Pointers(office.publishing, () -> TEXTS, languages);
        tasks = new StepTasks(magnolia);
        id = office.begun("1.3").id();
        office.does(office.of(Staff.STRATEGY, Role.OWNER), id, Verb.SUBMIT);
    }

    @AfterEach
    void close() {
        magnolia.close();
        office.close();
    }

    @Test
    void aStepThatWaitsIsATaskOfWhoeverOfTheUnitMayAct() {
        bring();
        assertThat(magnolia.only().getActorIds()).containsExactly(head());
    }

    @Test
    void aTaskSaysWhatAtWhichStepFromWhomAndUntilWhenInItsPersonsLanguage() {
        bring();
        String clerk = office.of(Staff.STRATEGY, Role.OWNER).name().th();
        Map<String, Object> content = magnolia.only().getContent();
        assertThat(magnolia.comment(magnolia.only()))
                .isEqualTo("เรื่อง “" + content.get("title") + "” ขั้น “" + content.get("stepName") + "” จาก "
                        + content.get("from") + " ภายในวันที่ " + content.get("until"));
        assertThat(content.get("title"))
                .isEqualTo(office.find(id).latest().content().title().th());
        assertThat((String) content.get("from")).startsWith(clerk);
        assertThat((String) content.get("until")).contains("๒๕๖");
    }

    @Test
    void whoReadsEnglishHasItsTaskInEnglish() {
        english.add(new PersonId(head()));
        bring();
        assertThat(magnolia.comment(magnolia.only())).contains(", step “").contains(", until ");
    }

    @Test
    void aTaskLeadsToItsPageOfTheDesk() {
        bring();
        assertThat(Map.copyOf(magnolia.only().getContent())).containsEntry("gwsPage", "/publications/" + id);
    }

    @Test
    void whoeverMayActHasATaskOfHisOwnWhichIsCountedOnce() {
        office.reachesVerifier(id);
        bring();
        assertThat(magnolia.of(office.staff.verifier.id())).hasSize(1);
        assertThat(magnolia.of(office.staff.secondVerifier.id())).hasSize(1);
    }

    @Test
    void whatItSaysFollowsTheMatter() {
        bring();
        english.add(new PersonId(head()));
        tidy();
        assertThat(magnolia.comment(magnolia.only())).contains(", step “");
    }

    @Test
    void bringingTwiceLeavesOneTask() {
        bring();
        bring();
        assertThat(magnolia.all()).hasSize(1);
    }

    @Test
    void theNextStepTakesThePlaceOfTheLastWhichIsArchived() {
        bring();
        Task first = magnolia.only();
        office.reachesVerifier(id);
        bring();
        assertThat(magnolia.archived()).containsExactly(first);
        assertThat(magnolia.open()).allMatch(task -> !task.getActorIds().contains(head()));
        assertThat(magnolia.of(office.staff.verifier.id())).hasSize(1);
    }

    @Test
    void whereNothingWaitsThereIsNoTask() {
        bring();
        office.published(id);
        bring();
        assertThat(magnolia.open()).isEmpty();
    }

    @Test
    void resolvingItElsewhereDecidesNothingAndTheJobMakesItAnew() {
        bring();
        String resolved = magnolia.only().getId();
        magnolia.resolve(resolved);
        assertThat(office.find(id).latest().currentStep()).isPresent();
        tidy();
        assertThat(magnolia.archived()).extracting(Task::getId).containsExactly(resolved);
        assertThat(magnolia.only().getId()).isNotEqualTo(resolved);
        assertThat(magnolia.only().getStatus()).isEqualTo(Task.Status.Created);
    }

    @Test
    void theJobFindsStepsForWhichThereIsNoTask() {
        tidy();
        assertThat(magnolia.only().getActorIds()).containsExactly(head());
    }

    @Test
    void theJobArchivesTasksWhoseStepHasPassed() {
        bring();
        office.published(id);
        tidy();
        assertThat(magnolia.open()).isEmpty();
    }

    @Test
    void aClaimIsAMarkOfOnesOwnAndTheStepStaysOpenToAll() {
        office.reachesVerifier(id);
        bring();
        Task own = magnolia.of(office.staff.verifier.id()).get(0);
        magnolia.claim(own.getId(), office.staff.verifier.id().value());
        bring();
        assertThat(magnolia.of(office.staff.verifier.id())).containsExactly(own);
        assertThat(magnolia.of(office.staff.secondVerifier.id()).get(0).getStatus())
                .isEqualTo(Task.Status.Created);
        assertThat(office.publishing.deciding(id).waitingFor(office.find(id)))
                .contains(office.staff.verifier, office.staff.secondVerifier);
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

package org.opengws.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.FirstVisit;

/** The demo as it is at the first start; made once, for it takes a while. */
class DemoTest {

    @TempDir
    static Path folder;

    private static DemoProduct product;
    private static List<Publication> publications;

    @BeforeAll
    static void fill() throws Exception {
        product = new DemoProduct(folder);
        product.fill();
        publications = all(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void everyStepOfTheProceduresHasAPublicationWaiting() {
        Map<String, Integer> waiting = new TreeMap<>();
        publications.stream()
                .map(Publication::latest)
                .filter(edition -> edition.currentStep().isPresent())
                .forEach(edition -> waiting.merge(place(edition), 1, Integer::sum));
        assertThat(waiting)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "endorse",
                        1,
                        "approve",
                        1,
                        "memo 1.1",
                        1,
                        "memo 1.2",
                        1,
                        "memo 1.3",
                        1,
                        "receive",
                        1,
                        "verify",
                        1));
    }

    @Test
    void everyStateOfAnEditionIsThere() {
        Map<EditionState, Long> states = publications.stream()
                .flatMap(publication -> publication.editions().stream())
                .collect(Collectors.groupingBy(Edition::state, Collectors.counting()));
        assertThat(states)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        EditionState.DRAFT, 2L,
                        EditionState.IN_PROCEDURE, 7L,
                        EditionState.RETURNED, 2L,
                        EditionState.REJECTED, 1L,
                        EditionState.PUBLISHING, 1L,
                        EditionState.PUBLISHED, 19L,
                        EditionState.SUPERSEDED, 1L,
                        EditionState.WITHDRAWN, 1L));
    }

    @Test
    void eachProcedureHasBeenWalkedToTheEnd() {
        Set<String> clauses = publications.stream()
                .flatMap(publication -> publication.inForce().stream())
                .flatMap(edition -> edition.pinned().stream())
                .map(Procedure::clause)
                .collect(Collectors.toSet());
        assertThat(clauses).containsExactlyInAnyOrder("1.1", "1.2", "1.3");
    }

    @Test
    void theFrameworkItselfIsPublicWithItsDocument() {
        PublishedPage page = page("กรอบแนวทางการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์");
        assertThat(page.current().files()).hasSize(1);
        assertThat(page.current().body().th()).contains("เข้าถึงง่าย", "(๑.๑)", "(๑.๒)", "(๑.๓)", "ทบทวน");
    }

    @Test
    void oneWasReturnedWithCorrectionsAndOneSentBackByTheCentre() {
        List<StepId> steps = publications.stream()
                .map(Publication::latest)
                .filter(edition -> edition.state() == EditionState.RETURNED)
                .filter(edition -> !edition.corrections().isEmpty())
                .flatMap(edition -> edition.returnedAt().stream())
                .toList();
        assertThat(steps).containsExactlyInAnyOrder(new StepId("approve"), new StepId("verify"));
    }

    @Test
    void marksAndDutiesAreThere() {
        assertThat(publications.stream()
                        .filter(each -> each.marks().suspension().isPresent()))
                .hasSize(1);
        assertThat(publications.stream()
                        .filter(each -> each.marks().withdrawalRequest().isPresent()
                                && each.marks().withdrawal().isEmpty()))
                .hasSize(1);
        assertThat(publications.stream()
                        .filter(each -> each.duty(DutyKind.UPDATE).isPresent()))
                .hasSize(1);
        assertThat(publications.stream().filter(each -> each.checked().isPresent()))
                .hasSizeGreaterThan(5);
        assertThat(titles(publications.stream()
                        .filter(each -> isOverdue(each, DutyKind.REVIEW))
                        .toList()))
                .containsExactly("ประวัติความเป็นมาของสำนักงานปลัดกระทรวง");
    }

    @Test
    void aDeputyApprovedByDelegation() {
        assertThat(publications.stream()
                        .flatMap(publication -> publication.decisions().stream())
                        .filter(decision -> decision.verb() == Verb.APPROVE)
                        .filter(decision -> decision.by().id().value().equals("deputy1")))
                .isNotEmpty();
        assertThat(product.publishing().delegating().all())
                .singleElement()
                .matches(each -> each.holdsOn(DemoProduct.TODAY));
    }

    @Test
    void aVacantPostIsShownAsVacant() {
        assertThat(page("รายชื่อผู้บริหารสำนักงานปลัดกระทรวงวิทยาศาสตร์และเทคโนโลยี")
                        .current()
                        .rows()
                        .toString())
                .contains("ผู้ช่วยปลัดกระทรวง");
    }

    @Test
    void everythingHasATitleAndASummaryInBothLanguages() {
        assertThat(publications).hasSize(32).allSatisfy(publication -> {
            Content content = publication.latest().content();
            assertThat(content.title().th()).matches(".*[ก-ฮ].*").doesNotContain("{");
            assertThat(content.title().en()).isNotBlank().doesNotContain("{");
            assertThat(content.summary().th()).isNotBlank().doesNotContain("{");
            assertThat(content.summary().en()).isNotBlank().doesNotContain("{");
            assertThat(product.cleaner().disallowed(content.body().th())).isEmpty();
        });
    }

    @Test
    void nothingIsDatedTodayOrLaterAndChainsAreInOrder() {
        assertThat(publications).allSatisfy(publication -> {
            assertThat(publication.decisions()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            assertThat(publication.decisions())
                    .allMatch(decision -> decision.at().isBefore(DemoProduct.CLOCK.instant()));
            assertThat(publication.decisions()).allMatch(decision -> decision.isIntact(publication.id()));
        });
        assertThat(decisions().map(Decision::at).min(Comparator.naturalOrder()))
                .get()
                .matches(first -> first.isBefore(DemoProduct.CLOCK.instant().minus(Duration.ofDays(300))));
    }

    @Test
    void whatIsInForceIsPublicAndNothingElse() {
        for (Publication publication : publications) {
            Optional<Projected> projected = product.site().find(publication.id());
            boolean suspended = publication.marks().suspension().isPresent();
            boolean withdrawn = publication.marks().withdrawal().isPresent();
            boolean shown = publication.inForce().isPresent() && !suspended;
            assertThat(projected.filter(PublishedPage.class::isInstance).isPresent())
                    .as(publication.latest().content().title().th())
                    .isEqualTo(shown);
            assertThat(projected.filter(AbsentPage.class::isInstance).isPresent())
                    .isEqualTo(suspended || withdrawn);
        }
    }

    @Test
    void mostTopicsHaveNothingPublicYet() {
        long topics = publications.stream()
                .filter(publication -> publication.inForce().isPresent()
                        && publication.marks().suspension().isEmpty())
                .map(Publication::topic)
                .distinct()
                .count();
        assertThat(topics).isBetween(12L, 16L);
        assertThat(product.publishing().catalogue().topics()).hasSize(33);
    }

    @Test
    void nothingIsLeftInTheOutboxButWhatIsHeld() {
        assertThat(product.storage(DemoProduct.CLOCK).outbox().due(DemoProduct.CLOCK.instant(), 100))
                .isEmpty();
    }

    @Test
    void everyRoleHasSomebodyWhoCanSignIn() {
        Set<Role> roles = product.accounts.people().stream()
                .map(Person::roles)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(roles).isEqualTo(EnumSet.allOf(Role.class));
        List<String> greeting = product.demo().greeting(URI.create("http://localhost:8080"));
        assertThat(greeting).anyMatch(line -> line.contains(Demo.PASSWORD));
        product.accounts
                .people()
                .forEach(person -> assertThat(greeting).anyMatch(line -> line.contains(person.id() + " ")));
    }

    @Test
    void aSecondStartChangesNothing() {
        product.fill(clock -> {
            throw new AssertionError("nothing is left to do");
        });
        assertThat(all(product)).isEqualTo(publications);
    }

    @Test
    void itIsNeverServedToOtherMachines() throws Exception {
        InetAddress everybody = InetAddress.getByAddress(new byte[] {0, 0, 0, 0});
        assertThatThrownBy(() -> product.demo().fill(everybody, product::stage)).isInstanceOf(CannotStart.class);
    }

    @Test
    void itsVisitorsAreToldWhomTheyMayBeAndWhatWaitsForThemButNobodyElsesAre() {
        Publishing publishing = product.stage(DemoProduct.CLOCK).publishing();
        Path data = Path.of("nowhere");
        FirstVisit told =
                product.demo().firstVisit(publishing, Settings.of(data)).orElseThrow();

        assertThat(told.people().stream().flatMap(group -> group.guests().stream()))
                .hasSameSizeAs(product.accounts.all());
        assertThat(product.accounts.all())
                .allSatisfy(account -> assertThat(
                                told.card(account.person()).orElseThrow().steps())
                        .as(account.person().id().value())
                        .isNotEmpty());
        Map<String, String> served = Map.of("baseUrl", "https://office.example");
        assertThat(product.demo().firstVisit(publishing, Settings.read(data, served)))
                .isEmpty();
    }

    static List<Publication> all(DemoProduct product) {
        List<Publication> all = new ArrayList<>();
        product.publishing()
                .list(PublicationFilter.ALL, 0, 100)
                .items()
                .forEach(line -> all.add(product.publishing().find(line.id()).orElseThrow()));
        return all;
    }

    private static Stream<Decision> decisions() {
        return publications.stream().flatMap(publication -> publication.decisions().stream());
    }

    private static boolean isOverdue(Publication publication, DutyKind kind) {
        return publication
                .duty(kind)
                .filter(duty -> duty.isOverdueOn(DemoProduct.TODAY))
                .isPresent();
    }

    private static List<String> titles(List<Publication> of) {
        return of.stream()
                .map(publication -> publication.latest().content().title().th())
                .toList();
    }

    private static String place(Edition edition) {
        StepKind kind = edition.currentStep().orElseThrow().kind();
        String clause = edition.pinned().orElseThrow().clause();
        return kind == StepKind.MEMO ? "memo " + clause : kind.name().toLowerCase(Locale.ROOT);
    }

    private static PublishedPage page(String title) {
        return publications.stream()
                .filter(publication ->
                        publication.latest().content().title().th().equals(title))
                .flatMap(publication -> product.site().find(publication.id()).stream())
                .map(PublishedPage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}

package org.opengws.publishing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Procedures;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CatalogueTest {

    private static final ResourceSource SHIPPED = ResourceSource.classPath(CatalogueTest.class.getClassLoader());
    private static final LocalDate ENTERED = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Known known = known();
    private final Catalogue now = CatalogueFile.read(SHIPPED, ENTERED, known).orThrow();
    private final String csv = SHIPPED.read(CatalogueFile.TOPICS).orElseThrow();

    private static Known known() {
        Procedures procedures = new Procedures(SHIPPED);
        Forms forms = new Forms(SHIPPED);
        Organisation office = OrganisationFile.read(SHIPPED).orThrow();
        return new Known(
                id -> procedures.procedure(id).isPresent(),
                id -> forms.form(id).isPresent(),
                id -> office.existsOn(id, TODAY));
    }

    private Topic topic(String id) {
        return now.topic(new TopicId(id)).orElseThrow();
    }

    private CatalogueImport imported(String text) {
        return CatalogueImport.read("topics.csv", text, now, TODAY, known).orThrow();
    }

    @Test
    void theSchemeHasFiveCategoriesAnd33Topics() {
        assertThat(now.categories())
                .extracting(category -> category.id().value())
                .containsExactly("general", "law", "cio", "knowledge", "official-information");
        assertThat(now.topics()).hasSize(33);
        assertThat(now.categories().stream()
                        .map(category -> now.topicsOf(category.id()).size()))
                .containsExactly(13, 3, 5, 3, 9);
    }

    @Test
    void theFrameworksSlipIsKeptAsAnAlias() {
        assertThat(now.category(new CategoryId("official-information"))
                        .orElseThrow()
                        .aliases())
                .anyMatch(alias -> alias.startsWith("ข้อมูลจำนวนที่"));
    }

    @Test
    void theMissingAttachmentIsSaidSo() {
        assertThat(now.note().en()).contains("note 3").contains("could not be found");
    }

    @Test
    void eachValueSaysWhereItComesFrom() {
        Topic executives = topic("executives");
        assertThat(executives.procedure())
                .isEqualTo(Sourced.of(new ProcedureId("general-information"), Provenance.FRAMEWORK));
        assertThat(executives.interval()).isEqualTo(Sourced.of(Period.ofMonths(1), Provenance.PROPOSAL));
        assertThat(executives.form()).isEqualTo(new FormId("people"));
        Topic procurement = topic("s9-8-procurement");
        assertThat(procurement.due())
                .contains(Sourced.of(new PeriodDue(false, Period.ofDays(30)), Provenance.PROPOSAL));
        assertThat(procurement.provision()).isEqualTo(Sourced.of("OIA s.9(8)", Provenance.TOPIC));
        assertThat(procurement.since()).isEqualTo(ENTERED);
    }

    @Test
    void plansAreDueFromTheStartOfTheirPeriod() {
        assertThat(topic("action-plan").due().orElseThrow().value().fromStart()).isTrue();
    }

    @Test
    void aTopicWithoutAnOwnerHasNone() {
        assertThat(topic("s9-1").owner()).isEqualTo(new Sourced<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aTopicWithoutARowUsesExecutiveApproval() {
        assertThat(now.procedureOf(new TopicId("nowhere"))).isEqualTo(new ProcedureId("executive-approval"));
        assertThat(now.procedureOf(new TopicId("news"))).isEqualTo(new ProcedureId("general-information"));
        String open = csv.replace("News,general-information,", "News,,")
                .replace(
                        "text,corporate-communications,,proposal,proposal,proposal,,\nlaw",
                        "text,corporate-communications,,,proposal,proposal,,\nlaw");
        assertThat(imported(open).catalogue().procedureOf(new TopicId("news")))
                .isEqualTo(new ProcedureId("executive-approval"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(CatalogueFile.parseTopics("x.csv", CatalogueFile.write(now), now, ENTERED, known)
                        .orThrow())
                .isEqualTo(now.topics());
    }

    @Test
    void whatTheAdministratorChangesBecomesTheOfficesOwnAndNothingElse() {
        Topic news = topic("news");
        Topic edited = new Topic(
                news.id(),
                news.category(),
                news.name(),
                news.procedure(),
                news.rhythm(),
                Sourced.of(Period.ofDays(14), Provenance.FRAMEWORK),
                news.due(),
                news.onChange(),
                news.form(),
                news.owner(),
                news.provision(),
                TODAY);
        Topic after = now.with(edited).topic(news.id()).orElseThrow();
        assertThat(after.interval()).isEqualTo(Sourced.of(Period.ofDays(14), Provenance.OFFICE));
        assertThat(after.procedure()).isEqualTo(news.procedure());
        assertThat(after.since()).as("it is in the catalogue since then").isEqualTo(ENTERED);
        assertThat(now.with(edited).topics())
                .extracting(Topic::id)
                .isEqualTo(now.topics().stream().map(Topic::id).toList());
    }

    @Test
    void anImportOfTheSameFileChangesNothing() {
        assertThat(imported(csv).differences()).isEmpty();
        assertThat(imported(csv).catalogue()).isEqualTo(now);
    }

    @Test
    void aDryRunShowsWhatIsAddedChangedAndRemoved() {
        String text = csv.replace("standing,P1M,,,yes,people", "standing,P2M,,,yes,people")
                        .replaceFirst("general,news,[^\n]*\n", "")
                + "knowledge,faq,คำถามที่พบบ่อย,Questions,general-information,standing,P1Y,,,no,text,,,office,office,,,\n";
        CatalogueImport read = imported(text);
        assertThat(read.differences())
                .extracting(difference -> difference.kind() + " " + difference.topic() + " " + difference.column() + " "
                        + difference.before() + " > " + difference.after())
                .containsExactlyInAnyOrder(
                        "CHANGED executives interval P1M > P2M",
                        "CHANGED executives interval_from proposal > office",
                        "ADDED faq topic  > คำถามที่พบบ่อย",
                        "REMOVED news topic ข่าวประชาสัมพันธ์ > ");
        assertThat(read.catalogue().topic(new TopicId("faq")).orElseThrow().since())
                .isEqualTo(TODAY);
        assertThat(read.catalogue()
                        .topic(new TopicId("executives"))
                        .orElseThrow()
                        .since())
                .isEqualTo(ENTERED);
    }

    @Test
    void anImportIsRefusedWholeWithEveryLineFieldAndReason() {
        String text = csv.replaceFirst("general,history,", "nowhere,history,")
                .replaceFirst("law,acts,", "law,,")
                .replaceFirst("stream,P7D", "sometimes,P7D");
        Checked<CatalogueImport> read = CatalogueImport.read("topics.csv", text, now, TODAY, known);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.code())
                .containsExactly("2 category unknown-value", "14 rhythm unknown-value", "15 topic missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topic|history|vision-mission|topic-twice",
                "topic|history|His Story|not-allowed-value",
                "th|ประวัติความเป็นมา||missing",
                "procedure|general-information|shortcut|unknown-value",
                "interval|P1Y|P0D|not-allowed-value",
                "interval|P1Y|yearly|not-allowed-value",
                "interval|P1Y|P99999999999Y|not-allowed-value",
                "due_from||start|only-for-periodic-topics",
                "on_change|no|perhaps|unknown-value",
                "form|text|poem|unknown-value",
                "form|text||missing",
                "owner|corporate-communications|nobody|unknown-value",
                "owner_from|proposal||provenance-missing",
                "owner|corporate-communications||provenance-without-value",
                "interval_from|proposal|hearsay|unknown-value"
            })
    void aWrongCellIsRefusedByItsReason(String column, String from, String to, String code) {
        List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
        String row = csv.lines().skip(1).findFirst().orElseThrow();
        String[] cells = row.split(",", -1);
        int index = header.indexOf(column);
        assertThat(cells[index]).isEqualTo(from == null ? "" : from);
        cells[index] = to == null ? "" : to;
        Checked<CatalogueImport> read =
                CatalogueImport.read("topics.csv", csv.replace(row, String.join(",", cells)), now, TODAY, known);
        assertThat(read.problems()).extracting(Problem::code).contains(code);
    }

    @Test
    void aPeriodicIntervalDividesTheFiscalYear() {
        String text = csv.replaceFirst("periodic,P3M", "periodic,P5M");
        assertThat(CatalogueImport.read("x.csv", text, now, TODAY, known).problems())
                .extracting(Problem::code)
                .containsExactly("interval-divides-no-fiscal-year");
    }

    @Test
    void aPeriodicTopicNeedsItsDueRule() {
        String text = csv.replaceFirst("periodic,P3M,end,P30D", "periodic,P3M,,");
        assertThat(CatalogueImport.read("x.csv", text, now, TODAY, known).problems())
                .extracting(Problem::field)
                .contains("due_from", "due_after");
    }

    @Test
    void everyShippedProvenanceIsOneOfTheDocumentedOnes() {
        Map<Provenance, Long> counted = now.topics().stream()
                .flatMap(topic -> topic.procedure().from().stream())
                .collect(java.util.stream.Collectors.groupingBy(from -> from, java.util.stream.Collectors.counting()));
        assertThat(counted).containsOnlyKeys(Provenance.FRAMEWORK, Provenance.PROPOSAL);
        assertThat(topic("history").owner().value()).contains(new UnitId("corporate-communications"));
    }

    @Property(tries = 500)
    void anyTextIsACatalogueOrProblems(@ForAll String text) {
        assertThat(CatalogueFile.parseScheme("scheme.yaml", text)).isNotNull();
        String header = csv.lines().findFirst().orElseThrow();
        assertThat(CatalogueImport.read("x.csv", header + "\n" + text, now, TODAY, known))
                .isNotNull();
    }
}

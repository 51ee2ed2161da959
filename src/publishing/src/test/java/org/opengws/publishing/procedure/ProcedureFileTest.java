package org.opengws.publishing.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProcedureFileTest {

    private static final ResourceSource SHIPPED = ResourceSource.classPath(ProcedureFileTest.class.getClassLoader());
    private static final List<String> AIMS = List.of("easy-to-reach", "correct", "clear", "complete", "current");

    private static String shipped(String id) {
        return SHIPPED.read("procedures/" + id + ".yaml").orElseThrow();
    }

    private static Checked<Procedure> changed(String id, UnaryOperator<String> change) {
        String text = change.apply(shipped(id));
        assertThat(text).as("the change has an effect").isNotEqualTo(shipped(id));
        return ProcedureFile.parse("procedures/" + id + ".yaml", text);
    }

    private static Checked<Procedure> replaced(String id, String from, String to) {
        return changed(id, text -> text.replaceFirst(from, to));
    }

    private static List<String> codes(Checked<Procedure> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static List<StepKind> kinds(Procedure procedure) {
        return procedure.steps().stream().map(Step::kind).toList();
    }

    @Test
    void theShippedProceduresAreGoodTheStrictestFirst() {
        Procedures procedures = new Procedures(SHIPPED);
        assertThat(procedures.problems()).isEmpty();
        assertThat(procedures.all())
                .extracting(procedure -> procedure.id().value())
                .containsExactly("executive-approval", "pre-approved", "general-information", "nothing-to-report");
    }

    @Test
    void theirStepsAreThoseOfTheFramework() {
        Procedures procedures = new Procedures(SHIPPED);
        assertThat(kinds(procedures.ofTopics().get(0)))
                .containsExactly(StepKind.ENDORSE, StepKind.APPROVE, StepKind.MEMO, StepKind.RECEIVE, StepKind.VERIFY);
        assertThat(kinds(procedures.ofTopics().get(1)))
                .containsExactly(StepKind.ENDORSE, StepKind.MEMO, StepKind.RECEIVE, StepKind.VERIFY);
        assertThat(kinds(procedures.ofTopics().get(2)))
                .as("confirm is a setting, off")
                .containsExactly(StepKind.ENDORSE, StepKind.MEMO, StepKind.RECEIVE, StepKind.VERIFY);
        assertThat(procedures.ofTopics()).extracting(Procedure::standingCheck).containsExactly(false, false, true);
        assertThat(procedures.ofTopics()).extracting(Procedure::needsEvidence).containsExactly(false, true, false);
    }

    @Test
    void theFiveAimsHeadEveryChecklist() {
        for (Procedure procedure : new Procedures(SHIPPED).all()) {
            for (Step step : procedure.steps()) {
                if (!step.checklist().isEmpty()) {
                    assertThat(step.checklist())
                            .extracting(point -> point.id().value())
                            .startsWith(AIMS.toArray(String[]::new));
                }
            }
        }
    }

    @Test
    void theSourceIsKeptSoThatAPinnedCopyReadsTheSame() {
        for (Procedure procedure : new Procedures(SHIPPED).all()) {
            assertThat(ProcedureFile.parse(procedure.id() + ".yaml", procedure.source())
                            .orThrow())
                    .isEqualTo(procedure);
        }
    }

    @Test
    void confirmMayBeSwitchedOn() {
        Procedure procedure = replaced("general-information", "enabled: false", "enabled: true")
                .orThrow();
        assertThat(kinds(procedure)).contains(StepKind.CONFIRM);
    }

    @ParameterizedTest
    @CsvSource({
        "executive-approval,endorse", "executive-approval,receive", "pre-approved,endorse",
        "pre-approved,receive", "general-information,endorse", "general-information,receive"
    })
    void endorseAndReceiveMayBeSwitchedOff(String id, String kind) {
        Procedure procedure = changed(id, text -> switchOff(text, kind)).orThrow();
        assertThat(kinds(procedure)).doesNotContain(StepKind.byCode(kind).orElseThrow());
    }

    @Test
    void memoMayBeSwitchedOffForGeneralInformationTogetherWithItsReception() {
        assertThat(codes(changed("general-information", text -> switchOff(text, "memo"))))
                .containsExactly("receive-without-memo");
        assertThat(kinds(changed("general-information", text -> switchOff(switchOff(text, "memo"), "receive"))
                        .orThrow()))
                .containsExactly(StepKind.ENDORSE, StepKind.VERIFY);
    }

    @ParameterizedTest
    @CsvSource({
        "executive-approval,approve", "executive-approval,memo", "executive-approval,verify",
        "pre-approved,memo", "pre-approved,verify", "general-information,verify"
    })
    void whatTheFrameworkDemandsCannotBeSwitchedOff(String id, String kind) {
        assertThat(codes(changed(id, text -> switchOff(text, kind)))).contains("step-cannot-be-switched-off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"executive-approval", "pre-approved", "general-information"})
    void verificationCannotBeRemoved(String id) {
        Checked<Procedure> read = changed(id, text -> text.substring(0, lastComment(text)));
        assertThat(codes(read)).contains("step-missing");
    }

    @Test
    void aStepAfterVerificationIsRefused() {
        Checked<Procedure> read = changed("pre-approved", text -> text + step("late", "endorse", "unit-head"));
        assertThat(codes(read)).containsExactly("step-too-late");
    }

    @Test
    void thereIsOneVerification() {
        Checked<Procedure> read = changed("pre-approved", text -> text + step("again", "verify", "verifier"));
        assertThat(codes(read)).containsExactly("kind-only-once");
    }

    @ParameterizedTest
    @CsvSource({
        "performer: verifier,performer: owner,performer-not-for-kind",
        "performer: verifier,performer: group:friends,performer-not-for-kind",
        "performer: verifier,performer: nobody,not-allowed-value",
        "performer: executive,performer: unit-head,performer-not-for-kind",
        "performer: executive,performer: group:board,approval-without-executive",
        "kind: approve,kind: rubber-stamp,unknown-value",
        "deadline: 5,deadline: 0,out-of-range",
        "deadline: 5,deadline: -1,out-of-range",
        "deadline: 5,deadline: 99999999999999999999,not-a-number",
        "deadline: 5,deadline: soon,not-a-number",
        "deadline: 5,deadline: 1.5,not-a-number",
        "deadline: 5,deadline: 5\\\\n    script: x,unknown-key",
        "deadline: 5,deadline: 5\\\\n    deadline: 6,key-twice",
        "deadline: 5,deadline: 5\\\\n    quorum: most,unknown-value",
        "enabled: true,enabled: yes,not-true-or-false",
        "id: approve,id: endorse,step-twice",
        "id: approve,id: Approve!,not-allowed-value",
        "performer: executive,colour: red,missing",
        "strictness: 30,strictness: [30],not-a-number",
        "strictness: 30,strictness: 0,out-of-range",
        "standing-check: false,standing-check: true,standing-check-belongs-to-general-information",
        "clause: \"1.1\",clause: \"2.1\",unknown-value",
        "clause: \"1.1\",clause: 1.1,not-a-text",
        "name:,name: &a,alias-not-allowed",
        "clause: \"1.1\",clause: *a,alias-not-allowed",
        "clause: \"1.1\",clause: !!java.net.URL \"1.1\",tag-not-allowed",
        "clause: \"1.1\",clause: !x \"1.1\",tag-not-allowed",
        "steps:,steps: {}\\\\nother:,not-a-list"
    })
    void aWrongValueIsRefusedByItsReason(String from, String to, String code) {
        assertThat(codes(replaced(
                        "executive-approval", from, to.replace("\\\\n", "\n").replace("\\n", "\n"))))
                .contains(code);
    }

    @Test
    void theWayOfAnEarlierApprovalCannotDoWithoutItsEvidence() {
        assertThat(codes(replaced("pre-approved", "- \\{id: date, required: true", "- {id: date, required: false")))
                .containsExactly("evidence-missing");
        assertThat(codes(replaced("pre-approved", "  - \\{id: file, .*\\}\n", "")))
                .containsExactly("evidence-missing");
    }

    @Test
    void anOfficeMayAskForMoreEvidenceAndAnotherGroupsApproval() {
        Procedure more = replaced(
                        "pre-approved", "steps:\n", "  - {id: minutes, required: false, th: รายงานการประชุม}\nsteps:\n")
                .orThrow();
        assertThat(more.evidence()).extracting(EvidenceField::id).endsWith("minutes");
        Procedure board = replaced(
                        "executive-approval",
                        "steps:\n",
                        "steps:\n"
                                + step("board", "approve", "group:board")
                                        .replace("deadline: 1", "deadline: 1\n    quorum: all"))
                .orThrow();
        assertThat(board.step(new StepId("board")).orElseThrow().quorum()).isEqualTo(Quorum.ALL);
    }

    @Test
    void onlyDecidingStepsMayAskForEverybody() {
        assertThat(codes(replaced("pre-approved", "kind: verify\n", "kind: verify\n    quorum: all\n")))
                .containsExactly("quorum-not-for-kind");
    }

    @Test
    void everyProblemHasFileLineAndReasonAllAtOnce() {
        Checked<Procedure> read = ProcedureFile.parse("procedures/x.yaml", """
                name: {th: "ก"}
                clause: "1.3"
                strictness: many
                standing-check: true
                colour: red
                steps:
                  - id: verify
                    kind: verify
                    performer: verifier
                    deadline: 0
                    label: {en: "only English"}
                """);
        assertThat(read.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "procedures/x.yaml:3 not-a-number",
                        "procedures/x.yaml:5 unknown-key",
                        "procedures/x.yaml:10 out-of-range",
                        "procedures/x.yaml:11 missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yml", "procedures/Großes.yaml", "../.yaml", "a b.yaml", ""})
    void aFileThatIsNotNamedByAnIdIsRefused(String name) {
        assertThat(codes(ProcedureFile.parse(name, shipped("pre-approved")))).containsExactly("file-name-not-an-id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "- a",
                "a",
                "%YAML 9999999999\n---\na: b",
                "a: [",
                "{[a]: b}",
                "? {a: b}\n: c",
                "---\na: b\n---\nc: d",
                "\u0000",
                "a: \uFFFD",
                "a: &x [*x]",
                "<<: {a: b}",
                "\"\\ud800\": a",
                "a: |9\n x",
                "\uFEFFa: b",
                "...",
                "%TAG ! x\n---\n"
            })
    void whatIsNoProcedureIsRefusedWithoutAnException(String text) {
        assertThat(ProcedureFile.parse("x.yaml", text).isRefused()).isTrue();
    }

    @Test
    void deepNestingAndHugeFilesAreRefused() {
        assertThat(ProcedureFile.parse("x.yaml", "a: " + "[".repeat(50_000)).isRefused())
                .isTrue();
        assertThat(ProcedureFile.parse("x.yaml", "a: " + "[".repeat(20_000) + "]".repeat(20_000))
                        .isRefused())
                .isTrue();
        assertThat(ProcedureFile.parse("x.yaml", "#".repeat(2_000_000)).isRefused())
                .isTrue();
    }

    @Property
    void anyTextIsAProcedureOrProblems(@ForAll String text) {
        assertThat(ProcedureFile.parse("x.yaml", text)).isNotNull();
    }

    @Property(tries = 500)
    void anyDamageToAGoodFileLeavesAProcedureThatEndsWithVerificationOrProblems(@ForAll("damaged") String text) {
        Checked<Procedure> read = ProcedureFile.parse("executive-approval.yaml", text);
        read.value().ifPresent(procedure -> {
            assertThat(kinds(procedure)).endsWith(StepKind.VERIFY);
            if (procedure.clause().equals("1.1")) {
                assertThat(kinds(procedure)).contains(StepKind.APPROVE, StepKind.MEMO);
            }
        });
        assertThat(read.problems()).allMatch(problem -> problem.file().equals("executive-approval.yaml"));
    }

    @Provide
    Arbitrary<String> damaged() {
        String good = shipped("executive-approval");
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "\n",
                ":",
                "- ",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "&a ",
                "*a",
                "!!x ",
                "\t",
                "#",
                "|",
                ">",
                "? ",
                "<<: ",
                "enabled: false\n",
                "    enabled: false\n",
                "kind: verify\n",
                "performer: owner",
                "ก",
                "%",
                "@",
                "\u0000");
        Arbitrary<Integer> places = Arbitraries.integers().between(0, good.length());
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 40);
        return net.jqwik.api.Combinators.combine(places, lengths, pieces)
                .as((at, cut, piece) ->
                        good.substring(0, at) + piece + good.substring(Math.min(good.length(), at + cut)));
    }

    private static String switchOff(String text, String kind) {
        String performer = text.replaceFirst("(?s).*?kind: " + kind + "\n    (performer: [a-z-]+)\n.*", "$1");
        String on = "kind: " + kind + "\n    " + performer + "\n";
        return text.replace(on, on + "    enabled: false\n")
                .replaceFirst(
                        "(?s)(" + on + "    enabled: false\n    deadline: \\d+[^\n]*\n)    enabled: true[^\n]*\n",
                        "$1");
    }

    private static int lastComment(String text) {
        return text.indexOf("  # framework 3:");
    }

    private static String step(String id, String kind, String performer) {
        return "  - id: " + id + "\n    kind: " + kind + "\n    performer: " + performer
                + "\n    deadline: 1\n    label: {th: ก}\n";
    }
}

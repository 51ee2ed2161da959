package org.opengws.publishing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.audit.Discrepancy.Kind;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.storage.InMemoryBookmarks;
import org.opengws.publishing.storage.InMemoryOfficeActs;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.InMemoryPublications;

class AuditCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final PublicationId FIRST = new PublicationId("aaaaaaaaaaaa");
    private static final PublicationId SECOND = new PublicationId("bbbbbbbbbbbb");

    private static final Decider BY =
            new Decider(new PersonId("both"), "ทั้งสอง", "", "", "", "verifier", "", "", List.of("owner", "verifier"));

    @TempDir
    Path folder;

    /** No list is asked for. */
    private static final Supplier<Catalogue> CATALOGUE = () -> {
        throw new AssertionError("what is checked asks no catalogue");
    };

    private final MovableClock clock = MovableClock.at(MONDAY, 9);
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private InMemoryPublications publications = new InMemoryPublications(outbox, clock, CATALOGUE);
    private InMemoryOfficeActs acts = new InMemoryOfficeActs(clock, publications::put);
    private InMemoryDayHeads heads = new InMemoryDayHeads();
    private DecisionFormat writing = DecisionFormat.LATEST;
    private final InMemoryHourHeads hourHeads = new InMemoryHourHeads();
    private InMemoryBookmarks bookmarks = new InMemoryBookmarks();
    private List<String> export = new ArrayList<>();
    private List<String> handedOut = new ArrayList<>();

    /** Two publications with four decisions each, over two days that are over; the day after is running. */
    @BeforeEach
    void twoDaysOfWork() throws IOException {
        publications.put(begun(FIRST));
        publications.put(begun(SECOND));
        decide(FIRST, "เห็นควร", 2);
        decide(SECOND, "เสนอ\n\"เพื่อโปรดพิจารณา\" \\ \u0001", 1);
        clock.forward(Duration.ofDays(1));
        decide(SECOND, "แก้ไขแล้ว", 3);
        decide(FIRST, "อนุมัติ", 2);
        clock.forward(Duration.ofDays(1));
        drawing().draw();
        handedOut = new ArrayList<>(Files.readAllLines(file()));
        export = new ArrayList<>(exported());
    }

    @Test
    void anExportOfWhatNobodyTouchedIsGood() throws IOException {
        Path target = folder.resolve("export.jsonl");
        new ExportFile(auditExport(), target).write(publications -> {});

        AuditReport report = AuditCheck.check(target, file());

        assertThat(report.discrepancies()).isEmpty();
        assertThat(report.isGood()).isTrue();
        assertThat(report.publications()).isEqualTo(2);
        assertThat(report.decisions()).isEqualTo(8);
        assertThat(report.heads()).isEqualTo(2);
        assertThat(report.withoutHead()).isZero();
    }

    @Test
    void anExportOfTheFirstFormatAndOneOfBothAreGood() throws IOException {
        startOverIn(DecisionFormat.DECISION_1, DecisionFormat.DECISION_1);
        assertThat(lines("\"decision\"")).allMatch(line -> line.contains("\"decision-1\""));
        assertThat(check()).isEmpty();

        startOverIn(DecisionFormat.DECISION_1, DecisionFormat.DECISION_2);
        assertThat(lines("\"decision\"")).anyMatch(line -> line.contains("\"decision-1\""));
        assertThat(lines("\"decision\"")).anyMatch(line -> line.contains("\"decision-2\""));
        assertThat(check()).isEmpty();
        assertThat(AuditCheck.check(export, handedOut).withoutHead()).isZero();
    }

    @Test
    void rolesTakenOutOfADecisionOrItsFormatSetBackAreNamed() {
        String line = lines("\"decision\"").get(1);
        for (String altered : List.of(
                line.replace("\"2\",\"owner\",\"verifier\"", "\"1\",\"owner\""),
                line.replace("decision-2", "decision-1"),
                line.replace("\"2\",\"owner\",\"verifier\",", "").replace("decision-2", "decision-1"))) {
            assertThat(altered).isNotEqualTo(line);
            export.set(export.indexOf(line), altered);
            assertThat(check()).extracting(Discrepancy::kind).contains(Kind.ALTERED);
            export.set(export.indexOf(altered), line);
        }
        assertThat(check()).isEmpty();
    }

    @Test
    void decisionsOfARunningDayAreGoodAndHaveNoHeadYet() throws IOException {
        decide(FIRST, "วันนี้", 1);
        export = exported();

        assertThat(check()).isEmpty();
        assertThat(AuditCheck.check(export, handedOut).withoutHead()).isEqualTo(1);
    }

    @Test
    void anAlteredDecisionIsNamed() {
        change(
                "\"decision\"",
                5,
                line -> line.replace("แก้ไขแล้ว", "แก้ไขเแล้ว").replace("อนุมัติ", "ไม่อนุมัติ"));

        assertThat(check()).anySatisfy(discrepancy -> {
            assertThat(discrepancy.kind()).isEqualTo(Kind.ALTERED);
            assertThat(discrepancy.publication()).contains(SECOND);
            assertThat(discrepancy.number()).isEqualTo(2);
        });
    }

    @Test
    void everyFieldOfADecisionIsHeld() {
        String line = lines("\"decision\"").get(2);
        List<String> values = JsonLine.parse(line).orElseThrow();
        for (int i = 2; i < values.size(); i++) {
            List<String> altered = new ArrayList<>(values);
            altered.set(i, values.get(i).equals("7") ? "8" : "7");
            export.set(export.indexOf(line), json(altered));
            assertThat(check()).as("member %d", i).isNotEmpty();
            export.set(export.indexOf(json(altered)), line);
        }
        assertThat(check()).isEmpty();
    }

    @Test
    void aDecisionThatWasAlteredWithItsHashAndAllAfterItIsNamed() throws IOException {
        Publication forged = begun(FIRST);
        Publication real = publications.find(FIRST).orElseThrow();
        for (Decision decision : real.decisions()) {
            forged = forged.decided(decision.number() == 2 ? otherComment(decision) : decision);
        }
        replaceDecisions(real, forged);

        assertThat(check())
                .extracting(discrepancy -> discrepancy.kind() + " " + discrepancy.number())
                .contains("ALTERED 2", "ALTERED 3", "ALTERED 4")
                .doesNotContain("ALTERED 1");
    }

    @Test
    void aForgedChainWithAForgedJournalIsNamedByItsDay() {
        Publication forged = begun(FIRST);
        Publication real = publications.find(FIRST).orElseThrow();
        for (Decision decision : real.decisions()) {
            forged = forged.decided(decision.number() == 2 ? otherComment(decision) : decision);
        }
        replaceDecisions(real, forged);
        for (int i = 0; i < real.decisions().size(); i++) {
            String old = real.decisions().get(i).hash();
            String fresh = forged.decisions().get(i).hash();
            export.replaceAll(line -> line.startsWith("[\"journal\"") ? line.replace(old, fresh) : line);
        }

        assertThat(check())
                .extracting(Discrepancy::toString)
                .containsExactly(
                        "day-altered day 2026-11-23: the head joins 3 decisions, the journal has 3",
                        "day-altered day 2026-11-24: the head joins 5 decisions, the journal has 5");
    }

    @Test
    void aRemovedDecisionIsNamed() {
        remove(lines("\"decision\"").get(1));

        assertThat(check()).anySatisfy(discrepancy -> {
            assertThat(discrepancy.kind()).isEqualTo(Kind.REMOVED);
            assertThat(discrepancy.publication()).contains(FIRST);
            assertThat(discrepancy.number()).isEqualTo(2);
            assertThat(discrepancy.detail()).isEqualTo("in the journal of 2026-11-23");
        });
    }

    @Test
    void aDecisionRemovedTogetherWithItsLineInTheJournalIsNamed() {
        Decision removed = publications.find(FIRST).orElseThrow().decisions().get(1);
        export.removeIf(line ->
                line.contains("\"" + removed.hash() + "\"") && !line.startsWith("[\"decision\",\"" + other(removed)));
        export.removeIf(line -> line.startsWith("[\"decision\",\"" + removed.hash()));

        assertThat(check()).extracting(Discrepancy::kind).contains(Kind.REMOVED, Kind.DAY_ALTERED);
    }

    @Test
    void reorderedDecisionsAreNamed() {
        List<String> decisions = lines("\"decision\"");
        Collections.swap(export, export.indexOf(decisions.get(1)), export.indexOf(decisions.get(2)));

        assertThat(check())
                .extracting(Discrepancy::toString)
                .contains("reordered publication aaaaaaaaaaaa decision 2: after decision 3");
    }

    @Test
    void aDecisionMovedToAnotherPublicationIsNamed() {
        String moved = lines("\"decision\"").get(1);
        export.remove(moved);
        export.add(export.size() - 1, moved);

        assertThat(check())
                .extracting(discrepancy ->
                        discrepancy.kind() + " " + discrepancy.publication().orElseThrow() + " " + discrepancy.number())
                .contains("REORDERED aaaaaaaaaaaa 2", "REMOVED aaaaaaaaaaaa 2");
    }

    @Test
    void decisionsCutOffAreNamed() {
        remove(lines("\"decision\"").get(3));

        assertThat(check())
                .extracting(Discrepancy::toString)
                .contains("cut-off publication aaaaaaaaaaaa decision 4: in the journal of 2026-11-24");
    }

    @Test
    void aPublicationThatIsGoneIsNamedWithEachDecision() {
        export.removeIf(line -> line.startsWith("[\"publication\",\"" + SECOND)
                || line.startsWith("[\"decision\"") && line.contains("\"" + SECOND + "\""));

        assertThat(check())
                .filteredOn(discrepancy -> discrepancy.kind() == Kind.CUT_OFF)
                .extracting(discrepancy -> discrepancy.publication().orElseThrow() + " " + discrepancy.number())
                .containsExactly("bbbbbbbbbbbb 1", "bbbbbbbbbbbb 2", "bbbbbbbbbbbb 3", "bbbbbbbbbbbb 4");
    }

    @Test
    void aDayCutOffWithItsDecisionsAndItsHeadIsNamed() {
        export.removeIf(line -> line.contains("2026-11-24"));

        assertThat(check())
                .extracting(Discrepancy::toString)
                .contains("day-removed day 2026-11-24: 5 decisions had a head");
    }

    @Test
    void aFileThatEndsTooEarlyIsNamed() {
        export = export.subList(0, export.size() - 1);

        assertThat(check()).extracting(Discrepancy::kind).contains(Kind.FILE_CUT_OFF);
    }

    @Test
    void aDecisionThatWasSlippedInIsNamed() {
        Publication real = publications.find(FIRST).orElseThrow();
        Publication longer = real.decided(otherComment(real.decisions().get(3)));
        replaceDecisions(real, longer);

        assertThat(check())
                .extracting(Discrepancy::toString)
                .contains("not-in-journal publication aaaaaaaaaaaa decision 5");
    }

    @Test
    void aLineOfAnotherFormIsNamed() {
        export.add(3, "[\"journal\", \"2026-11-23\"]");

        assertThat(check()).extracting(Discrepancy::toString).contains("line-broken: line 4");
    }

    @Test
    void headsThatDoNotFollowEachOtherAreNamed() {
        handedOut.remove(0);

        assertThat(check()).extracting(Discrepancy::kind).contains(Kind.HEADS_BROKEN, Kind.HEAD_MISSING);
    }

    @Test
    void anExportGoesOnWhereItStopped() throws IOException {
        Path target = folder.resolve("long.jsonl");
        ExportFile stopped = new ExportFile(auditExport(), target);
        try {
            stopped.write(publications -> {
                throw new IllegalStateException("the light went out");
            });
        } catch (IllegalStateException expected) {
            assertThat(target).doesNotExist();
        }
        Files.writeString(folder.resolve("long.jsonl.part"), "half a li", java.nio.file.StandardOpenOption.APPEND);

        new ExportFile(auditExport(), target).write(publications -> {});

        assertThat(Files.readAllLines(target)).isEqualTo(export);
        assertThat(folder.resolve("long.jsonl.part.place")).doesNotExist();
    }

    @Test
    void aDayIsJoinedOnlyWhenItIsOver() {
        decide(FIRST, "วันนี้", 1);
        clock.set(
                MONDAY.plusDays(3).atStartOfDay(Circumstances.ZONE).toInstant().plusSeconds(599));
        assertThat(drawing().draw()).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        assertThat(drawing().draw()).extracting(DayHead::day).containsExactly(MONDAY.plusDays(2));
    }

    @Test
    void drawingAgainChangesNothing() throws IOException {
        drawing().draw();
        bookmarks.remove("heads-handed-out");
        drawing().draw();

        assertThat(Files.readAllLines(file())).isEqualTo(handedOut);
    }

    @Test
    void aHeadWhoseLineWasCutByACrashIsWrittenWhole() throws IOException {
        String text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 20));
        bookmarks.put("heads-handed-out", MONDAY.toString());

        drawing().draw();

        assertThat(Files.readString(file())).isEqualTo(text);
    }

    @Test
    void aDecisionRemovedWithItsLinesAfterAnHoursHeadLeftIsNamedThoughTheDayIsNotOver() throws IOException {
        decide(FIRST, "วันนี้", 2);
        drawHours();
        clock.forward(Duration.ofMinutes(5));
        Decision last = publications.find(FIRST).orElseThrow().decisions().get(5);
        export = exported();
        assertThat(check()).isEmpty();
        assertThat(AuditCheck.check(export, handedOut).withoutHead()).isZero();

        export.removeIf(line -> line.contains(last.hash()));
        export.replaceAll(line -> line.equals("[\"publication\",\"" + FIRST + "\",\"6\"]")
                ? "[\"publication\",\"" + FIRST + "\",\"5\"]"
                : line);
        export.set(export.size() - 1, "[\"end\",\"9\",\"0\",\"2\",\"9\"]");

        assertThat(check())
                .extracting(Discrepancy::toString)
                .containsExactly(
                        "hour-altered day 2026-11-25: the head of 2026-11-25T02:00:00Z joins decision " + last.hash());
    }

    @Test
    void aDecisionAlteredWithTheJournalAfterAnHoursHeadLeftIsNamedThoughTheDaysHeadWasNeverDrawn() throws IOException {
        decide(SECOND, "วันนี้", 1);
        drawHours();
        clock.forward(Duration.ofDays(3));
        export = exported();
        assertThat(check()).isEmpty();
        Publication real = publications.find(SECOND).orElseThrow();
        Publication forged = begun(SECOND);
        for (Decision decision : real.decisions()) {
            forged = forged.decided(decision.number() == 5 ? otherComment(decision) : decision);
        }
        replaceDecisions(real, forged);
        export.replaceAll(line -> line.startsWith("[\"journal\"")
                ? line.replace(
                        real.decisions().get(4).hash(),
                        lines("\"decision\"").get(8).substring(13, 77))
                : line);

        assertThat(check()).extracting(Discrepancy::kind).containsExactly(Kind.HOUR_ALTERED);
    }

    @Test
    void anHoursHeadDrawnAfterTheExportWasBegunIsNotAskedOfIt() throws IOException {
        export = exported();
        clock.forward(Duration.ofHours(1));
        decide(FIRST, "วันนี้", 1);
        drawHours();

        AuditReport report = AuditCheck.check(export, handedOut);
        assertThat(report.discrepancies()).isEmpty();
        assertThat(report.headsAfter()).isEqualTo(1);
    }

    @Test
    void eachHourHasWhatCameSinceTheOneBeforeAndAnHourWithoutDecisionsHasNone() throws IOException {
        decide(FIRST, "วันนี้", 1);
        drawHours();
        clock.forward(Duration.ofHours(1));
        assertThat(hours().draw()).isEmpty();
        decide(SECOND, "วันนี้", 2);
        HourHead second = hours().draw().get(0);
        assertThat(second.decisions()).isEqualTo(3);
        assertThat(second.added()).hasSize(2);
        clock.forward(Duration.ofDays(1));
        drawing().draw();
        assertThat(hours().draw()).isEmpty();
        handedOut = Files.readAllLines(file());
        assertThat(handedOut).hasSize(5);
        export = exported();
        assertThat(check()).isEmpty();
    }

    @Test
    void hourHeadsThatDoNotFollowEachOtherOrWereCutAreNamed() throws IOException {
        decide(FIRST, "วันนี้", 1);
        drawHours();
        clock.forward(Duration.ofHours(1));
        decide(FIRST, "วันนี้", 1);
        drawHours();
        export = exported();
        assertThat(check()).isEmpty();
        String first = handedOut.remove(2);
        assertThat(check()).extracting(Discrepancy::kind).contains(Kind.HEADS_BROKEN);
        handedOut.add(2, first.substring(0, first.length() - 30));
        assertThat(check()).extracting(Discrepancy::kind).contains(Kind.LINE_BROKEN, Kind.HEADS_BROKEN);
    }

    @Test
    void anHoursHeadWhoseLineWasCutByACrashIsWrittenWholeAndARepeatChangesNothing() throws IOException {
        decide(FIRST, "วันนี้", 1);
        drawHours();
        String text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 20));
        bookmarks.remove("heads-handed-out-hours");
        hours().draw();
        assertThat(Files.readString(file())).isEqualTo(text);
        bookmarks.remove("heads-handed-out-hours");
        hours().draw();
        drawing().draw();
        assertThat(Files.readString(file())).isEqualTo(text);
    }

    @Test
    void aPlaceThatFailsKeepsNoOtherFromItsHeadsAndGetsThemAllOnceItAnswers() throws IOException {
        Path away = folder.resolve("mount");
        decide(FIRST, "วันนี้", 1);
        List<HeadPlace> places = List.of(
                HeadPlace.second("there", HeadFile.elsewhere(away.resolve("heads.txt"))),
                HeadPlace.first(new HeadFile(file())));
        DrawingHourHeads hours = new DrawingHourHeads(publications, heads, hourHeads, places, bookmarks, clock);
        DrawingHeads days = new DrawingHeads(publications, heads, places, bookmarks, clock);
        assertThatThrownBy(hours::draw).hasMessageContaining(away.toString());
        assertThatThrownBy(days::draw).hasMessageContaining(away.toString());
        assertThat(Files.readAllLines(file())).hasSize(3);
        assertThat(away).doesNotExist();

        Files.createDirectory(away);
        hours.draw();
        days.draw();
        export = exported();
        assertThat(Files.readAllLines(away.resolve("heads.txt"))).hasSize(3);
        assertThat(AuditCheck.check(export, Files.readAllLines(away.resolve("heads.txt")))
                        .discrepancies())
                .isEmpty();
    }

    private DrawingHourHeads hours() {
        return new DrawingHourHeads(
                publications, heads, hourHeads, List.of(HeadPlace.first(new HeadFile(file()))), bookmarks, clock);
    }

    private void drawHours() throws IOException {
        hours().draw();
        handedOut = new ArrayList<>(Files.readAllLines(file()));
    }

    private List<Discrepancy> check() {
        return AuditCheck.check(export, handedOut).discrepancies();
    }

    private void change(String containing, int index, UnaryOperator<String> change) {
        String line = lines(containing).get(index);
        export.set(export.indexOf(line), change.apply(line));
    }

    private void remove(String line) {
        export.remove(line);
    }

    private List<String> lines(String type) {
        return export.stream().filter(line -> line.startsWith("[" + type)).toList();
    }

    /** The hash of the decision that names this one as the one before it. */
    private String other(Decision decision) {
        return publications
                .find(FIRST)
                .orElseThrow()
                .decisions()
                .get(decision.number())
                .hash();
    }

    @Test
    void anOfficeActThatWasAlteredRemovedOrCutOffIsFound() throws IOException {
        withActs();
        assertThat(AuditCheck.check(export, handedOut).discrepancies()).isEmpty();
        assertThat(AuditCheck.check(export, handedOut).acts()).isEqualTo(3);

        assertThat(kinds(acts(list -> list.set(1, list.get(1).replace("rights-asked", "account-changed")))))
                .containsExactly(Kind.ALTERED);
        assertThat(kinds(acts(list -> list.remove(1)))).contains(Kind.REMOVED, Kind.FILE_CUT_OFF);
        assertThat(kinds(acts(list -> list.remove(2)))).contains(Kind.CUT_OFF, Kind.FILE_CUT_OFF);
        assertThat(kinds(acts(List::clear))).contains(Kind.CUT_OFF, Kind.FILE_CUT_OFF);
    }

    @Test
    void anOfficeActThatWasForgedWithItsHashIsFoundByTheHeadOfItsDay() throws IOException {
        withActs();
        List<String> forged = acts(list -> {
            list.clear();
            InMemoryOfficeActs others = new InMemoryOfficeActs(clock, line -> {});
            for (int number = 1; number <= 3; number++) {
                list.add(ExportFormat.act(others.append(act("somebody-else"))));
            }
        });
        assertThat(kinds(forged)).contains(Kind.ALTERED);
    }

    @Test
    void anExportOfTheEarlierFormatChecksOutAsBefore() {
        List<String> earlier = new ArrayList<>(export);
        earlier.set(0, earlier.get(0).replace("gws-audit-2", "gws-audit-1"));
        int last = earlier.size() - 1;
        earlier.set(last, earlier.get(last).replaceFirst("\"0\",", ""));
        assertThat(AuditCheck.check(earlier, handedOut).discrepancies()).isEmpty();
    }

    /** A third day with three acts and its head. */
    private void withActs() throws IOException {
        acts.append(act("one"));
        acts.append(act("two"));
        acts.append(act("three"));
        clock.forward(Duration.ofDays(1));
        drawing().draw();
        handedOut = new ArrayList<>(Files.readAllLines(file()));
        export = new ArrayList<>(exported());
    }

    private static OfficeAct.Draft act(String about) {
        return new OfficeAct.Draft(
                OfficeActKind.RIGHTS_ASKED, OfficeAct.By.SYSTEM, about, List.of(), Map.of(), Map.of("rights", "x"), "");
    }

    private List<String> acts(java.util.function.Consumer<List<String>> change) {
        List<String> changed = new ArrayList<>(export);
        List<String> acts = new ArrayList<>(export.stream()
                .filter(line -> line.startsWith("[\"office-act\""))
                .toList());
        int at = changed.indexOf(acts.get(0));
        changed.removeAll(acts);
        change.accept(acts);
        changed.addAll(at, acts);
        return changed;
    }

    private List<Kind> kinds(List<String> lines) {
        return AuditCheck.check(lines, handedOut).discrepancies().stream()
                .map(Discrepancy::kind)
                .distinct()
                .toList();
    }

    private void replaceDecisions(Publication real, Publication forged) {
        int at = export.indexOf(ExportFormat.publication(real));
        IntStream.rangeClosed(0, real.decisions().size()).forEach(any -> export.remove(at));
        List<String> lines = new ArrayList<>(List.of(ExportFormat.publication(forged)));
        forged.decisions().forEach(decision -> lines.add(ExportFormat.decision(forged.id(), decision)));
        export.addAll(at, lines);
    }

    private static String json(List<String> values) {
        org.opengws.publishing.edition.Canonical canonical =
                new org.opengws.publishing.edition.Canonical(values.get(0));
        values.subList(1, values.size()).forEach(canonical::add);
        return canonical.json();
    }

    private Path file() {
        return folder.resolve("heads").resolve("heads.txt");
    }

    private DrawingHeads drawing() {
        return new DrawingHeads(publications, heads, new HeadFile(file()), bookmarks, clock);
    }

    private AuditExport auditExport() {
        return new AuditExport(publications, publications, acts, heads, clock);
    }

    private List<String> exported() throws IOException {
        StringWriter out = new StringWriter();
        auditExport().write(out);
        return new ArrayList<>(out.toString().lines().toList());
    }

    /** The same two days in a store of their own: the first day in one format, the second in the other. */
    private void startOverIn(DecisionFormat first, DecisionFormat second) throws IOException {
        clock.set(MONDAY.atTime(9, 0).atZone(Circumstances.ZONE).toInstant());
        publications = new InMemoryPublications(outbox, clock, CATALOGUE);
        heads = new InMemoryDayHeads();
        bookmarks = new InMemoryBookmarks();
        Files.delete(file());
        publications.put(begun(FIRST));
        writing = first;
        decide(FIRST, "แบบแรก", 2);
        clock.forward(Duration.ofDays(1));
        writing = second;
        decide(FIRST, "ต่อมา", 2);
        clock.forward(Duration.ofDays(1));
        drawing().draw();
        handedOut = new ArrayList<>(Files.readAllLines(file()));
        export = exported();
    }

    private void decide(PublicationId id, String comment, int times) {
        Publication publication = publications.find(id).orElseThrow();
        for (int i = 0; i < times; i++) {
            publication = publication.decided(decision(comment + i));
        }
        publications.put(publication);
    }

    private Decision decision(String comment) {
        return new Decision(
                writing,
                0,
                1,
                1,
                Verb.RETURN,
                Optional.of(new StepId("endorse")),
                BY,
                comment,
                List.of(new Correction("c1", "title.th", "โปรดแก้ชื่อ", false, 1)),
                List.of(new PointId("complete"), new PointId("current")),
                false,
                clock.instant(),
                Decision.Bound.NOTHING,
                Map.of("successor", "cccccccccccc"),
                "",
                "");
    }

    private static Decision otherComment(Decision decision) {
        return new Decision(
                decision.format(),
                0,
                decision.edition(),
                decision.round(),
                decision.verb(),
                decision.step(),
                decision.by(),
                "อีกความเห็นหนึ่ง",
                decision.corrections(),
                decision.checklist(),
                decision.passed(),
                decision.at(),
                decision.bound(),
                decision.details(),
                "",
                "");
    }

    private Publication begun(PublicationId id) {
        TopicId topic = new TopicId("telephone");
        return new Publication(
                id,
                1,
                topic,
                new UnitId("policy-strategy"),
                clock.instant(),
                List.of(Edition.draft(1, topic, Content.EMPTY)),
                Marks.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}

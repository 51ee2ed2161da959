package org.opengws.publishing.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OrganisationTest {

    private static final ResourceSource SHIPPED = ResourceSource.classPath(OrganisationTest.class.getClassLoader());
    private static final Set<UnitKind> COUNTED = Set.of(UnitKind.BUREAU, UnitKind.CENTRE, UnitKind.GROUP);
    private static final LocalDate BEFORE_RAISING = LocalDate.of(2013, 6, 27);
    private static final LocalDate RAISING = LocalDate.of(2013, 6, 28);
    private static final LocalDate MERGER = LocalDate.of(2019, 5, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UnitId OPS = new UnitId("ops");
    private static final UnitId AUDIT = new UnitId("internal-audit");
    private static final UnitId POLICY = new UnitId("policy-strategy");
    private static final UnitId COOPERATION = new UnitId("international-cooperation");
    private static final UnitId ICT = new UnitId("ict-centre");

    private final Organisation office = OrganisationFile.read(SHIPPED).orThrow();

    private long countOn(LocalDate day) {
        return office.unitsOn(day).stream()
                .filter(unit ->
                        COUNTED.contains(unit.kind()) && unit.knownSince().isPresent())
                .count();
    }

    private static Unit unit(String id, String parent) {
        return new Unit(
                new UnitId(id),
                new Text("หน่วย " + id, id),
                Text.EMPTY,
                UnitKind.BUREAU,
                Optional.of(new UnitId(parent)),
                LegalStatus.FULL,
                Set.of(),
                List.of(),
                Text.EMPTY);
    }

    private static Optional<LocalDate> on(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static List<String> codes(Checked<Organisation> refused) {
        return refused.problems().stream().map(Problem::code).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("org.opengws.publishing.language.TypedTextTest#notOneLine")
    void theNamesOfWhatIsRecordedAreOneLineThatShowsWhatWasTyped(String typed) {
        Organisation office = OrganisationFile.read(
                        ResourceSource.classPath(getClass().getClassLoader()))
                .orThrow();
        UnitId centre = new UnitId("ict-centre");
        for (Change change : List.of(
                new Change.Renamed(centre, Text.thai(typed), Text.EMPTY, Optional.empty(), Optional.empty()),
                new Change.Renamed(centre, Text.of("ศูนย์", typed), Text.EMPTY, Optional.empty(), Optional.empty()),
                new Change.Renamed(centre, Text.thai("ศูนย์"), Text.thai(typed), Optional.empty(), Optional.empty()))) {
            assertThat(office.with(change).problems())
                    .extracting(Problem::code)
                    .containsAnyOf("line-break", "direction-control", "control-character", "field-too-long");
        }
        assertThat(office.with(new Instrument("Z9", Text.thai(typed), Optional.empty()))
                        .problems())
                .hasSize(1);
    }

    @Test
    void theOfficeHasFifteenUnitsAndThreeInstruments() {
        assertThat(office.unitsOn(TODAY)).hasSize(15);
        assertThat(office.instruments()).extracting(Instrument::id).containsExactly("L1", "L2", "L3");
    }

    @Test
    void fourFiveThenEightUnitsHaveAKnownDate() {
        assertThat(countOn(LocalDate.of(2003, 1, 1))).isEqualTo(4);
        assertThat(countOn(LocalDate.of(2008, 1, 1))).isEqualTo(5);
        assertThat(countOn(LocalDate.of(2014, 1, 1))).isEqualTo(8);
    }

    @Test
    void theThreeRaisedUnitsAreInternalTheDayBeforeAndFullOnTheDayEachOneUnitWithOneHistory() {
        for (String id : List.of("administrative-development", "internal-audit", "anti-corruption")) {
            UnitId unit = new UnitId(id);
            assertThat(office.on(unit, BEFORE_RAISING).orElseThrow().standing()).isEqualTo(LegalStatus.INTERNAL);
            assertThat(office.on(unit, RAISING).orElseThrow().standing()).isEqualTo(LegalStatus.FULL);
            assertThat(office.unitsOn(RAISING))
                    .filteredOn(state -> state.id().equals(unit))
                    .hasSize(1);
            assertThat(office.history(unit)).extracting(Change::code).startsWith("established", "raised");
        }
    }

    @Test
    void internalAuditIsRenamedWhenItIsRaised() {
        assertThat(office.on(AUDIT, BEFORE_RAISING).orElseThrow().name().th()).contains("/");
        assertThat(office.on(AUDIT, RAISING).orElseThrow().name().th()).isEqualTo("กลุ่มตรวจสอบภายใน");
    }

    @Test
    void aUnitWithoutAKnownStartExistsOnEveryDateBeforeItsEndAndIsMarkedSo() {
        UnitState long_ago = office.on(AUDIT, LocalDate.of(1950, 1, 1)).orElseThrow();
        assertThat(long_ago.start()).isEmpty();
        assertThat(long_ago.knownSince()).isEmpty();
        assertThat(office.on(AUDIT, TODAY).orElseThrow().knownSince()).contains(RAISING);
        Organisation ended = office.with(new Change.Abolished(AUDIT, Optional.of(MERGER), Optional.empty()))
                .orThrow();
        assertThat(ended.existsOn(AUDIT, MERGER.minusDays(1))).isTrue();
        assertThat(ended.existsOn(AUDIT, MERGER)).isFalse();
        assertThat(ended.existsOn(AUDIT, MERGER.plusDays(1))).isFalse();
    }

    @Test
    void aUnitWithAKnownStartExistsFromThatDay() {
        assertThat(office.existsOn(ICT, LocalDate.of(2002, 10, 8))).isFalse();
        assertThat(office.existsOn(ICT, LocalDate.of(2002, 10, 9))).isTrue();
        assertThat(office.existsOn(ICT, LocalDate.of(2002, 10, 10))).isTrue();
    }

    @Test
    void aSplitUnitMayKeepItsIdentityBesideTheNewOne() {
        LocalDate split = LocalDate.of(2007, 1, 31);
        assertThat(office.existsOn(COOPERATION, split.minusDays(1))).isFalse();
        assertThat(office.existsOn(COOPERATION, split)).isTrue();
        assertThat(office.existsOn(POLICY, split)).isTrue();
        assertThat(office.history(POLICY)).extracting(Change::code).containsExactly("established", "split");
        assertThat(office.history(COOPERATION)).extracting(Change::code).containsExactly("split");
        assertThat(office.history(COOPERATION).get(0).instrument()).contains("L2");
        assertThat(office.successors(POLICY)).isEmpty();
    }

    @Test
    void placesOfOneUnitAreNoUnits() {
        assertThat(office.on(new UnitId("st-counsellor"), TODAY).orElseThrow().posts())
                .extracting(Text::th)
                .containsExactly("ณ กรุงบรัสเซลล์", "กรุงวอชิงตัน");
        assertThat(office.on(new UnitId("regional-coordination"), TODAY)
                        .orElseThrow()
                        .posts())
                .hasSize(5);
    }

    @Test
    void functionsComeFromTheData() {
        assertThat(office.isIctCentre(ICT)).isTrue();
        assertThat(office.isIctCentre(POLICY)).isFalse();
        assertThat(office.withFunction(Unit.COMMUNICATIONS, TODAY).map(UnitState::id))
                .contains(new UnitId("corporate-communications"));
    }

    @Test
    void theTreeIsThatOfTheDay() {
        UnitId centre = new UnitId("central-administration");
        assertThat(office.children(centre, TODAY))
                .extracting(state -> state.id().value())
                .containsExactly("corporate-communications");
        Organisation moved = office.with(
                        new Change.Moved(new UnitId("corporate-communications"), ICT, on(2020, 1, 1), Optional.empty()))
                .orThrow();
        assertThat(moved.children(centre, LocalDate.of(2019, 12, 31))).hasSize(1);
        assertThat(moved.children(centre, LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(moved.children(ICT, LocalDate.of(2020, 1, 1))).hasSize(1);
    }

    /** The end of the ministry in 2019: a fixture of succession, never part of the running demo. */
    @Test
    void whenTheMinistryEndsItsUnitsHaveSuccessors() {
        Unit newOffice = new Unit(
                new UnitId("ops-mhesi"),
                new Text("สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม", "OPS MHESI"),
                Text.EMPTY,
                UnitKind.OFFICE,
                Optional.empty(),
                LegalStatus.FULL,
                Set.of(),
                List.of(),
                Text.EMPTY);
        Organisation after = office.with(new Change.Established(newOffice, Optional.of(MERGER), Optional.empty()))
                .orThrow();
        for (UnitState state : office.unitsOn(MERGER)) {
            if (!state.id().equals(OPS)) {
                after = after.with(new Change.Moved(state.id(), newOffice.id(), Optional.of(MERGER), Optional.empty()))
                        .orThrow();
            }
        }
        after = after.with(new Change.Succeeded(OPS, newOffice.id(), Optional.of(MERGER), Optional.empty()))
                .orThrow();
        assertThat(after.existsOn(OPS, MERGER.minusDays(1))).isTrue();
        assertThat(after.existsOn(OPS, MERGER)).isFalse();
        assertThat(after.successors(OPS)).containsExactly(newOffice.id());
        assertThat(after.on(ICT, MERGER.minusDays(1)).orElseThrow().parent()).contains(OPS);
        assertThat(after.on(ICT, MERGER).orElseThrow().parent()).contains(newOffice.id());
        assertThat(office.existsOn(OPS, TODAY)).as("the demo office goes on").isTrue();
    }

    @Test
    void mergedUnitsEndExceptTheOneThatTheyBecome() {
        UnitId promotion = new UnitId("technology-promotion");
        Change merger = new Change.Merged(
                POLICY, List.of(POLICY, promotion), Optional.empty(), on(2021, 1, 1), Optional.empty());
        Organisation merged = office.with(merger).orThrow();
        assertThat(merged.existsOn(promotion, LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(merged.existsOn(promotion, LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(merged.existsOn(POLICY, LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(merged.successors(promotion)).containsExactly(POLICY);
    }

    @Test
    void mergedUnitsMayBecomeANewOne() {
        UnitId promotion = new UnitId("technology-promotion");
        Change merger = new Change.Merged(
                new UnitId("innovation"),
                List.of(POLICY, promotion),
                Optional.of(unit("innovation", "ops")),
                on(2021, 1, 1),
                Optional.empty());
        Organisation merged = office.with(merger).orThrow();
        assertThat(merged.existsOn(POLICY, LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(merged.existsOn(new UnitId("innovation"), LocalDate.of(2021, 1, 1)))
                .isTrue();
        assertThat(merged.successors(POLICY)).containsExactly(new UnitId("innovation"));
    }

    @Test
    void aSplitUnitThatEndsIsFollowedByTheNewOnes() {
        Change split = new Change.Split(
                POLICY,
                false,
                List.of(unit("policy", "ops"), unit("strategy", "ops")),
                on(2021, 1, 1),
                Optional.empty());
        Organisation after = office.with(split).orThrow();
        assertThat(after.existsOn(POLICY, LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(after.successors(POLICY)).containsExactly(new UnitId("policy"), new UnitId("strategy"));
    }

    @Test
    void loweringAndRenamingHoldFromTheirDay() {
        Organisation after = office.with(
                        new Change.StandingChanged(AUDIT, LegalStatus.INTERNAL, on(2020, 1, 1), Optional.of("L3")))
                .orThrow();
        assertThat(after.on(AUDIT, LocalDate.of(2019, 12, 31)).orElseThrow().standing())
                .isEqualTo(LegalStatus.FULL);
        assertThat(after.on(AUDIT, LocalDate.of(2020, 1, 1)).orElseThrow().standing())
                .isEqualTo(LegalStatus.INTERNAL);
    }

    @Test
    void anActOfAnEarlierDayFindsItsPlaceInTheHistory() {
        Organisation after = office.with(new Change.Renamed(
                        AUDIT, new Text("ชื่อกลาง", "Middle"), Text.EMPTY, on(2010, 1, 1), Optional.empty()))
                .orThrow();
        assertThat(after.on(AUDIT, LocalDate.of(2010, 1, 1))
                        .orElseThrow()
                        .name()
                        .en())
                .isEqualTo("Middle");
        assertThat(after.on(AUDIT, RAISING).orElseThrow().name().th()).isEqualTo("กลุ่มตรวจสอบภายใน");
    }

    @Test
    void anActOfAnUnknownDayIsKeptAndCountsFromTheLastKnownOne() {
        Organisation after = office.with(new Change.Renamed(
                        AUDIT, new Text("ชื่อใหม่", "New"), Text.EMPTY, Optional.empty(), Optional.empty()))
                .orThrow();
        assertThat(after.on(AUDIT, RAISING).orElseThrow().name().en()).isEqualTo("New");
        assertThat(after.on(AUDIT, BEFORE_RAISING).orElseThrow().name().en()).contains("/");
    }

    @Test
    void whatDoesNotFitTheHistoryIsRefusedWithItsReason() {
        Optional<String> none = Optional.empty();
        Optional<LocalDate> day = on(2021, 1, 1);
        assertThat(codes(office.with(new Change.Established(unit("ict-centre", "ops"), day, none))))
                .contains("unit-begins-twice");
        assertThat(codes(office.with(new Change.Abolished(new UnitId("nobody"), day, none))))
                .contains("unit-does-not-exist");
        assertThat(codes(office.with(new Change.Abolished(ICT, on(2001, 1, 1), none))))
                .contains("unit-does-not-exist");
        assertThat(codes(office.with(new Change.Abolished(OPS, day, none)))).containsExactly("parent-does-not-exist");
        assertThat(codes(office.with(new Change.Moved(OPS, ICT, day, none)))).containsExactly("unit-above-itself");
        assertThat(codes(office.with(new Change.Abolished(AUDIT, day, Optional.of("L9")))))
                .containsExactly("unknown-instrument");
        assertThat(codes(office.with(new Change.Succeeded(AUDIT, AUDIT, day, none))))
                .contains("unit-succeeds-itself");
        assertThat(codes(office.with(new Change.Succeeded(AUDIT, new UnitId("nobody"), day, none))))
                .contains("unit-does-not-exist");
        assertThat(codes(office.with(new Change.Split(AUDIT, false, List.of(unit("x", "ops")), day, none))))
                .contains("split-into-too-few");
        assertThat(codes(office.with(new Change.Merged(AUDIT, List.of(AUDIT), Optional.empty(), day, none))))
                .contains("merge-of-too-few");
        assertThat(codes(office.with(new Change.Established(unit("x", "nobody"), day, none))))
                .containsExactly("parent-does-not-exist");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Organisation read =
                OrganisationFile.parse("x.yaml", OrganisationFile.write(office)).orThrow();
        assertThat(read.changes()).isEqualTo(office.changes());
        assertThat(read.instruments()).isEqualTo(office.instruments());
    }

    @Test
    void aSingleChangeOfEveryKindIsReadBack() {
        Optional<LocalDate> day = on(2021, 1, 1);
        Optional<String> by = Optional.of("L1");
        Text odd = new Text("ก \"ข\" \\ ค: # {ง}\n\t\u0085", "yes: 'no' 😀");
        List<Change> kinds = List.of(
                new Change.Established(unit("x", "ops"), Optional.empty(), Optional.empty()),
                new Change.Renamed(AUDIT, odd, Text.thai("ย่อ"), day, by),
                new Change.Split(AUDIT, true, List.of(unit("x", "ops")), day, by),
                new Change.Merged(AUDIT, List.of(ICT, POLICY), Optional.of(unit("internal-audit", "ops")), day, by),
                new Change.StandingChanged(AUDIT, LegalStatus.INTERNAL, day, by),
                new Change.StandingChanged(AUDIT, LegalStatus.FULL, day, by),
                new Change.Moved(AUDIT, ICT, day, by),
                new Change.Abolished(AUDIT, day, by),
                new Change.Succeeded(AUDIT, ICT, day, by));
        for (Change change : kinds) {
            assertThat(OrganisationFile.parseChange(OrganisationFile.write(change))
                            .orThrow())
                    .isEqualTo(change);
        }
        Instrument instrument = new Instrument("L9", odd, day);
        assertThat(OrganisationFile.parseInstrument(OrganisationFile.write(instrument))
                        .orThrow())
                .isEqualTo(instrument);
    }

    @Property
    void whateverTextAChangeThatIsAcceptedCarriesIsReadBack(@ForAll String th, @ForAll String en) {
        Change renamed =
                new Change.Renamed(AUDIT, new Text(th, en), new Text(en, th), on(2021, 1, 1), Optional.empty());
        if (!office.with(renamed).isRefused()) {
            assertThat(OrganisationFile.parseChange(OrganisationFile.write(renamed))
                            .orThrow())
                    .isEqualTo(renamed);
        }
    }

    @Test
    void aUnitNeedsAThaiName() {
        Change nameless =
                new Change.Renamed(AUDIT, new Text(" ", "Audit"), Text.EMPTY, on(2021, 1, 1), Optional.empty());
        assertThat(codes(office.with(nameless))).containsExactly("thai-text-missing");
    }

    @Property
    void anyTextIsAnOrganisationOrProblems(@ForAll String text) {
        assertThat(OrganisationFile.parse("x.yaml", text)).isNotNull();
        assertThat(OrganisationFile.parseChange(text)).isNotNull();
        assertThat(OrganisationFile.parseInstrument(text)).isNotNull();
    }

    @Test
    void aBrokenFileNamesLineAndReason() {
        Checked<Organisation> broken = OrganisationFile.parse("organisation.yaml", """
                instruments: []
                changes:
                  - change: dissolved
                    unit: x
                  - change: abolished
                    unit: X Y
                    date: 2021-13-01
                    why: no reason
                """);
        assertThat(broken.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .contains("3 unknown-value", "6 not-allowed-value", "7 not-allowed-value", "8 unknown-key");
    }
}

package org.opengws.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.Body;
import org.opengws.publishing.organisation.BodyKind;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.organisation.Province;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.InMemoryRegisters;
import org.opengws.publishing.storage.Registers;

class BeginningOfficeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitId IT = new UnitId("it");
    private static final Body HOSPITAL =
            new Body(BodyKind.HOSPITAL, Province.byCode("TH-50").orElseThrow());

    private final Registers registers = new InMemoryRegisters(
            new Catalogue("none", 0, Text.EMPTY, Text.EMPTY, List.of(), List.of()),
            Organisation.EMPTY,
            MovableClock.at(TODAY, 9));
    private final BeginningOffice beginning = new BeginningOffice(registers);

    private static final Unit OFFICE = new Unit(
            BeginningOffice.OFFICE,
            Text.of("โรงพยาบาลตัวอย่าง", "Example Hospital"),
            Text.EMPTY,
            UnitKind.OFFICE,
            Optional.empty(),
            LegalStatus.FULL,
            Set.of(),
            List.of(),
            Text.EMPTY,
            Optional.of(HOSPITAL));

    private static Unit below(UnitId parent) {
        return new Unit(
                IT,
                Text.thai("กลุ่มงานสารสนเทศ"),
                Text.EMPTY,
                UnitKind.WORKGROUP,
                Optional.of(parent),
                LegalStatus.INTERNAL,
                Set.of(),
                List.of(),
                Text.EMPTY);
    }

    @Test
    void theFirstNamesAreTheBeginningOfHistory() {
        Organisation begun = begin().value().orElseThrow();
        assertThat(begun.history(BeginningOffice.OFFICE)).singleElement().isInstanceOf(Change.Established.class);
        assertThat(begun.on(BeginningOffice.OFFICE, TODAY).orElseThrow().called())
                .isEqualTo(Text.of(
                        "โรงพยาบาลหรือหน่วยบริการสาธารณสุข จังหวัดเชียงใหม่",
                        "Hospital or health service, Chiang Mai Province"));
        assertThat(begun.on(IT, TODAY).orElseThrow().called()).isEqualTo(UnitKind.WORKGROUP.label());
        assertThat(registers.acts().newest(0, 10).items()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(OfficeActKind.OFFICE_BEGUN);
            assertThat(act.before()).isEmpty();
            assertThat(act.after()).containsEntry("office.body", "hospital").containsEntry("office.province", "TH-50");
        });
    }

    @Test
    void whatTheOfficeIsAsABodyIsReadBack() {
        Organisation begun = begin().value().orElseThrow();
        Organisation read =
                OrganisationFile.parse("x", OrganisationFile.write(begun)).orThrow();
        assertThat(read.changes()).isEqualTo(begun.changes());
    }

    @Test
    void anOfficeBeginsOnceOnly() {
        begin();
        assertThat(begin().refusals()).extracting(Refusal::code).containsExactly(RefusalCode.OFFICE_BEGUN);
        assertThat(registers.acts().newest(0, 10).items()).hasSize(1);
    }

    @Test
    void aFirstUnitOfNobodyIsRefusedAndNothingIsRecorded() {
        Recorded<Organisation> refused =
                beginning.begin(OfficeAct.By.SYSTEM, OFFICE, Optional.empty(), below(new UnitId("nobody")));
        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(RefusalCode.ORGANISATION_INVALID);
        assertThat(beginning.hasBegun()).isFalse();
        assertThat(registers.acts().newest(0, 10).items()).isEmpty();
    }

    @Test
    void thereAre77ProvincesAndBangkokIsCalledByItsNameAlone() {
        assertThat(Province.all()).hasSize(77).extracting(Province::code).doesNotHaveDuplicates();
        assertThat(Province.all()).extracting(Province::name).doesNotHaveDuplicates();
        assertThat(Province.byCode("TH-10").orElseThrow().full().th()).isEqualTo("กรุงเทพมหานคร");
        assertThat(Province.byCode("TH-99")).isEmpty();
    }

    private Recorded<Organisation> begin() {
        return beginning.begin(
                OfficeAct.By.SYSTEM, OFFICE, Optional.of(LocalDate.of(1977, 3, 1)), below(BeginningOffice.OFFICE));
    }
}

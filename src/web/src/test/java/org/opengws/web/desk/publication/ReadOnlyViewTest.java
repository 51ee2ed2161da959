package org.opengws.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.desk.DeskFixture;

/** A publication to be read where the desk's own pages are not. */
class ReadOnlyViewTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void itSaysWhereItStandsWhoHasItWhatItPassedAndWhatWasDecided() {
        PublicationId id = office.begun("s9-2", "แผนปฏิบัติการ").id();
        ReadOnlyView draft = read(office.staff.clerk, id);
        assertThat(draft.title()).isEqualTo("แผนปฏิบัติการ");
        assertThat(values(draft)).contains("ร่าง");
        PublicationId shown = office.published("เปิดเผยแล้ว").id();
        ReadOnlyView reading = read(office.staff.clerk, shown);
        assertThat(reading.parts())
                .extracting(ReadOnlyView.Part::heading)
                .contains("สถานะของเรื่อง", "ขั้นตอน", "ลำดับการพิจารณา");
        assertThat(values(reading)).anyMatch(value -> value.contains("อนุมัติ")).noneMatch(String::isBlank);
        assertThat(values(reading).toString()).doesNotContain("<");
    }

    @Test
    void itIsInTheReadersLanguage() {
        PublicationId id = office.published("เปิดเผยแล้ว").id();
        ReadOnlyView reading = ReadOnlyView.of(id, office.staff.clerk, office.domain, Language.EN)
                .orElseThrow();
        assertThat(reading.parts()).extracting(ReadOnlyView.Part::heading).contains("Where it stands", "Steps");
    }

    @Test
    void whatIsNotHisToReadIsNotThere() {
        PublicationId id = office.begun("s9-2", "แผนลับ").id();
        assertThat(ReadOnlyView.of(id, office.staff.director, office.domain, Language.TH))
                .isEmpty();
        assertThat(ReadOnlyView.of(new PublicationId("zzzzyyyyxxxx"), office.staff.clerk, office.domain, Language.TH))
                .isEmpty();
    }

    @Test
    void whatIsLateIsMarked() {
        PublicationId id = office.published("เปิดเผยแล้ว").id();
        office.act(office.staff.director, id, Verb.SUSPEND);
        assertThat(read(office.staff.clerk, id).parts().get(0).rows())
                .anyMatch(row -> row.tone().equals("late") && row.label().isEmpty());
    }

    private ReadOnlyView read(Person person, PublicationId id) {
        return ReadOnlyView.of(id, person, office.domain, Language.TH).orElseThrow();
    }

    private static List<String> values(ReadOnlyView reading) {
        return reading.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(ReadOnlyView.Row::value)
                .toList();
    }
}

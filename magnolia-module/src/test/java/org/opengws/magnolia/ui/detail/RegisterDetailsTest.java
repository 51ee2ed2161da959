package org.opengws.magnolia.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.magnolia.ui.list.ListedOffice;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.language.Language;
import org.opengws.web.desk.publication.ReadOnlyView;

/** The registers in words, where Magnolia's forms would show codes. */
class RegisterDetailsTest {

    private ListedOffice listed;

    @BeforeEach
    void open(@TempDir Path folder) {
        listed = new ListedOffice(folder);
    }

    @AfterEach
    void close() {
        listed.close();
    }

    @Test
    void aTopicSaysItsProcedureRhythmAndOwnerInWords() {
        for (Topic topic : listed.office.publishing.catalogue().topics()) {
            ReadOnlyView reading = read("topic", topic.id().value(), Language.TH);
            assertThat(reading.title()).isEqualTo(topic.name().th());
            assertThat(values(reading))
                    .contains(topic.name().en())
                    .doesNotContain(
                            topic.procedure().value().value(),
                            topic.rhythm().code(),
                            topic.interval().value().toString());
        }
    }

    @Test
    void aCategoryListsItsTopics() {
        var category = listed.office.publishing.catalogue().categories().get(0);
        ReadOnlyView reading = read("category", category.id().value(), Language.EN);
        assertThat(reading.title()).isEqualTo(category.name().en());
        listed.office
                .publishing
                .catalogue()
                .topicsOf(category.id())
                .forEach(topic ->
                        assertThat(values(reading)).contains(topic.name().in(Language.EN)));
    }

    @Test
    void aUnitSaysWhereItBelongsSinceWhenAndWhatHappenedToIt() {
        ReadOnlyView reading = read("unit", Staff.STRATEGY.value(), Language.TH);
        assertThat(reading.parts()).extracting(ReadOnlyView.Part::heading).contains("หน่วยงาน", "ดูประวัติหน่วยงาน");
        assertThat(values(reading)).contains("จัดตั้ง").doesNotContain("established", "bureau");
    }

    @Test
    void whatThereIsNotIsNotRead() {
        RegisterDetails readings = new RegisterDetails(listed.domain, Language.TH);
        for (String what : List.of("topic", "category", "unit")) {
            assertThat(readings.of(what, "no-such-id")).as(what).isEmpty();
            assertThat(readings.of(what, "<script>")).as(what).isEmpty();
            assertThat(readings.of(what, "")).as(what).isEmpty();
        }
        assertThatThrownBy(() -> readings.of("topics", "news")).isInstanceOf(IllegalArgumentException.class);
    }

    private ReadOnlyView read(String what, String id, Language language) {
        return new RegisterDetails(listed.domain, language).of(what, id).orElseThrow();
    }

    private static List<String> values(ReadOnlyView reading) {
        return reading.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(ReadOnlyView.Row::value)
                .toList();
    }
}

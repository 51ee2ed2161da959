package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.Posted;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.Differences;
import org.opengws.web.desk.screen.FieldWords;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.desk.writing.DraftForm;

/** What the list of fields cannot write by itself: an input in the editor, and words. */
class EveryFieldOfAnEditionTest {

    private final DeskFixture office = new DeskFixture();
    private final PublicationId id = office.begun("budget-use", "เรื่อง").id();

    @ParameterizedTest
    @EnumSource(ContentField.class)
    void hasAnInputInTheEditor(ContentField field) {
        Document editor = editor();
        field.names()
                .forEach(name -> assertThat(editor.select("[name=\"" + name + "\"]"))
                        .as(name)
                        .isNotEmpty());
        for (String code : field.choices()) {
            assertThat(editor.select("select[name=\"" + field.code() + "\"] option[value=\"" + code + "\"]"))
                    .as(field + " offers " + code)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(ContentField.class)
    void hasWordsInBothLanguages(ContentField field) {
        for (Language language : Language.values()) {
            Wording wording = new Wording(office.domain, language);
            field.names()
                    .forEach(name -> assertThat(wording.of("field." + name)).doesNotContain("field."));
            field.choices()
                    .forEach(code ->
                            assertThat(FieldWords.choice(field, code, wording)).doesNotContain("field."));
        }
    }

    @ParameterizedTest
    @EnumSource(ContentField.class)
    void isReadFromTheFormShownAndCompared(ContentField field) {
        for (String name : field.names()) {
            String typed = typed(field);
            Content before =
                    office.now(id).latest().content().with().set(name, "").build();
            Content after = new DraftForm(
                            form(before).with(name, typed), office.now(id).latest(), office.domain)
                    .read()
                    .content();
            assertThat(after.with().set(name, "").build()).as(name).isEqualTo(before);
            assertThat(after.value(name)).as(name).isNotEmpty();
            Wording wording = new Wording(office.domain, Language.TH);
            Differences differences = new Differences(
                    Optional.empty(), Differences.Side.NOWHERE, Differences.Side.NOWHERE, office.domain, wording);
            assertThat(differences.between(before, after))
                    .as(name)
                    .extracting(Differences.Line::label)
                    .containsExactly(wording.of("field." + name));
        }
    }

    private static String typed(ContentField field) {
        return switch (field.kind()) {
            case BILINGUAL_LINE, BILINGUAL, HTML, LINE -> "ข้อความอื่น";
            case LINK -> "https://example.org/";
            case PERIOD -> "2570-Q1";
            case DAY -> "2026-12-01";
            case CHOICE -> field.choices().get(0);
        };
    }

    /** As the editor would post that content. */
    private static Fields form(Content content) {
        Fields form = Fields.NONE;
        for (ContentField field : ContentField.values()) {
            boolean html = field.kind() == ContentField.Kind.HTML;
            for (String name : field.names()) {
                form = form.with(name, content.value(name));
                form = html ? form.with("format." + name, DraftForm.HTML) : form;
            }
        }
        return form;
    }

    private Document editor() {
        String address = "/publications/" + id.value() + "/edit";
        Answer.Page answer = (Answer.Page) office.get(office.staff.clerk, address);
        Visit visit = office.visit(office.staff.clerk, "GET", address, Posted.NOTHING, Language.TH);
        return Jsoup.parse(office.rendered(answer, visit));
    }
}

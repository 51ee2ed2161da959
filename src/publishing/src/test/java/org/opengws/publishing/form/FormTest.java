package org.opengws.publishing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormTest {

    private final Forms forms = new Forms(ResourceSource.classPath(getClass().getClassLoader()));
    private final Form people = forms.form(new FormId("people")).orElseThrow();
    private final Form contact = forms.form(new FormId("contact")).orElseThrow();

    @Test
    void theFourShippedFormsAreGood() {
        assertThat(forms.problems()).isEmpty();
        assertThat(forms.all())
                .extracting(form -> form.id().value())
                .containsExactly("contact", "directory", "people", "text");
        assertThat(forms.form(new FormId("text")).orElseThrow().hasRows()).isFalse();
    }

    @Test
    void aPersonNeedsNameAndPosition() {
        assertThat(people.check(Map.of()))
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "field-required"),
                        org.assertj.core.groups.Tuple.tuple("position", "field-required"));
    }

    @Test
    void aVacantPostNeedsNoName() {
        assertThat(people.check(Map.of("vacant", "true", "position", "รองปลัดกระทรวง")))
                .isEmpty();
        assertThat(people.check(Map.of("vacant", "false", "position", "รองปลัดกระทรวง")))
                .extracting(Problem::field)
                .containsExactly("name");
    }

    @Test
    void unknownFieldsAreRefused() {
        assertThat(people.check(Map.of("vacant", "true", "position", "x", "salary", "1")))
                .extracting(Problem::code)
                .containsExactly("field-unknown");
    }

    @Test
    void aFormTakesOnlySoManyRowsAndNamesTheRowOfAProblem() {
        Map<String, String> good =
                Map.of("place", "สำนักงาน", "address", "กรุงเทพฯ\n๑๐๔๐๐", "telephone", "0 2333 3700");
        assertThat(contact.checkAll(List.of(good, good))).isEmpty();
        assertThat(contact.checkAll(List.of(good, Map.of())))
                .extracting(Problem::field)
                .containsExactly("rows[2].place", "rows[2].address", "rows[2].telephone");
        assertThat(forms.form(new FormId("text")).orElseThrow().checkAll(List.of(Map.of())))
                .extracting(Problem::code)
                .containsExactly("too-many-rows");
    }

    @Test
    void aRowOfTwentyThousandUnknownKeysIsRefusedInAFewSentences() {
        Map<String, String> row = new HashMap<>(Map.of("place", "x", "address", "x", "telephone", "0 2333 3700"));
        IntStream.range(0, 20_000).forEach(i -> row.put("key" + i, "x"));
        assertThat(forms.form(new FormId("contact")).orElseThrow().check(row))
                .hasSizeBetween(1, 20)
                .extracting(Problem::code)
                .containsOnly("field-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "telephone,0 2333 3700-9 ต่อ 123", "telephone,๐ ๒๓๓๓ ๓๗๐๐", "telephone,+66 (0)2 333 3700",
        "mail,saraban@example.go.th", "map,https://example.go.th/map?x=1", "fax,0 2333 3833"
    })
    void rightValuesAreTaken(String field, String value) {
        assertThat(contactWith(field, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "telephone,call me",
        "mail,a@b",
        "mail,a b@example.go.th",
        "map,javascript:alert(1)",
        "map,http://a b",
        "place,'two\nlines'"
    })
    void wrongValuesAreRefused(String field, String value) {
        assertThat(contactWith(field, value)).extracting(Problem::field).containsExactly(field);
    }

    @Test
    void overlongValuesAreRefusedAtTheLimitAndNotBefore() {
        assertThat(contactWith("place", "ก".repeat(255))).isEmpty();
        assertThat(contactWith("place", "ก".repeat(256)))
                .extracting(Problem::code)
                .containsExactly("field-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: {th: ก}\nmost-rows: 1\n",
                "name: {th: ก}\nmost-rows: 0\nfields: [{id: a, type: text, th: ก}]\n",
                "name: {th: ก}\nmost-rows: 1\nfields: [{id: a, type: script, th: ก}]\n",
                "name: {th: ก}\nmost-rows: 1\nfields: [{id: a, type: text, th: ก}, {id: a, type: text, th: ข}]\n",
                "name: {th: ก}\nmost-rows: 1\nfields: [{id: a, type: text, th: ก, unless: b}]\n",
                "name: {th: ก}\nmost-rows: 0\ntemplate: x\n",
                "most-rows: 0\n"
            })
    void whatIsNoFormIsRefused(String text) {
        assertThat(FormFile.parse("forms/x.yaml", text).isRefused()).isTrue();
    }

    @Property
    void anyTextIsAFormOrProblems(@ForAll String text) {
        assertThat(FormFile.parse("forms/x.yaml", text)).isNotNull();
    }

    private List<Problem> contactWith(String field, String value) {
        Map<String, String> row =
                new java.util.HashMap<>(Map.of("place", "สำนักงาน", "address", "กรุงเทพฯ", "telephone", "0 2333 3700"));
        row.put(field, value);
        return contact.check(row);
    }
}

package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    private static Checked<List<Csv.Row>> parse(String text) {
        return Csv.parse("x.csv", text, COLUMNS);
    }

    @Test
    void quotedCellsHoldCommasQuotesAndLines() {
        List<Csv.Row> rows =
                parse("a,b\r\n\"1,2\",\"say \"\"so\"\"\nagain\"\r\n3,4").orThrow();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("a")).isEqualTo("1,2");
        assertThat(rows.get(0).cell("b")).isEqualTo("say \"so\"\nagain");
        assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void columnsMayComeInAnyOrderAndAfterAByteOrderMark() {
        assertThat(parse(Csv.BYTE_ORDER_MARK + "b,a\n1,2\n").orThrow().get(0).cell("a"))
                .isEqualTo("2");
    }

    @Test
    void anEmptyLastCellCounts() {
        assertThat(parse("a,b\n1,").orThrow().get(0).cell("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1",
                "a,b\n1,2,3",
                "a,b\n\"1,2",
                "a,b\n\"1\"x,2",
                "a,b\n1\"2,3",
                "a\n1",
                "a,b,c\n1,2,3",
                "a,a,b\n1,2,3",
                "",
                "a,b\n\uFFFD,1",
                "a,b\n\u0000,1",
                "a,b\n1,\uFFFE"
            })
    void whatIsNotThatTableIsRefused(String text) {
        assertThat(parse(text).isRefused()).isTrue();
    }

    @Test
    void aProblemNamesItsLine() {
        assertThat(parse("a,b\n1,2\n\"x\ny\",2\n1\n").problems())
                .extracting(Problem::line, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(5, "wrong-number-of-cells"));
    }

    @Test
    void aLineWithControlCharactersIsNamedAndNotRepeated() {
        assertThat(parse("a,b\n1,2\n\u0000\u0001,2\n").problems())
                .containsExactly(Problem.at("x.csv", 3, "", "control-character"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-1", "@x", "\tx", "\rx", "\nx"})
    void aCellThatASpreadsheetWouldCalculateIsNeutralised(String cell) {
        String line = Csv.line(List.of(cell));
        assertThat(line.replaceFirst("^\"", "")).startsWith("'");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll String first, @ForAll String second) {
        String a = readable(first);
        String b = readable(second);
        List<Csv.Row> rows = parse(Csv.write(COLUMNS, List.of(List.of(a, b), List.of("x", "y"))))
                .orThrow();
        assertThat(rows.get(rows.size() - 1).cell("a")).isEqualTo("x");
        if (rows.size() == 2) {
            assertThat(rows.get(0).cells()).containsEntry("a", a).containsEntry("b", b);
        } else {
            assertThat(a + b).isBlank();
        }
    }

    /** Without what no file may hold. */
    private static String readable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}\\x{FFFD}\\x{FFFE}&&[^\r\n\t]]", "?");
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        assertThat(parse(text)).isNotNull();
        assertThat(parse("a,b\n" + text)).isNotNull();
    }
}

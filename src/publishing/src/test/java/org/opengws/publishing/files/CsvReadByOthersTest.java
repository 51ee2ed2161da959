package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What we write, read by Commons CSV; and what Commons CSV writes, read by us. */
class CsvReadByOthersTest {

    private static final List<String> COLUMNS = List.of("ลำดับ", "name, \"quoted\"", "c");
    private static final String HOSTILE = "=+-@'\"\",;\t \r\n\\|#กำสิ้ญ๐\u200bé𝄞🙂ab01";

    @Test
    void everyCellIsWhatWasWrittenAndAFormulaIsText() {
        List<List<String>> rows = List.of(
                List.of("=HYPERLINK(\"http://evil.example\")", "+1", "-1"),
                List.of("@SUM(A1)", "'tis", "it's"),
                List.of("สมหญิง, \"ใจดี\"", "สอง\r\nบรรทัด", "🙂 ๑๒๓"),
                List.of("", " spaced ", "\"\""));
        assertThat(readByOthers(Csv.write(COLUMNS, rows)))
                .containsExactly(
                        COLUMNS,
                        List.of("'=HYPERLINK(\"http://evil.example\")", "'+1", "'-1"),
                        List.of("'@SUM(A1)", "''tis", "it's"),
                        List.of("สมหญิง, \"ใจดี\"", "สอง\r\nบรรทัด", "🙂 ๑๒๓"),
                        List.of("", " spaced ", "\"\""));
    }

    @Property
    void whateverIsWrittenOthersReadTheSame(@ForAll("tables") List<List<String>> rows) {
        List<List<String>> guarded = rows.stream()
                .map(row -> row.stream().map(CsvReadByOthersTest::guarded).toList())
                .toList();
        List<List<String>> read = readByOthers(Csv.write(COLUMNS, rows));
        assertThat(read.subList(1, read.size())).isEqualTo(guarded);
    }

    @Property
    void whateverOthersWriteIsReadTheSame(@ForAll("tables") List<List<String>> rows) throws IOException {
        List<String> columns = List.of("a", "b", "c");
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(
                        row.stream().map(CsvReadByOthersTest::guarded).toList());
            }
        }
        List<Csv.Row> read = Csv.parse("x.csv", text.toString(), columns).orThrow();
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns.size(); column++) {
                assertThat(read.get(i).cell(columns.get(column)))
                        .isEqualTo(rows.get(i).get(column).strip());
            }
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(HOSTILE.codePoints().boxed().toList())
                .list()
                .ofMaxSize(6)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        return cell.list().ofSize(COLUMNS.size()).list().ofMaxSize(5);
    }

    /** What a spreadsheet would take for a formula, or our own reading for a guard, has an apostrophe before it. */
    private static String guarded(String cell) {
        return cell.matches("(?s)[=+\\-@'\\t\\r\\n].*") ? "'" + cell : cell;
    }

    private static List<List<String>> readByOthers(String text) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

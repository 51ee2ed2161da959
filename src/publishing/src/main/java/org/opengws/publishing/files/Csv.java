package org.opengws.publishing.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Comma-separated values by RFC 4180, UTF-8. What is written is safe to open in a spreadsheet: a cell that would be
 * taken for a formula gets an apostrophe before it, which reading takes away again.
 */
public final class Csv {

    /** Lets a spreadsheet recognise UTF-8; reading skips it. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** One row below the header, its cells by column. */
    public record Row(int line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Stripped of surrounding spaces; empty for a column that the file does not have. */
        public String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** A file with exactly these columns, in any order. */
    public static Checked<List<Row>> parse(String file, String text, List<String> columns) {
        Checked<List<CsvReader.Line>> read = CsvReader.read(file, text);
        if (read.isRefused()) {
            return Checked.refused(read.problems());
        }
        List<CsvReader.Line> lines = read.orThrow();
        List<Problem> problems = new ArrayList<>();
        List<String> header = lines.isEmpty()
                ? List.of()
                : lines.get(0).cells().stream().map(String::strip).toList();
        checkHeader(file, header, columns, problems);
        List<Row> rows = new ArrayList<>();
        for (CsvReader.Line line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (line.cells().size() != header.size()) {
                problems.add(Problem.at(
                        file,
                        line.number(),
                        "",
                        "wrong-number-of-cells",
                        line.cells().size(),
                        header.size()));
            } else if (problems.isEmpty()) {
                rows.add(row(header, line));
            }
        }
        return Checked.unless(problems, () -> List.copyOf(rows));
    }

    private static void checkHeader(String file, List<String> header, List<String> columns, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                problems.add(Problem.at(file, 1, column, "column-twice", column));
            } else if (!columns.contains(column)) {
                problems.add(Problem.at(file, 1, column, "column-unknown", column));
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(Problem.at(file, 1, column, "column-missing", column)));
    }

    private static Row row(List<String> header, CsvReader.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), withoutGuard(line.cells().get(i)));
        }
        return new Row(line.number(), cells);
    }

    /** Header and rows, each line ended by CR LF. */
    public static String write(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    /** One row, ended by CR LF. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String guarded = looksLikeFormula(value) || value.startsWith("'") ? "'" + value : value;
        boolean quote = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == ' ');
        return quote ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    private static String withoutGuard(String cell) {
        boolean guarded = cell.startsWith("'") && (cell.startsWith("''") || looksLikeFormula(cell.substring(1)));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean looksLikeFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
    }
}

package org.opengws.publishing.files;

import java.util.ArrayList;
import java.util.List;

/** The grammar of RFC 4180, read character by character; blank lines are skipped. */
final class CsvReader {

    record Line(int number, List<String> cells) {}

    private final String file;
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int position;
    private int number = 1;
    private int started = 1;

    private CsvReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static Checked<List<Line>> read(String file, String text) {
        String content = text.startsWith(Csv.BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new CsvReader(file, content).read();
    }

    private Checked<List<Line>> read() {
        if (text.indexOf('\uFFFD') >= 0) {
            return Checked.refused(List.of(Problem.at(file, 0, "", "not-utf-8")));
        }
        refuseControlCharacters();
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        while (position < text.length()) {
            readCell();
            endOfCell();
        }
        if (!cells.isEmpty()) {
            // the file ended behind a comma: one more, empty cell
            cells.add("");
            endLine();
        }
        return Checked.unless(problems, () -> List.copyOf(lines));
    }

    /** Nobody types one and no answer can show one: the file is something else, or damaged. Each line is named once. */
    private void refuseControlCharacters() {
        int line = 1;
        int named = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (named != line && isControl(c)) {
                problems.add(Problem.at(file, line, "", "control-character"));
                named = line;
            }
        }
    }

    private static boolean isControl(char c) {
        return c == '\uFFFE' || Character.isISOControl(c) && c != '\r' && c != '\t';
    }

    private void readCell() {
        if (peek() == '"') {
            readQuoted();
            return;
        }
        int from = position;
        while (!atEndOfCell()) {
            if (peek() == '"') {
                problems.add(Problem.at(file, number, "", "quote-inside-cell"));
            }
            position++;
        }
        cells.add(text.substring(from, position));
    }

    private void readQuoted() {
        int opened = number;
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                number += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (peek() == '"') {
                position++;
                cell.append('"');
            } else {
                closeQuoted(cell.toString());
                return;
            }
        }
        problems.add(Problem.at(file, opened, "", "quote-not-closed"));
        cells.add(cell.toString());
    }

    private void closeQuoted(String cell) {
        cells.add(cell);
        if (!atEndOfCell()) {
            problems.add(Problem.at(file, number, "", "text-after-quote"));
            while (!atEndOfCell()) {
                position++;
            }
        }
    }

    private void endOfCell() {
        if (peek() == ',') {
            position++;
            return;
        }
        if (peek() == '\r') {
            position++;
        }
        if (peek() == '\n') {
            position++;
        }
        endLine();
        number++;
        started = number;
    }

    private void endLine() {
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            lines.add(new Line(started, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }

    private boolean atEndOfCell() {
        return position >= text.length() || peek() == ',' || peek() == '\n' || peek() == '\r';
    }

    /** The character here; a space, which means nothing to the grammar, at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : ' ';
    }
}

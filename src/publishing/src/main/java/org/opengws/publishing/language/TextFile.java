package org.opengws.publishing.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;

/** Strict parser of one properties file in UTF-8: no key twice, no empty sentence, an equals sign on each line. */
final class TextFile {

    private TextFile() {}

    static Checked<Map<String, String>> parse(String file, String text) {
        if (!file.endsWith("_th.properties") && !file.endsWith("_en.properties")) {
            return Checked.refused(List.of(Problem.at(file, 0, "", "text-file-of-no-language", file)));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        boolean continued = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!continued) {
                checkLine(file, number, line.strip(), lines, problems);
            }
            continued = !isComment(line.strip()) && endsWithOddBackslashes(line);
        }
        Map<String, String> sentences = load(file, text, problems);
        sentences.forEach((key, sentence) -> {
            if (sentence.isBlank()) {
                problems.add(Problem.at(file, lines.getOrDefault(key, 0), key, "empty"));
            }
        });
        return Checked.unless(problems, () -> sentences);
    }

    private static void checkLine(
            String file, int number, String line, Map<String, Integer> lines, List<Problem> problems) {
        if (line.indexOf('\uFFFD') >= 0) {
            problems.add(Problem.at(file, number, "", "not-utf-8"));
        } else if (!line.isEmpty() && !isComment(line)) {
            int equals = line.indexOf('=');
            String key = equals < 0 ? "" : line.substring(0, equals).strip();
            if (key.isEmpty() || !key.matches("[A-Za-z0-9._-]+")) {
                problems.add(Problem.at(file, number, "", "not-key-equals-sentence", line));
            } else if (lines.put(key, number) != null) {
                problems.add(Problem.at(file, number, key, "key-twice"));
            }
        }
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("!");
    }

    private static boolean endsWithOddBackslashes(String line) {
        int from = line.length();
        while (from > 0 && line.charAt(from - 1) == '\\') {
            from--;
        }
        return (line.length() - from) % 2 == 1;
    }

    private static Map<String, String> load(String file, String text, List<Problem> problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException malformed) {
            problems.add(Problem.at(file, 0, "", "malformed-escape", String.valueOf(malformed.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> sentences = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }
}

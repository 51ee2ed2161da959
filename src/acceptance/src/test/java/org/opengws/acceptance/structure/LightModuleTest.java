package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the light module, whatever reads them: parsed, and the same in both languages. */
class LightModuleTest {

    private static final Pattern ENTRY = Pattern.compile("^\\s*([^#!=:\\s][^=:\\s]*)\\s*[=:]\\s*(.*)$");
    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9]+}");

    static List<Path> yamlFiles() throws IOException {
        return Sources.find("light-modules", ".*\\.ya?ml");
    }

    static List<Path> csvFiles() throws IOException {
        return Sources.find("light-modules", ".*\\.csv");
    }

    static List<Path> thaiTexts() throws IOException {
        return Sources.find("light-modules", ".*_th\\.properties");
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void everyYamlFileIsReadWithoutADoubleKey(Path file) throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(strict)).load(Files.readString(file));
        assertThat(read).isInstanceOf(Map.class);
    }

    @ParameterizedTest
    @MethodSource("csvFiles")
    void everyCsvFileHasAHeaderAndRowsOfItsWidth(Path file) throws IOException {
        List<List<String>> rows = rows(Files.readString(file));
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.get(0)).doesNotHaveDuplicates().doesNotContain("");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
    }

    @ParameterizedTest
    @MethodSource("thaiTexts")
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces(Path thai) throws IOException {
        Map<String, String> th = texts(thai);
        Map<String, String> en = texts(english(thai));
        assertThat(th).isNotEmpty();
        assertThat(en.keySet()).isEqualTo(th.keySet());
        assertThat(th.keySet())
                .allSatisfy(key -> assertThat(places(en.get(key))).as(key).isEqualTo(places(th.get(key))));
    }

    @ParameterizedTest
    @MethodSource("thaiTexts")
    void noTextIsEmptyInEitherLanguage(Path thai) throws IOException {
        assertThat(texts(thai))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(texts(english(thai)))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("thaiTexts")
    void anEnglishTextHoldsNoThaiLetterWhereTheThaiOneIsInThai(Path thai) throws IOException {
        // names of languages are written in their own
        assertThat(texts(english(thai)))
                .allSatisfy((key, text) -> assertThat(key.contains("language") || !isThai(text))
                        .as(key + " = " + text)
                        .isTrue());
    }

    @Test
    void everyTextFileHasItsCounterpart() throws IOException {
        Set<String> th = areas("_th");
        assertThat(th).isNotEmpty().isEqualTo(areas("_en"));
    }

    @Test
    void noPathOfTheLightModuleStartsWithADot() throws IOException {
        assertThat(Sources.find("light-modules", ".*(/|^)\\.[^/]+.*")).isEmpty();
    }

    private static Set<String> areas(String language) throws IOException {
        return Sources.find("light-modules", ".*" + language + "\\.properties").stream()
                .map(file -> Sources.name(file).replace(language + ".properties", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path english(Path thai) {
        return thai.resolveSibling(thai.getFileName().toString().replace("_th.", "_en."));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean isThai(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
    }

    /** Read here by hand, so that a key given twice is seen. */
    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String joined = Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\\\\\R\\s*", "");
        for (String line : joined.lines().toList()) {
            Optional<MatchResult> entry = ENTRY.matcher(line).results().findFirst();
            entry.ifPresent(found -> assertThat(texts.put(found.group(1), found.group(2)))
                    .as(Sources.name(file) + ": " + found.group(1) + " twice")
                    .isNull());
        }
        return texts;
    }

    /** By RFC 4180. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new java.util.ArrayList<>();
        List<String> row = new java.util.ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (char c : content.replace("\r\n", "\n").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new java.util.ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}

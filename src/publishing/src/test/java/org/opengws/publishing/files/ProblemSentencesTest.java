package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;

class ProblemSentencesTest {

    private static final Pattern CALL = Pattern.compile("(?:Problem\\s*\\.\\s*(?:of|at)|problem)\\(([^;]*)");
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+|missing|empty)\"");
    /** Field names that the pattern takes for codes. */
    private static final Set<String> FIELDS = Set.of("most-rows", "standing-check");

    private final Texts texts = new Texts(ResourceSource.classPath(getClass().getClassLoader()));

    @Test
    void everyCodeInTheSourceHasASentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/opengws/publishing"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> codes.addAll(codes(read(file))));
        }
        codes.removeAll(FIELDS);
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(codes)
                .allSatisfy(code -> assertThat(texts.find(Language.TH, "problem." + code))
                        .as(code)
                        .isPresent());
    }

    @Test
    void everyTypeOfFieldHasASentenceForAWrongValue() {
        for (FieldType type : FieldType.values()) {
            assertThat(texts.in(Language.TH, "problem.field-not-" + type.code(), "x"))
                    .isNotBlank();
        }
    }

    @Test
    void aProblemReadsWithFileLineFieldAndReasonInTheUsersLanguage() {
        Problem problem = Problem.at("procedures/x.yaml", 7, "steps[1].deadline", "out-of-range", 0, 1, 250);
        assertThat(texts.of(problem, Language.EN))
                .isEqualTo("procedures/x.yaml, line 7: steps[1].deadline: 0 must be between 1 and 250");
        assertThat(texts.of(problem, Language.TH))
                .isEqualTo("procedures/x.yaml บรรทัดที่ 7: steps[1].deadline: ค่า 0 ต้องอยู่ระหว่าง 1 ถึง 250");
    }

    private static Set<String> codes(String source) {
        return CALL.matcher(source)
                .results()
                .flatMap(call -> CODE.matcher(call.group(1)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

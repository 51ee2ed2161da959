package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides of docs/guides: one a role in each language, with pictures that are there and not too heavy. */
class GuidesTest {

    private static final Path FOLDER = Sources.ROOT.resolve("docs/guides");
    private static final long MOST = 2_000_000;
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(\\.\\./pictures/([^)]+)\\)");
    private static final Set<String> ROLES =
            Set.of("clerk", "approver", "verifier", "communications", "administrator", "visitor");

    static List<Path> guides() throws IOException {
        return Sources.find("docs/guides", ".*\\.md");
    }

    @Test
    void thereIsOneForEachRoleInEachLanguage() {
        for (String language : List.of("th", "en")) {
            assertThat(ROLES)
                    .allSatisfy(role -> assertThat(FOLDER.resolve(language + "/" + role + ".md"))
                            .exists());
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyPictureOfAGuideIsThereInItsLanguageAndSaidInWords(Path guide) throws IOException {
        String language = guide.getParent().getFileName().toString();
        assertThat(pictures(guide)).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.group(1)).as("words for %s", picture.group(2)).isNotBlank();
            assertThat(picture.group(2)).endsWith("-" + language + ".png");
            assertThat(FOLDER.resolve("pictures").resolve(picture.group(2))).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("guides")
    void aGuideSaysWhereToBeginHowItIsDoneAndWhatCanGoWrong(Path guide) throws IOException {
        List<String> lines = Files.readAllLines(guide);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines).filteredOn(line -> line.startsWith("## ")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(lines).anyMatch(line -> line.startsWith("1. "));
        assertThat(lines.size()).as("one page").isLessThan(60);
    }

    @Test
    void noPictureIsThereThatNoGuideShowsAndAllTogetherAreLight() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path guide : guides()) {
            pictures(guide).forEach(picture -> shown.add(picture.group(2)));
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve("pictures"))) {
            List<Path> all = files.toList();
            assertThat(all.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.toSet()))
                    .isEqualTo(shown);
            assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(MOST);
        }
    }

    private static List<MatchResult> pictures(Path guide) throws IOException {
        return PICTURE.matcher(Files.readString(guide)).results().toList();
    }
}

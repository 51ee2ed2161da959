package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

class TextsTest {

    /** Of things that the product counts; another plural behind a number is one more word here. */
    private static final List<String> THINGS = List.of(
            "acts",
            "bytes",
            "cells",
            "characters",
            "checks",
            "codes",
            "corrections",
            "days",
            "decisions",
            "delegations",
            "documents",
            "drafts",
            "editions",
            "entries",
            "files",
            "findings",
            "hours",
            "items",
            "levels",
            "lines",
            "matches",
            "matters",
            "minutes",
            "months",
            "ones",
            "pages",
            "paragraphs",
            "people",
            "places",
            "points",
            "publications",
            "questions",
            "results",
            "reviews",
            "rows",
            "seconds",
            "steps",
            "times",
            "topics",
            "units",
            "weeks",
            "words",
            "years");

    private static final Pattern COUNTED =
            Pattern.compile("\\{[0-9]} (?!has |have )(?:[a-z-]+ ){0,2}?(?:" + String.join("|", THINGS) + ")\\b");

    @TempDir
    private Path root;

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(root.resolve("i18n"));
    }

    private Texts texts(String th, String en) throws IOException {
        Files.writeString(root.resolve("i18n/x_th.properties"), th);
        Files.writeString(root.resolve("i18n/x_en.properties"), en);
        return new Texts(ResourceSource.folder(root));
    }

    @Test
    void aSentenceTakesItsArgumentsAsTheyAre() throws IOException {
        Texts texts = texts("hello = สวัสดี {0} {1}\n", "hello = Hello {0}, it's {1}\n");
        assertThat(texts.in(Language.TH, "hello", "ก", 1234)).isEqualTo("สวัสดี ก 1234");
        assertThat(texts.in(Language.EN, "hello", "$1 {1}", 1234)).isEqualTo("Hello $1 {1}, it's 1234");
    }

    @Test
    void aMissingSentenceIsAFault() throws IOException {
        Texts texts = texts("a=ก\n", "a=a\n");
        assertThatThrownBy(() -> texts.in(Language.TH, "b")).isInstanceOf(MissingTextException.class);
    }

    @Test
    void aBrokenFileNamesLineAndReasonAndTheLastGoodOneStays() throws IOException {
        Texts texts = texts("a=ก\n", "a=a\n");
        Files.writeString(root.resolve("i18n/x_th.properties"), "a=ข\na=ค\nnothing here\nb=\n");
        texts.refresh();
        assertThat(texts.in(Language.TH, "a")).isEqualTo("ก");
        assertThat(texts.problems())
                .extracting(Problem::line, Problem::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "key-twice"),
                        org.assertj.core.groups.Tuple.tuple(3, "not-key-equals-sentence"),
                        org.assertj.core.groups.Tuple.tuple(4, "empty"));
    }

    @Test
    void theShippedSentencesExistInBothLanguagesWithTheSameArguments() {
        Texts shipped = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
        assertThat(shipped.problems()).isEmpty();
        assertThat(shipped.keys()).isNotEmpty();
        for (String key : shipped.keys()) {
            assertThat(shipped.find(Language.TH, key)).as(key + " in Thai").isPresent();
            assertThat(shipped.find(Language.EN, key)).as(key + " in English").isPresent();
            assertThat(arguments(shipped.in(Language.TH, key)))
                    .as("arguments of " + key)
                    .isEqualTo(arguments(shipped.in(Language.EN, key)));
        }
    }

    @Test
    void whatIsCountedHasTheWordForOneWhereItIsOne() {
        Texts shipped = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
        assertThat(shipped.in(Language.EN, "list.count", 1)).isEqualTo("1 item");
        assertThat(shipped.in(Language.EN, "list.count", 0)).isEqualTo("0 items");
        assertThat(shipped.in(Language.EN, "list.count", "21")).isEqualTo("21 items");
        assertThat(shipped.in(Language.EN, "site.home.total", 1, 2, 1)).isEqualTo("1 item, in 2 of 1 topic");
        assertThat(shipped.in(Language.TH, "list.count", 1)).contains("1");
    }

    @Test
    void noEnglishSentenceHasAPluralBehindANumberThatMayBeOne() {
        Texts shipped = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
        for (String key : shipped.keys()) {
            assertThat(COUNTED.matcher(shipped.in(Language.EN, key)).results())
                    .as(key)
                    .isEmpty();
        }
    }

    private static List<String> arguments(String sentence) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }
}

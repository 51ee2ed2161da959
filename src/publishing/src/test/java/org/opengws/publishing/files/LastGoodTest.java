package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastGoodTest {

    @TempDir
    private Path root;

    private final AtomicInteger parsed = new AtomicInteger();
    private LastGood<String> words;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(root.resolve("words"));
        words = new LastGood<>(ResourceSource.folder(root), "words", ".txt", this::parse);
    }

    private Checked<String> parse(String file, String text) {
        parsed.incrementAndGet();
        return text.startsWith("good")
                ? Checked.of(text)
                : Checked.refused(List.of(Problem.at(file, 1, "", "bad", text)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve("words").resolve(name), text);
        words.refresh();
    }

    @Test
    void aFileThatBreaksLeavesTheLastGoodOneAndAProblem() throws IOException {
        write("a.txt", "good one");
        write("a.txt", "broken");
        assertThat(words.inForce()).containsEntry("words/a.txt", "good one");
        assertThat(words.problems()).hasSize(1);
    }

    @Test
    void aMendedFileIsInForceAtOnce() throws IOException {
        write("a.txt", "broken");
        assertThat(words.inForce()).isEmpty();
        write("a.txt", "good again");
        assertThat(words.inForce()).containsEntry("words/a.txt", "good again");
        assertThat(words.problems()).isEmpty();
    }

    @Test
    void aDeletedFileStaysInForceAndIsReported() throws IOException {
        write("a.txt", "good one");
        Files.delete(root.resolve("words/a.txt"));
        words.refresh();
        assertThat(words.inForce()).containsEntry("words/a.txt", "good one");
        assertThat(words.problems()).extracting(Problem::code).containsExactly("file-gone");
        write("a.txt", "good two");
        assertThat(words.inForce()).containsEntry("words/a.txt", "good two");
    }

    @Test
    void oneBrokenFileDoesNotTouchTheOthers() throws IOException {
        write("a.txt", "broken");
        write("b.txt", "good");
        assertThat(words.inForce()).containsOnlyKeys("words/b.txt");
    }

    @Test
    void unchangedFilesAreNotParsedAgain() throws IOException {
        write("a.txt", "good");
        assertThat(words.refresh()).isFalse();
        assertThat(parsed).hasValue(1);
    }

    @Test
    void otherFilesOfTheFolderAreLeftAlone() throws IOException {
        write("a.txt~", "good");
        assertThat(words.inForce()).isEmpty();
    }
}

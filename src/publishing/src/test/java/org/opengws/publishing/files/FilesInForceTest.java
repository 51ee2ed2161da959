package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInForceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final String ONE = "words/one.txt";

    @TempDir
    Path root;

    private final List<FileChange> told = new ArrayList<>();

    @BeforeEach
    void oneFile() throws IOException {
        write("ก่อน");
    }

    @Test
    void atTheFirstLookNothingHasChanged() {
        assertThat(started().look()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aChangedFileIsToldWithItsHashBeforeAndAfterAndOnceOnly() throws IOException {
        FilesInForce files = started();
        files.look();
        write("หลัง");
        assertThat(started().look()).containsExactly(new FileChange(ONE, hash("ก่อน"), hash("หลัง"), CLOCK.instant()));
        assertThat(told).hasSize(1);
        assertThat(started().look()).isEmpty();
        assertThat(started().changes()).isEqualTo(told);
    }

    @Test
    void aChangeWhileTheProductRunsIsToldWhenItIsInForce() throws IOException {
        LastGood<String> words = words();
        FilesInForce files = over(words);
        files.look();
        write("bad");
        words.refresh();
        assertThat(files.look()).as("the last good one is in force").isEmpty();
        write("ดี");
        words.refresh();
        assertThat(files.look()).extracting(FileChange::after).containsExactly(hash("ดี"));
    }

    @Test
    void aNewFileAndOneThatIsGoneAtTheNextStartAreTold() throws IOException {
        started().look();
        Files.delete(root.resolve(ONE));
        Files.writeString(root.resolve("words/two words.txt"), "สอง");

        assertThat(started().look())
                .containsExactly(
                        new FileChange(ONE, hash("ก่อน"), "", CLOCK.instant()),
                        new FileChange("words/two words.txt", "", hash("สอง"), CLOCK.instant()));
        assertThat(started().changes()).hasSize(2);
        assertThat(started().look()).isEmpty();
    }

    @Test
    void aLineCutByACrashIsNoticedAgain() throws IOException {
        started().look();
        write("หลัง");
        started().look();
        String record = Files.readString(record());
        Files.writeString(record(), record.substring(0, record.length() - 5));

        assertThat(started().look()).extracting(FileChange::path).containsExactly(ONE);
        assertThat(Files.readString(record())).isEqualTo(record);
    }

    @Test
    void whatCouldNotBeWrittenDownIsToldAgain() throws IOException {
        started().look();
        write("หลัง");
        FilesInForce failing = new FilesInForce(
                record(),
                words()::hashes,
                change -> {
                    throw new IllegalStateException("the chain is away");
                },
                CLOCK);
        assertThatThrownBy(failing::look).hasMessage("the chain is away");
        assertThat(failing.changes()).isEmpty();

        assertThat(started().look()).hasSize(1);
    }

    private FilesInForce started() {
        return over(words());
    }

    private FilesInForce over(LastGood<String> words) {
        return new FilesInForce(record(), words::hashes, told::add, CLOCK);
    }

    private LastGood<String> words() {
        LastGood<String> words = new LastGood<>(
                ResourceSource.folder(root),
                "words",
                ".txt",
                (path, text) -> text.equals("bad")
                        ? Checked.refused(List.of(Problem.at(path, 1, "", "bad")))
                        : new Checked<>(Optional.of(text), List.of()));
        words.refresh();
        return words;
    }

    private Path record() {
        return root.resolve("heads/files.txt");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(root.resolve("words"));
        Files.writeString(root.resolve(ONE), text);
    }

    private static String hash(String text) {
        return LastGood.sha256(text);
    }
}

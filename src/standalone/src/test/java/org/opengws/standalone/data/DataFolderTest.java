package org.opengws.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.standalone.settings.CannotStart;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void anAbsentFolderIsMade() {
        try (DataFolder folder = DataFolder.open(temporary.resolve("a/b"), List.of())) {
            assertThat(folder.fresh()).isTrue();
            assertThat(folder.version()).isEqualTo(1);
        }
        try (DataFolder folder = DataFolder.open(temporary.resolve("a/b"), List.of())) {
            assertThat(folder.fresh()).isFalse();
        }
    }

    @Test
    void aFolderInUseIsRefusedInBothLanguages() {
        try (DataFolder first = DataFolder.open(temporary, List.of())) {
            CannotStart refused =
                    catchThrowableOfType(CannotStart.class, () -> DataFolder.open(first.path(), List.of()));
            assertThat(refused.reason().en()).contains("in use by another process");
            assertThat(refused.reason().th()).contains("อีกโปรเซสหนึ่ง");
            assertThat(DataFolder.inUse(temporary)).isTrue();
        }
        assertThat(DataFolder.inUse(temporary)).isFalse();
    }

    @Test
    void aFolderLockedByAnotherProcessIsRefused() throws Exception {
        Process other = new ProcessBuilder(
                        "java", "-cp", System.getProperty("java.class.path"), Holder.class.getName(), temporary + "")
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> DataFolder.open(temporary, List.of())).hasMessageContaining("in use");
        } finally {
            other.destroyForcibly().waitFor();
        }
        DataFolder.open(temporary, List.of()).close();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no folder");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"), List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void dataOfANewerProgramIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("version"), "7\n");
        assertThatThrownBy(() -> DataFolder.open(temporary, List.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("version 7, newer than this program's 1");
        assertThat(temporary.resolve("version")).hasContent("7");
        assertThat(DataFolder.inUse(temporary)).isFalse();
    }

    @Test
    void olderDataIsUpgradedStepByStepInOrder() {
        List<Integer> ran = new ArrayList<>();
        List<UpgradeStep> steps = List.of(step(3, ran), step(2, ran));
        DataFolder.open(temporary, List.of()).close();
        try (DataFolder folder = DataFolder.open(temporary, steps)) {
            folder.upgrade(steps, null);
            assertThat(ran).containsExactly(2, 3);
            assertThat(folder.version()).isEqualTo(3);
            folder.upgrade(steps, null);
            assertThat(ran).hasSize(2);
        }
    }

    @Test
    void newDataStartsAtTheNewestVersion() {
        List<Integer> ran = new ArrayList<>();
        try (DataFolder folder = DataFolder.open(temporary, List.of(step(2, ran)))) {
            folder.upgrade(List.of(step(2, ran)), null);
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void aStepThatFailsIsRepeatedAtTheNextStartAndTheOneBeforeIsNot() {
        List<Integer> ran = new ArrayList<>();
        UpgradeStep broken = new UpgradeStep(3, (data, repository) -> {
            throw new IOException("disk full");
        });
        DataFolder.open(temporary, List.of()).close();
        try (DataFolder folder = DataFolder.open(temporary, List.of(step(2, ran), broken))) {
            assertThatThrownBy(() -> folder.upgrade(List.of(step(2, ran), broken), null))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("version 3 failed");
            assertThat(folder.version()).isEqualTo(2);
        }
    }

    @Test
    void whatAnEarlierRunLeftInTheTemporaryFolderIsRemoved() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary, List.of())) {
            Files.writeString(
                    Files.createDirectories(folder.temporary().resolve("deep")).resolve("x"), "x");
        }
        try (DataFolder folder = DataFolder.open(temporary, List.of())) {
            assertThat(folder.temporary()).isEmptyDirectory();
        }
    }

    @Test
    void whoeverAsksForTheTemporaryFolderAgainLeavesItAsItIs() throws IOException {
        try (DataFolder folder = DataFolder.open(temporary, List.of())) {
            Files.writeString(folder.temporary().resolve("upload"), "x");
            assertThat(folder.temporary().resolve("upload")).exists();
        }
    }

    private static UpgradeStep step(int to, List<Integer> ran) {
        return new UpgradeStep(to, (data, repository) -> ran.add(to));
    }

    /** Another process that holds a folder until it is ended. */
    static final class Holder {
        public static void main(String[] arguments) throws InterruptedException {
            DataFolder folder = DataFolder.open(Path.of(arguments[0]), List.of());
            System.out.println("held");
            Thread.sleep(60_000);
            folder.close();
        }
    }
}

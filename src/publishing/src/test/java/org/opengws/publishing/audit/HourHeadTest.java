package org.opengws.publishing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HourHeadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant TEN = Instant.parse("2026-11-23T03:00:00Z");
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);
    private static final HourHead FIRST = HourHead.of(TEN, DAY, DayHead.START, List.of(), List.of(B, A));
    private static final HourHead SECOND =
            HourHead.of(TEN.plusSeconds(3600), DAY, FIRST.hash(), FIRST.added(), List.of(C));

    @TempDir
    Path folder;

    @Test
    void theFormatIsWhatItWasWhenTheFirstHeadLeft() {
        assertThat(FIRST.line())
                .isEqualTo("[\"hour-head\",\"2026-11-23T03:00:00Z\",\"2026-11-23\",\"" + DayHead.START + "\",\"2\","
                        + "\"9279711eeb2e2b3a89f08e80e2ab51f66d4b11caeb645c37487765c545cb8c67\",\"2\",\"" + A + "\",\""
                        + B + "\"]");
        assertThat(SECOND.line())
                .isEqualTo("[\"hour-head\",\"2026-11-23T04:00:00Z\",\"2026-11-23\",\"" + FIRST.hash() + "\",\"3\","
                        + "\"4d176ce8920da5c26a9d0185f348df6015c8c748746622b73c8e4160e891c8c5\",\"1\",\"" + C + "\"]");
    }

    @Test
    void aFewLinesOfPythonDrawTheSameHash() throws Exception {
        Path heads = Files.writeString(folder.resolve("heads.txt"), FIRST.line() + "\n" + SECOND.line() + "\n");
        Path script = Path.of("src/test/python/hour_heads.py");
        assertThat(script).exists();
        Process python;
        try {
            python = new ProcessBuilder("python3", script.toString())
                    .redirectInput(heads.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException noPython) {
            assumeTrue(false, "python3 is not installed");
            throw noPython;
        }
        String drawn = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(drawn.lines()).containsExactly(FIRST.hash(), SECOND.hash());
    }

    @Test
    void aLineReadsAsTheHeadThatWroteIt() {
        assertThat(Head.parse(SECOND.line())).contains(SECOND);
        assertThat(Head.parse(SECOND.line().replace("\"1\",\"ccc", "\"2\",\"ccc")))
                .isEmpty();
        assertThat(Head.parse("[\"hour-head\",\"x\"]")).isEmpty();
    }

    @Test
    void aHeadJoinsItsDecisionsAndNoOthers() {
        assertThat(SECOND.joins(Set.of(A, B, C))).isTrue();
        assertThat(SECOND.joins(Set.of(A, B))).isFalse();
        assertThat(SECOND.joins(Set.of(A, B, "d".repeat(64)))).isFalse();
    }
}

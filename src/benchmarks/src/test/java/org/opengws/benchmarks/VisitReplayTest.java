package org.opengws.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form; the long one, with processes of their own, is {@code ./gws replay}. */
class VisitReplayTest {

    private static final int EACH = 2_000;
    private static final int ENDS = 4;

    @TempDir
    Path home;

    @Test
    void whatWasSavedIsTheTruthLessWhatEachKillLost() throws Exception {
        for (int number = 0; number < 3; number++) {
            for (int end = 0; end <= ENDS; end++) {
                VisitInstance instance = VisitReplay.replay(
                        VisitReplay.folder(home, number),
                        number,
                        EACH,
                        VisitReplay.from(EACH, ENDS, end),
                        VisitReplay.from(EACH, ENDS, end + 1));
                if (VisitReplay.isKill(end, ENDS)) {
                    instance.leave();
                } else {
                    instance.close();
                }
            }
        }
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        boolean right = VisitReplay.report(home, EACH, ENDS, new PrintStream(table, true, StandardCharsets.UTF_8));
        assertThat(right).as(table.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(table.toString(StandardCharsets.UTF_8)).doesNotContain("| 0 | 0 | 0 |");
    }
}

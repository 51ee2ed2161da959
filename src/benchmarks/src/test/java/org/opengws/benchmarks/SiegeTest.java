package org.opengws.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

/** The short form, on a machine that does something else as well: what it measures says nothing, what is lost does. */
class SiegeTest {

    private static final List<String> TIMES = List.of("times the quiet one", "quiet again after", "not as quiet");

    @Test
    void underEveryAttackEachPageComesNothingIsLostAndNoStrangersFileStays() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Siege siege = new Siege(new PrintStream(said, true, StandardCharsets.UTF_8));
        new CommandLine(siege).execute("--seconds", "1", "--connections", "100", "--rate", "20");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("drafts were saved meanwhile");
        assertThat(siege.missed())
                .filteredOn(missed -> TIMES.stream().noneMatch(missed::contains))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEmpty();
    }
}

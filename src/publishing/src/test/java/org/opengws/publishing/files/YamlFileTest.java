package org.opengws.publishing.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class YamlFileTest {

    @Test
    void aFileOfTwentyThousandUnknownKeysIsRefusedInAHundredSentencesAndTheirNumber() {
        String text =
                IntStream.range(0, 20_000).mapToObj(i -> "key" + i + ": x").collect(Collectors.joining("\n"));
        List<Problem> problems =
                YamlFile.read("x.yaml", text, map -> Optional.of("read")).problems();
        assertThat(problems).hasSize(101);
        assertThat(problems.get(0).code()).isEqualTo("unknown-key");
        assertThat(problems.get(100)).isEqualTo(Problem.at("x.yaml", 0, "", "more-problems", 19_900));
    }

    @Test
    void asManyAsSomebodyMendsAtOnceAreAllTold() {
        String text = IntStream.range(0, 100).mapToObj(i -> "key" + i + ": x").collect(Collectors.joining("\n"));
        assertThat(YamlFile.read("x.yaml", text, map -> Optional.of("read")).problems())
                .hasSize(100)
                .extracting(Problem::code)
                .containsOnly("unknown-key");
    }
}

package org.opengws.publishing.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.files.ResourceSource;

class AgentsTest {

    private static final ResourceSource SHIPPED = ResourceSource.classPath(AgentsTest.class.getClassLoader());
    private static final Agents AGENTS = new Agents(SHIPPED);

    @TempDir
    Path folder;

    @Test
    void theShippedFileIsGood() {
        assertThat(AGENTS.problems()).isEmpty();
        assertThat(AGENTS.hashes()).containsOnlyKeys("visits/agents.yaml");
    }

    @Test
    void ofRobotsThatTheListWasNotMadeFromAtLeastNinetyFiveInAHundredAreFound() throws IOException {
        List<String> robots = lines("robots.txt");
        long found = robots.stream()
                .filter(agent -> AGENTS.kind(agent) != AgentKind.PERSON)
                .count();
        assertThat(robots).hasSizeGreaterThan(1_000);
        assertThat(found * 100.0 / robots.size()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void noBrowserOfAPersonIsTakenForARobot() throws IOException {
        assertThat(lines("people.txt"))
                .hasSizeGreaterThan(50)
                .allSatisfy(agent -> assertThat(AGENTS.kind(agent)).isEqualTo(AgentKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Java/17.0.2",
                "reqwest/0.12.4",
                "curl/8.5.0",
                "python-requests/2.32",
                "Go-http-client/2.0",
                "axios/1.7.2",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
            })
    void programsAndWhoHasNoNameAreRobots(String agent) {
        assertThat(AGENTS.kind(agent)).isEqualTo(AgentKind.ROBOT);
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML; compatible; ChatGPT-User/1.0; +https://openai.com/bot)",
        "Mozilla/5.0 AppleWebKit/537.36 (compatible; Perplexity-User/1.0)"
    })
    void whatReadsForAPersonIsAClassOfItsOwnAlthoughItHasAllSignsOfARobot(String agent) {
        assertThat(AGENTS.kind(agent)).isEqualTo(AgentKind.ASSISTANT);
    }

    @Test
    void aBrokenFileSaysWhereAndTheLastGoodOneStays() throws IOException {
        Path file = Files.createDirectories(folder.resolve("visits")).resolve("agents.yaml");
        Files.writeString(file, "robots:\n  - agent: 'mine[0-9]'\n");
        Agents agents = new Agents(ResourceSource.folder(folder).over(SHIPPED));
        assertThat(agents.kind("mine7")).isEqualTo(AgentKind.ROBOT);
        assertThat(agents.kind("Googlebot/2.1")).isEqualTo(AgentKind.PERSON);
        Files.writeString(file, "robots:\n  - agent: 'other'\n  - agent: 'un[closed'\n  - agent: '.*'\n");
        agents.refresh();
        assertThat(agents.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("3 not-allowed-value", "4 not-allowed-value");
        assertThat(agents.kind("mine7")).isEqualTo(AgentKind.ROBOT);
        assertThat(agents.kind("other")).isEqualTo(AgentKind.PERSON);
        Files.writeString(file, "robots:\n  - agent: 'other'\nmore: 1\n");
        agents.refresh();
        assertThat(agents.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("unknown-key"));
    }

    @Test
    void whatAnExpressionNeedsIsReadOutOfItRightly() {
        assertThat(AgentPattern.of("AdsBot-Google([^-]|$)").literals()).containsExactly("adsbot-google");
        assertThat(AgentPattern.of("[wW]get").literals()).containsExactly("get");
        assertThat(AgentPattern.of("Automaton|Newsify Feed").literals()).containsExactly("automaton", "newsify feed");
        assertThat(AgentPattern.of("abcd?efg").literals()).containsExactly("abc");
        assertThat(AgentPattern.of("Spider[\\s\\S]*spider\\.com").literals()).containsExactly("spider.com");
        assertThat(AgentPattern.of("(x|y{2})+[a\\]b]robo\\/1").literals()).containsExactly("robo/1");
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = AgentsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}

package org.opengws.publishing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/** The files of schemes: what ships, and what is refused with file, line and reason. */
class SchemesTest {

    private static final String FILE = "schemes/oit-2569.yaml";
    private static final String SOUND = """
            scheme: oit
            year: 2569
            title: {th: "โอไอที", en: "OIT"}
            certainty: {th: "จากหน้าเว็บไซต์ของหน่วยงาน", en: "from agencies' pages"}
            sources: ["a page"]
            items:
              - code: "O1"
                th: "โครงสร้าง"
                topics: [structure]
                rules: [year]
              - code: "O2"
                th: "ผู้บริหาร"
            """;

    @TempDir
    Path folder;

    @Test
    void whatShipsIsWholeAndSaysThatItIsNotTheOfficialList() {
        Schemes schemes = new Schemes(ResourceSource.classPath(SchemesTest.class.getClassLoader()));

        assertThat(schemes.problems()).isEmpty();
        assertThat(schemes.all())
                .extracting(scheme -> scheme.key() + " " + scheme.items().size())
                .containsExactly("moit-2569 22", "oit-2569 17", "oit-2568 22", "oit-2566 43");
        assertThat(schemes.all()).allSatisfy(scheme -> {
            assertThat(scheme.certainty().th()).startsWith("รวบรวมจากหน้าเว็บไซต์ของหน่วยงาน");
            assertThat(scheme.certainty().en()).contains("not the official list");
            assertThat(scheme.sources()).isNotEmpty();
            assertThat(scheme.proposed()).isTrue();
        });
    }

    @Test
    void whatShipsProposesNothingWhereNothingWasFound() {
        Schemes schemes = new Schemes(ResourceSource.classPath(SchemesTest.class.getClassLoader()));

        assertThat(schemes.all().stream()
                        .flatMap(scheme -> scheme.items().stream())
                        .filter(item -> !item.topics().isEmpty()))
                .hasSize(16);
        assertThat(schemes.scheme(new SchemeKey("oit", 2566)).orElseThrow().items())
                .allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @Test
    void aSoundFileIsReadWithItsTopicsAndRules() {
        Scheme scheme = parse(SOUND).orThrow();

        assertThat(scheme.key()).hasToString("oit-2569");
        assertThat(scheme.item("o1").orElseThrow().rules()).containsExactly(EvidenceRule.YEAR);
        assertThat(scheme.item("o2").orElseThrow().topics()).isEmpty();
    }

    @Test
    void anUnknownTopicIsToldWithFileLineAndReason() {
        assertThat(parse(SOUND.replace("structure", "no-such-topic")).problems())
                .containsExactly(Problem.at(FILE, 9, "items[1].topics", "topic-unknown", "no-such-topic"));
    }

    @Test
    void anUnknownKeyRuleOrSecondCodeIsToldWithItsLine() {
        assertThat(parse(SOUND.replace("rules:", "rule:")).problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown-key", 10));
        assertThat(parse(SOUND.replace("[year]", "[guess]")).problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unknown-value", 10));
        assertThat(parse(SOUND.replace("\"O2\"", "\"o1\"")).problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("item-twice", 11));
    }

    @Test
    void aFileWithoutSourceOrCertaintyOrUnderAnotherNameIsRefused() {
        assertThat(parse(SOUND.replace("sources: [\"a page\"]\n", "")).problems())
                .extracting(Problem::code)
                .containsExactly("missing");
        assertThat(parse(SOUND.replaceAll("certainty.*\n", "")).isRefused()).isTrue();
        assertThat(SchemeFile.parse("schemes/oit-2570.yaml", SOUND, topic -> true)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("file-name-not-of-scheme");
        assertThat(parse(SOUND.replace("year: 2569", "year: 2026")).isRefused()).isTrue();
    }

    @Test
    void aFileThatBreaksLeavesItsLastGoodOne() throws IOException {
        write(SOUND);
        Schemes schemes = new Schemes(
                ResourceSource.folder(folder).over(ResourceSource.classPath(SchemesTest.class.getClassLoader())));
        write(SOUND.replace("structure", "no-such-topic"));

        assertThat(schemes.refresh()).isTrue();
        assertThat(schemes.problems()).extracting(Problem::code).containsExactly("topic-unknown");
        assertThat(schemes.scheme(new SchemeKey("oit", 2569))
                        .orElseThrow()
                        .title()
                        .en())
                .isEqualTo("OIT");
    }

    @Test
    void aTopicOfTheOfficesOwnMayBeNamedFromTheMomentThatItHasIt() throws IOException {
        write(SOUND.replace("structure", "our-own"));
        Schemes schemes = new Schemes(ResourceSource.folder(folder));
        assertThat(schemes.problems()).hasSize(1);

        schemes.knowing(() -> Set.of(new TopicId("our-own")));

        assertThat(schemes.problems()).isEmpty();
        assertThat(schemes.all()).hasSize(1);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("schemes"));
        Files.writeString(folder.resolve(FILE), text);
    }

    private static Checked<Scheme> parse(String text) {
        return SchemeFile.parse(FILE, text, new TopicId("structure")::equals);
    }
}

package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the project writes for readers. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.+?)\\s*$");

    /** @param target as written */
    private record Link(Path from, String target) {

        Path file() {
            String path = target.replaceFirst("#.*", "");
            return path.isEmpty()
                    ? from
                    : from.resolveSibling(URI.create(path).getPath()).normalize();
        }

        String anchor() {
            return target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        }
    }

    @Test
    void everyLinkInADocumentLeadsToAFileThatIsThere() throws IOException {
        assertThat(links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.file()).exists());
    }

    @Test
    void everyLinkToAHeadingFindsIt() throws IOException {
        assertThat(links().stream().filter(link -> !link.anchor().isEmpty()))
                .allSatisfy(link -> assertThat(anchors(link.file())).contains(link.anchor()));
    }

    @Test
    void everyDecisionAboutTheDesignHasStatusContextDecisionAndConsequences() throws IOException {
        assertThat(Sources.find("docs/adr", ".*/[0-9]{4}-.*\\.md"))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(Files.readString(record))
                        .containsIgnoringCase("status")
                        .containsIgnoringCase("context")
                        .containsIgnoringCase("decision")
                        .containsIgnoringCase("consequences"));
    }

    private static List<Link> links() throws IOException {
        return Sources.find("", ".*\\.md").stream()
                .flatMap(DocumentsTest::links)
                .toList();
    }

    private static Stream<Link> links(Path document) {
        return LINK.matcher(read(document))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.matches("[a-z]+:.*"))
                .map(target -> new Link(document, target));
    }

    private static List<String> anchors(Path document) {
        return HEADING.matcher(read(document))
                .results()
                .map(DocumentsTest::anchor)
                .toList();
    }

    /** As the common viewers make it. */
    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

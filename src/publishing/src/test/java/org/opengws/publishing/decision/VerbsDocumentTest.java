package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class VerbsDocumentTest {

    private static final Path PAGE = Path.of("../../docs/verbs.md");

    /** Writes the page where it is out of date, so that the next run passes with it committed. */
    @Test
    void thePageInDocsIsTheTable() throws IOException {
        String table = VerbsDocument.markdown();
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!page.equals(table)) {
            Files.writeString(PAGE, table);
        }
        assertThat(page)
                .as("docs/verbs.md was out of date and is written anew: commit it")
                .isEqualTo(table);
    }
}

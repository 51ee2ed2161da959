package org.opengws.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.jcr.Node;
import javax.jcr.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatGrewIsWrittenAnewWithEverythingInIt() throws Exception {
        try (EmbeddedRepository repository = EmbeddedRepository.open(folder)) {
            Session session = repository.login("gws");
            Node node = session.getRootNode().addNode("kept", "nt:unstructured");
            for (int i = 0; i < 300; i++) {
                node.setProperty("value", "x".repeat(2_000) + i);
                session.save();
            }
            session.logout();
        }
        Path file = folder.resolve("database/gws.mv.db");
        long before = Files.size(file);
        new DatabaseFile(folder, 1).tidy();
        assertThat(Files.size(file)).isLessThan(before);
        try (EmbeddedRepository repository = EmbeddedRepository.open(folder)) {
            Session session = repository.login("gws");
            assertThat(session.getProperty("/kept/value").getString()).endsWith("x299");
            session.logout();
        }
    }

    @Test
    void aFileThatHasNotDoubledIsLeftAlone() throws Exception {
        EmbeddedRepository.open(folder).close();
        Path file = folder.resolve("database/gws.mv.db");
        new DatabaseFile(folder, 1).tidy();
        byte[] tidied = Files.readAllBytes(file);
        new DatabaseFile(folder, 1).tidy();
        assertThat(Files.readAllBytes(file)).isEqualTo(tidied);
    }
}

package org.opengws.standalone.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRepositoryTest {

    @TempDir
    Path folder;

    private EmbeddedRepository repository;

    @BeforeEach
    void open() throws RepositoryException {
        repository = EmbeddedRepository.open(folder);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void theThreeWorkspacesAreThere() throws RepositoryException {
        for (String workspace : EmbeddedRepository.WORKSPACES) {
            Session session = repository.login(workspace);
            assertThat(session.getWorkspace().getName()).isEqualTo(workspace);
            session.logout();
        }
    }

    @Test
    void whatWasSavedIsThereAfterOpeningAgain() throws RepositoryException {
        Session session = repository.login("gws-public");
        session.getRootNode()
                .addNode("a", "mgnl:folder")
                .addNode("b", "mgnl:content")
                .setProperty("title", "ประกาศ");
        session.save();
        repository.close();
        repository = EmbeddedRepository.open(folder);
        assertThat(repository
                        .login("gws-public")
                        .getNode("/a/b")
                        .getProperty("title")
                        .getString())
                .isEqualTo("ประกาศ");
    }

    @Test
    void magnoliasBaseTypesHaveTheirSupertypes() throws RepositoryException {
        Session session = repository.login("gws");
        Node content = session.getRootNode().addNode("x", "mgnl:content");
        assertThat(content.isNodeType("nt:hierarchyNode")).isTrue();
        assertThat(content.isNodeType("mix:referenceable")).isTrue();
        assertThat(content.isNodeType("mgnl:lastModified")).isTrue();
        assertThat(content.setProperty("mgnl:lastModified", Calendar.getInstance())
                        .getDefinition()
                        .getName())
                .isEqualTo("mgnl:lastModified");
    }

    @Test
    void theTextOfABinaryIsNotIndexedAndItsMetadataIs() throws RepositoryException {
        Session session = repository.login("gws");
        Node data = session.getRootNode().addNode("file", "nt:file").addNode("jcr:content", "nt:resource");
        byte[] bytes = "needle in a document".getBytes(StandardCharsets.UTF_8);
        data.setProperty("jcr:data", session.getValueFactory().createBinary(new ByteArrayInputStream(bytes)));
        data.setProperty("jcr:mimeType", "text/plain");
        data.setProperty("jcr:lastModified", Calendar.getInstance());
        session.getRootNode().addNode("page", "mgnl:content").setProperty("words", "needle elsewhere");
        session.save();
        assertThat(found(session, "//*[jcr:contains(., 'needle')]")).isEqualTo(1);
        assertThat(found(session, "//element(*, nt:resource)[@jcr:mimeType='text/plain']"))
                .isEqualTo(1);
    }

    @Test
    void aLargeBinaryIsAFileAndNotInTheDatabase() throws Exception {
        Session session = repository.login("gws");
        session.getRootNode()
                .addNode("x", "mgnl:content")
                .setProperty(
                        "data", session.getValueFactory().createBinary(new ByteArrayInputStream(new byte[100_000])));
        session.save();
        try (Stream<Path> files = Files.walk(folder.resolve("datastore"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private static long found(Session session, String xpath) throws RepositoryException {
        @SuppressWarnings(
                "deprecation") // XPath is what is fast for sorted lists; JCR deprecates the word, Jackrabbit keeps it
        Query query = session.getWorkspace().getQueryManager().createQuery(xpath, Query.XPATH);
        return query.execute().getNodes().getSize();
    }
}

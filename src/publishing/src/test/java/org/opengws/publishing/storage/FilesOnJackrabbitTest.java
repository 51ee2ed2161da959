package org.opengws.publishing.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.PublicationId;

class FilesOnJackrabbitTest extends FilesContract {

    private static OnJackrabbit jackrabbit;

    @BeforeAll
    static void open(@TempDir Path repository) {
        jackrabbit = new OnJackrabbit(repository);
    }

    @AfterAll
    static void close() {
        jackrabbit.close();
    }

    @Override
    protected Files files() {
        return jackrabbit.storage.files();
    }

    @Override
    protected PublicationId publication() {
        return jackrabbit.begun();
    }
}

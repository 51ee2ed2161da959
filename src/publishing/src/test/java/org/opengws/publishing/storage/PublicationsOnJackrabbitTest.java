package org.opengws.publishing.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.outbox.MovableClock;

class PublicationsOnJackrabbitTest extends PublicationsContract {

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
    protected Publications publications() {
        return jackrabbit.storage.publications();
    }

    @Override
    protected Files files() {
        return jackrabbit.storage.files();
    }

    @Override
    protected Registers registers() {
        return jackrabbit.storage.registers();
    }

    @Override
    protected MovableClock clock() {
        return jackrabbit.clock;
    }
}

package org.opengws.publishing.storage;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class RegistersOnJackrabbitTest extends RegistersContract {

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
    protected Registers registers() {
        return jackrabbit.storage.registers();
    }
}

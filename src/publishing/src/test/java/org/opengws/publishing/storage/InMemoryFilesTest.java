package org.opengws.publishing.storage;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.opengws.publishing.edition.PublicationId;

class InMemoryFilesTest extends FilesContract {

    private final Random random = new Random(1);
    private final Set<PublicationId> there = new HashSet<>();
    private final Files files = new InMemoryFiles(there::contains);

    @Override
    protected Files files() {
        return files;
    }

    @Override
    protected PublicationId publication() {
        PublicationId id = PublicationId.random(random);
        there.add(id);
        return id;
    }
}

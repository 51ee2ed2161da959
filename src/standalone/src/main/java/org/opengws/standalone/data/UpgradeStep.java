package org.opengws.standalone.data;

import java.nio.file.Path;
import java.util.Objects;
import javax.jcr.Repository;

/**
 * Leads a data folder to one version higher. It is repeated if the process ends inside it, so it must bear that.
 *
 * @param to the version that the folder has afterwards, 2 or more
 */
public record UpgradeStep(int to, Work work) {

    public UpgradeStep {
        Objects.requireNonNull(work, "work");
        if (to <= DataFolder.FIRST_VERSION) {
            throw new IllegalArgumentException("a step leads to version 2 or more");
        }
    }

    /** Runs with the repository open and nothing served yet. */
    @FunctionalInterface
    public interface Work {
        void run(Path data, Repository repository) throws Exception;
    }
}

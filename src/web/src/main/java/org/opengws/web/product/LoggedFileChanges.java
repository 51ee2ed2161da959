package org.opengws.web.product;

import java.util.List;

import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.files.FileChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log for each, and one for those that came with an update of the product. */
final class LoggedFileChanges implements FileChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedFileChanges.class);

    @Override
    public void changed(List<FileChange> changes) {
        long renewed = changes.stream().filter(FileChange::renewed).count();
        if (renewed > 0) {
            LOG.info("another version of the product; with it {} of its files", renewed - 1);
        }
        changes.stream().filter(change -> !change.renewed()).forEach(LoggedFileChanges::warn);
    }

    private static void warn(FileChange change) {
        LOG.warn(
                "in force otherwise, by whoever can write the file: {} sha-256 before {} after {}",
                change.path(),
                change.before(),
                change.after());
    }
}

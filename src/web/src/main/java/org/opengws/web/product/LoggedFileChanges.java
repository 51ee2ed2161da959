package org.opengws.web.product;

import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.files.FileChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log for each. */
final class LoggedFileChanges implements FileChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedFileChanges.class);

    @Override
    public void changed(FileChange change) {
        LOG.warn(
                "in force otherwise, by whoever can write the file: {} sha-256 before {} after {}",
                change.path(),
                change.before(),
                change.after());
    }
}

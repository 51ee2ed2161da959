package org.opengws.publishing.files;

import java.util.List;

/** Port: where a change of the office's files is written down. */
@FunctionalInterface
public interface FileChangeListener {

    /**
     * All that was noticed at one look. After a crash it may come again. An exception says that it was not written down; it
     * comes again then.
     */
    void changed(List<FileChange> changes);

    /** First here, then there. */
    default FileChangeListener then(FileChangeListener next) {
        return changes -> {
            changed(changes);
            next.changed(changes);
        };
    }
}

package org.opengws.publishing.files;

/** Port: where a change of the office's files is written down. */
@FunctionalInterface
public interface FileChangeListener {

    /** After a crash one may come again. An exception says that it was not written down; it comes again then. */
    void changed(FileChange change);

    /** First here, then there. */
    default FileChangeListener then(FileChangeListener next) {
        return change -> {
            changed(change);
            next.changed(change);
        };
    }
}

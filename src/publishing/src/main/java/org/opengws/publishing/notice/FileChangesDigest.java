package org.opengws.publishing.notice;

import java.util.List;
import java.util.function.Supplier;

import org.opengws.publishing.files.FileChange;

/** Files of the office that were changed by hand, for the auditors. */
public final class FileChangesDigest implements DigestSource {

    private final Supplier<List<FileChange>> changes;

    /** @param changes all that were ever noticed, oldest first */
    public FileChangesDigest(Supplier<List<FileChange>> changes) {
        this.changes = changes;
    }

    @Override
    public String kind() {
        return "file-change";
    }

    @Override
    public News since(String cursor) {
        List<FileChange> all = changes.get();
        int told = cursor.isEmpty() ? 0 : Math.min(all.size(), Integer.parseInt(cursor));
        List<Line> lines = all.subList(told, all.size()).stream()
                .map(change -> Line.of(change.toString()))
                .toList();
        return new News(lines.size(), lines, Integer.toString(all.size()));
    }
}

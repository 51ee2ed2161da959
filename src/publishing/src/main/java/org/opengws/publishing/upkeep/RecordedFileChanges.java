package org.opengws.publishing.upkeep;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.files.FileChangeListener;
import org.opengws.publishing.files.FilesInForce;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.storage.OfficeActs;

/**
 * Puts each change of the office's files among its acts, where nobody can take it away unseen. What came with one update of
 * the product is one act, with every file's hashes.
 */
public final class RecordedFileChanges implements FileChangeListener {

    private static final String HASH = "sha-256";

    /** The light module, which the product ships. */
    private static final String SHIPPED = "gws";

    private final OfficeActs acts;

    public RecordedFileChanges(OfficeActs acts) {
        this.acts = acts;
    }

    @Override
    public void changed(List<FileChange> changes) {
        List<FileChange> renewed = changes.stream().filter(FileChange::renewed).toList();
        if (!renewed.isEmpty()) {
            acts.append(draft(
                    OfficeActKind.PRODUCT_UPDATED,
                    SHIPPED,
                    hashes(renewed, FileChange::before),
                    hashes(renewed, FileChange::after)));
        }
        changes.stream().filter(change -> !change.renewed()).forEach(this::append);
    }

    private void append(FileChange change) {
        acts.append(draft(OfficeActKind.FILE_CHANGED, change.path(), hash(change.before()), hash(change.after())));
    }

    private static OfficeAct.Draft draft(
            OfficeActKind kind, String about, Map<String, String> before, Map<String, String> after) {
        return new OfficeAct.Draft(kind, OfficeAct.By.FILE_WRITER, about, List.of(), before, after, "");
    }

    private static Map<String, String> hash(String hash) {
        return hash.isEmpty() ? Map.of() : Map.of(HASH, hash);
    }

    private static Map<String, String> hashes(List<FileChange> changes, Function<FileChange, String> side) {
        Map<String, String> hashes = new TreeMap<>();
        for (FileChange change : changes) {
            if (!side.apply(change).isEmpty()) {
                String name = change.path().equals(FilesInForce.PRODUCT) ? HASH : change.path();
                hashes.put(name, side.apply(change));
            }
        }
        return hashes;
    }
}

package org.opengws.publishing.upkeep;

import java.util.List;
import java.util.Map;

import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.files.FileChangeListener;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.storage.OfficeActs;

/** Puts each change of the office's files among its acts, where nobody can take it away unseen. */
public final class RecordedFileChanges implements FileChangeListener {

    private static final String HASH = "sha-256";

    private final OfficeActs acts;

    public RecordedFileChanges(OfficeActs acts) {
        this.acts = acts;
    }

    @Override
    public void changed(FileChange change) {
        acts.append(new OfficeAct.Draft(
                OfficeActKind.FILE_CHANGED,
                OfficeAct.By.FILE_WRITER,
                change.path(),
                List.of(),
                hash(change.before()),
                hash(change.after()),
                ""));
    }

    private static Map<String, String> hash(String hash) {
        return hash.isEmpty() ? Map.of() : Map.of(HASH, hash);
    }
}

package org.opengws.publishing.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/** The forms in force, from {@code forms/*.yaml}; a broken file leaves its last good one. Safe for threads. */
public final class Forms {

    private final LastGood<Form> files;

    /** Reads the files at once. */
    public Forms(ResourceSource source) {
        files = new LastGood<>(source, "forms", ".yaml", FormFile::parse);
        files.refresh();
    }

    /** Reads what changed since. True if something did. */
    public boolean refresh() {
        return files.refresh();
    }

    public Optional<Form> form(FormId id) {
        return all().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    public List<Form> all() {
        return List.copyOf(files.inForce().values());
    }

    /** SHA-256 of each file in force, by path. */
    public Map<String, String> hashes() {
        return files.hashes();
    }

    /** What is wrong with the files as they are now. */
    public List<Problem> problems() {
        return files.problems();
    }
}

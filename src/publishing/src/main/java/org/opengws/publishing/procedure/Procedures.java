package org.opengws.publishing.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/** The procedures in force, from {@code procedures/*.yaml}; a broken file leaves its last good one. Safe for threads. */
public final class Procedures {

    /**
     * By which a report goes that a period had nothing to report, whatever its topic's procedure; without that file it goes
     * by the topic's. No topic is given it, and nobody chooses it.
     */
    public static final ProcedureId NOTHING_TO_REPORT = new ProcedureId("nothing-to-report");

    private final LastGood<Procedure> files;

    /** Reads the files at once. */
    public Procedures(ResourceSource source) {
        files = new LastGood<>(source, "procedures", ".yaml", ProcedureFile::parse);
        files.refresh();
    }

    /** Reads what changed since. True if something did. */
    public boolean refresh() {
        return files.refresh();
    }

    public Optional<Procedure> procedure(ProcedureId id) {
        return all().stream().filter(procedure -> procedure.id().equals(id)).findFirst();
    }

    /** In order of strictness, the strictest first, then of ids. */
    public List<Procedure> all() {
        return files.inForce().values().stream()
                .sorted(ProcedureFile.STRICTEST_FIRST)
                .toList();
    }

    /** Those that a topic may be given and an owner may choose, in the same order. */
    public List<Procedure> ofTopics() {
        return all().stream()
                .filter(procedure -> !procedure.id().equals(NOTHING_TO_REPORT))
                .toList();
    }

    /** One of those. */
    public Optional<Procedure> ofTopics(ProcedureId id) {
        return procedure(id).filter(found -> !id.equals(NOTHING_TO_REPORT));
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

package org.opengws.publishing.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/** The schemes in force, from {@code schemes/*.yaml}; a broken file leaves its last good one. Safe for threads. */
public final class Schemes {

    private final ResourceSource source;
    private final LastGood<Scheme> files;
    private volatile Supplier<Set<TopicId>> office = Set::of;
    private volatile Set<TopicId> known = Set.of();

    /** Reads the files at once. */
    public Schemes(ResourceSource source) {
        this.source = source;
        files = new LastGood<>(
                source,
                "schemes",
                ".yaml",
                (file, text) -> SchemeFile.parse(file, text, topic -> known.contains(topic)));
        refresh();
    }

    /** @param topics of the office as it is then, which files may name beside those that ship */
    public void knowing(Supplier<Set<TopicId>> topics) {
        office = topics;
        refresh();
    }

    /** Reads what changed since; all of them where other topics are known now. True if something did. */
    public synchronized boolean refresh() {
        Set<TopicId> topics = new HashSet<>(office.get());
        topics.addAll(CatalogueFile.namesOfTopics(source));
        boolean same = topics.equals(known);
        known = Set.copyOf(topics);
        return same ? files.refresh() : files.refreshAll();
    }

    /** The newest year first. */
    public List<Scheme> all() {
        return files.inForce().values().stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    public Optional<Scheme> scheme(SchemeKey key) {
        return all().stream().filter(scheme -> scheme.key().equals(key)).findFirst();
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

package org.opengws.publishing.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.Checked;

/**
 * A file of topics, read whole, that may take the place of a catalogue's topics. {@link #differences} is the dry run;
 * {@link #catalogue()} is what would be in force. A value that changes while its provenance is left as it was becomes
 * the office's own: whoever edits an exported file cannot pass a value of his own for the framework's.
 */
public final class CatalogueImport {

    private final Catalogue now;
    private final Catalogue then;

    private CatalogueImport(Catalogue now, Catalogue then) {
        this.now = now;
        this.then = then;
    }

    /**
     * Refused whole, with every line, field and reason, if anything in the file is wrong.
     *
     * @param today on which new topics enter the catalogue; the others keep their day
     */
    public static Checked<CatalogueImport> read(String file, String text, Catalogue now, LocalDate today, Known known) {
        return CatalogueFile.parseTopics(file, text, now, today, known)
                .fold(
                        topics -> Checked.of(
                                new CatalogueImport(now, CatalogueFile.withTopics(now, merged(now, topics)))),
                        Checked::refused);
    }

    private static List<Topic> merged(Catalogue now, List<Topic> topics) {
        return topics.stream()
                .map(topic -> now.topic(topic.id())
                        .map(before -> TopicChange.byImport(before, topic))
                        .orElse(topic))
                .toList();
    }

    public Catalogue catalogue() {
        return then;
    }

    /** Against the catalogue that it was read for: first by topic in the order of the file, then what is removed. */
    public List<Difference> differences() {
        return differences(now);
    }

    /** Against another state of the catalogue, to see whether it changed since the dry run. */
    public List<Difference> differences(Catalogue other) {
        List<Difference> all = new ArrayList<>();
        for (Topic topic : then.topics()) {
            Optional<Topic> before = other.topic(topic.id());
            if (before.isEmpty()) {
                all.add(new Difference(
                        Difference.Kind.ADDED,
                        topic.id(),
                        "topic",
                        "",
                        topic.name().th()));
            } else {
                addChanges(before.get(), topic, all);
            }
        }
        other.topics().stream()
                .filter(topic -> then.topic(topic.id()).isEmpty())
                .forEach(topic -> all.add(new Difference(
                        Difference.Kind.REMOVED,
                        topic.id(),
                        "topic",
                        topic.name().th(),
                        "")));
        return all;
    }

    private static void addChanges(Topic before, Topic after, List<Difference> all) {
        List<String> cellsBefore = TopicColumns.cells(before);
        List<String> cellsAfter = TopicColumns.cells(after);
        for (int i = 0; i < cellsBefore.size(); i++) {
            if (!cellsBefore.get(i).equals(cellsAfter.get(i))) {
                all.add(new Difference(
                        Difference.Kind.CHANGED,
                        after.id(),
                        TopicColumns.ALL.get(i),
                        cellsBefore.get(i),
                        cellsAfter.get(i)));
            }
        }
    }
}

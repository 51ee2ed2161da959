package org.opengws.publishing.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.language.Text;

/**
 * A list that an office is judged by in a year (ชุดเกณฑ์การประเมิน), as far as it is known.
 *
 * @param certainty how sure the list is, in words; empty where it is the office's own catalogue
 * @param sources where it was read
 * @param proposed whether the items' topics are our proposals; false where the items are the topics themselves
 */
public record Scheme(
        SchemeKey key, Text title, Text certainty, List<String> sources, List<SchemeItem> items, boolean proposed) {

    public Scheme {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(certainty, "certainty");
        sources = List.copyOf(sources);
        items = List.copyOf(items);
    }

    /** The catalogue's own scheme: each topic is an item. Empty while the office has no topic. */
    public static Optional<Scheme> of(Catalogue catalogue) {
        return catalogue.topics().isEmpty()
                ? Optional.empty()
                : Optional.of(new Scheme(
                        new SchemeKey(catalogue.scheme(), catalogue.year()),
                        catalogue.name(),
                        Text.EMPTY,
                        List.of(),
                        catalogue.topics().stream().map(Scheme::item).toList(),
                        false));
    }

    private static SchemeItem item(Topic topic) {
        return new SchemeItem(
                new ItemCode(topic.id().value()), topic.name(), List.of(topic.id()), Set.of(), Text.EMPTY, "");
    }

    /** By the code as in addresses. */
    public Optional<SchemeItem> item(String slug) {
        return items.stream().filter(item -> item.code().slug().equals(slug)).findFirst();
    }
}

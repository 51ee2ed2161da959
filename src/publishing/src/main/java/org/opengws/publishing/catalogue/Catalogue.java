package org.opengws.publishing.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * One scheme of what must be online, with its categories and topics in their order; immutable.
 *
 * @param scheme id of the scheme, such as {@code gws-2.0}
 * @param year Buddhist year of this version of it
 * @param note what a reader of the catalogue must know about its sources, empty if nothing
 */
public record Catalogue(String scheme, int year, Text name, Text note, List<Category> categories, List<Topic> topics) {

    /** What a topic goes through for which nothing was laid down. */
    public static final ProcedureId DEFAULT_PROCEDURE = new ProcedureId("executive-approval");

    public Catalogue {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(note, "note");
        categories = List.copyOf(categories);
        topics = List.copyOf(topics);
        Set<CategoryId> known = new HashSet<>();
        for (Category category : categories) {
            if (!known.add(category.id())) {
                throw new IllegalArgumentException("category " + category.id() + " is there twice");
            }
        }
        Set<TopicId> ids = new HashSet<>();
        for (Topic topic : topics) {
            if (!ids.add(topic.id())) {
                throw new IllegalArgumentException("topic " + topic.id() + " is there twice");
            }
            if (!known.contains(topic.category())) {
                throw new IllegalArgumentException("topic " + topic.id() + " is in no known category");
            }
        }
    }

    public Optional<Category> category(CategoryId id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public Optional<Topic> topic(TopicId id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    public List<Topic> topicsOf(CategoryId category) {
        return topics.stream()
                .filter(topic -> topic.category().equals(category))
                .toList();
    }

    /** The topic's procedure; {@link #DEFAULT_PROCEDURE} for a topic without a row. */
    public ProcedureId procedureOf(TopicId id) {
        return topic(id).map(topic -> topic.procedure().value()).orElse(DEFAULT_PROCEDURE);
    }

    /**
     * With that topic in the place of the one of the same id, or at the end. What differs from the earlier one is then
     * the office's own: its provenance becomes {@link Provenance#OFFICE}.
     */
    public Catalogue with(Topic edited) {
        Optional<Topic> before = topic(edited.id());
        Topic after = TopicChange.byOffice(before, edited);
        List<Topic> all = new ArrayList<>(topics);
        if (before.isPresent()) {
            all.set(topics.indexOf(before.get()), after);
        } else {
            all.add(after);
        }
        return new Catalogue(scheme, year, name, note, categories, all);
    }
}

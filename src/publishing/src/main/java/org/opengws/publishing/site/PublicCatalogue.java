package org.opengws.publishing.site;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/** The scheme as visitors see it: categories and topics in their order, without how they come about. */
public record PublicCatalogue(Text name, List<Category> categories) {

    public static final PublicCatalogue EMPTY = new PublicCatalogue(Text.EMPTY, List.of());

    /** A category with its topics. */
    public record Category(CategoryId id, Text name, List<Topic> topics) {

        public Category {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            topics = List.copyOf(topics);
        }

        public List<TopicId> topicIds() {
            return topics.stream().map(Topic::id).toList();
        }
    }

    /**
     * @param provision related provision, empty if there is none or if it is only a proposal
     * @param interval at which it is looked at again, empty where an earlier release did not tell
     * @param owner the unit that keeps it, empty where communications does in its place
     */
    public record Topic(
            TopicId id, Text name, String provision, Rhythm rhythm, Optional<Period> interval, Optional<UnitId> owner) {

        public Topic {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(provision, "provision");
            Objects.requireNonNull(rhythm, "rhythm");
            Objects.requireNonNull(interval, "interval");
            Objects.requireNonNull(owner, "owner");
        }

        public boolean isStream() {
            return rhythm == Rhythm.STREAM;
        }
    }

    public PublicCatalogue {
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(categories);
    }

    public static PublicCatalogue of(org.opengws.publishing.catalogue.Catalogue catalogue) {
        return new PublicCatalogue(
                catalogue.name(),
                catalogue.categories().stream()
                        .map(category -> new Category(
                                category.id(),
                                category.name(),
                                catalogue.topicsOf(category.id()).stream()
                                        .map(PublicCatalogue::topic)
                                        .toList()))
                        .toList());
    }

    private static Topic topic(org.opengws.publishing.catalogue.Topic topic) {
        return new Topic(
                topic.id(),
                topic.name(),
                provision(topic),
                topic.rhythm(),
                Optional.of(topic.interval().value()),
                topic.owner().value());
    }

    /** A proposal of the catalogue is no law and is not shown as one. */
    static String provision(org.opengws.publishing.catalogue.Topic topic) {
        boolean proposal =
                topic.provision().from().filter(Provenance.PROPOSAL::equals).isPresent();
        return proposal ? "" : topic.provision().value();
    }

    public Optional<Category> category(CategoryId id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public Optional<Category> categoryOf(TopicId topic) {
        return categories.stream()
                .filter(category -> category.topicIds().contains(topic))
                .findFirst();
    }

    public Optional<Topic> topic(TopicId id) {
        return categories.stream()
                .flatMap(category -> category.topics().stream())
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    public String hash() {
        Canonical canonical = new Canonical("catalogue-3").add(name.th()).add(name.en());
        canonical.add(categories.size());
        for (Category category : categories) {
            canonical
                    .add(category.id().value())
                    .add(category.name().th())
                    .add(category.name().en())
                    .add(category.topics().size());
            category.topics()
                    .forEach(topic -> canonical
                            .add(topic.id().value())
                            .add(topic.name().th())
                            .add(topic.name().en())
                            .add(topic.provision())
                            .add(topic.rhythm().code())
                            .add(topic.interval().map(Period::toString).orElse(""))
                            .add(topic.owner().map(UnitId::value).orElse("")));
        }
        return canonical.sha256();
    }
}

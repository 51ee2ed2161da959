package org.opengws.publishing.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.ItemCode;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.assessment.Scheme;
import org.opengws.publishing.assessment.SchemeItem;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;

/** The items of schemes as an assessor finds their evidence: what answers each, without who said so and why. */
public record PublicAssessment(List<Item> items) {

    public static final PublicAssessment EMPTY = new PublicAssessment(List.of());

    /** @param schemeTitle of the scheme that it is an item of */
    public record Item(
            SchemeKey scheme,
            Text schemeTitle,
            ItemCode code,
            Text title,
            List<TopicId> topics,
            List<PublicationId> publications) {

        public Item {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(schemeTitle, "schemeTitle");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            topics = List.copyOf(topics);
            publications = List.copyOf(publications);
        }
    }

    public PublicAssessment {
        items = List.copyOf(items);
    }

    public static PublicAssessment of(List<Scheme> schemes, Mappings mappings) {
        return new PublicAssessment(schemes.stream()
                .flatMap(scheme -> scheme.items().stream().map(item -> item(scheme, item, mappings)))
                .toList());
    }

    private static Item item(Scheme scheme, SchemeItem item, Mappings mappings) {
        Answered answered = Answered.of(scheme, item, mappings);
        return new Item(
                scheme.key(), scheme.title(), item.code(), item.title(), answered.topics(), answered.publications());
    }

    /** By its code as in addresses. */
    public Optional<Item> item(SchemeKey scheme, String slug) {
        return items.stream()
                .filter(item ->
                        item.scheme().equals(scheme) && item.code().slug().equals(slug))
                .findFirst();
    }

    public String hash() {
        Canonical canonical = new Canonical("assessment-1").add(items.size());
        items.forEach(item -> canonical
                .add(item.scheme().toString())
                .add(item.schemeTitle().th())
                .add(item.schemeTitle().en())
                .add(item.code().value())
                .add(item.title().th())
                .add(item.title().en())
                .add(item.topics().stream().map(TopicId::value).toList())
                .add(item.publications().stream().map(PublicationId::value).toList()));
        return canonical.sha256();
    }
}

package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/**
 * A page as lists show it.
 *
 * @param facts those of its current edition that lists tell, by field
 * @param types codes of the documents that its current edition offers, or {@link #PAGE} alone where it offers none
 */
public record Listed(
        PublicationId id,
        TopicId topic,
        UnitId owner,
        Text ownerName,
        Text title,
        Text summary,
        Map<ContentField, String> facts,
        LocalDate published,
        List<String> types) {

    /** The type of what is read on the page itself. */
    public static final String PAGE = "page";

    public Listed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(ownerName, "ownerName");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(published, "published");
        facts = Map.copyOf(facts);
        types = List.copyOf(types);
    }

    public static Listed of(PublishedPage page) {
        PublishedEdition current = page.current();
        return new Listed(
                page.id(),
                page.topic(),
                page.owner(),
                current.ownerName(),
                current.title(),
                current.summary(),
                facts(current),
                current.published(),
                types(current));
    }

    private static Map<ContentField, String> facts(PublishedEdition edition) {
        Map<ContentField, String> facts = new HashMap<>(edition.facts());
        facts.keySet().removeIf(field -> !field.isListed());
        return facts;
    }

    /** Empty where it does not tell that. */
    public String fact(ContentField field) {
        return facts.getOrDefault(field, "");
    }

    public String period() {
        return fact(ContentField.PERIOD);
    }

    private static List<String> types(PublishedEdition edition) {
        List<String> codes = edition.documents().stream()
                .map(PublishedFile::type)
                .map(DocumentType::code)
                .distinct()
                .sorted()
                .toList();
        return codes.isEmpty() ? List.of(PAGE) : codes;
    }
}

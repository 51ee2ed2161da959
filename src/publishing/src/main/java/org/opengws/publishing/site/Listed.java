package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Objects;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/** A page as lists show it. */
public record Listed(
        PublicationId id,
        TopicId topic,
        UnitId owner,
        Text ownerName,
        Text title,
        Text summary,
        String period,
        LocalDate published) {

    public Listed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(ownerName, "ownerName");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(published, "published");
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
                current.period(),
                current.published());
    }
}

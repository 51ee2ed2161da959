package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/**
 * The public page of a publication: the edition in force and the readable earlier ones. Holds no name of anybody who
 * worked on it, no comment and no draft.
 *
 * @param provision related provision of its topic, empty if there is none or if it is only a proposal
 * @param begun the day on which its first edition became public
 * @param confirmed the last day on which its owner gave its word that it is right
 * @param checked the last day on which communications found it current
 * @param review the day on which it is reviewed next
 * @param current the edition in force
 * @param earlier superseded editions that are shown, newest first
 */
public record PublishedPage(
        PublicationId id,
        TopicId topic,
        UnitId owner,
        String provision,
        LocalDate begun,
        Optional<LocalDate> confirmed,
        Optional<LocalDate> checked,
        Optional<LocalDate> review,
        PublishedEdition current,
        List<PublishedEdition> earlier)
        implements Projected {

    public PublishedPage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(confirmed, "confirmed");
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(current, "current");
        earlier = List.copyOf(earlier);
    }

    @Override
    public Text title() {
        return current.title();
    }

    /** The current or an earlier edition by its number. */
    public Optional<PublishedEdition> edition(int number) {
        return current.number() == number
                ? Optional.of(current)
                : earlier.stream().filter(other -> other.number() == number).findFirst();
    }

    /** {@code page-1} as long as that tells all there is, so that a page that stays as it is keeps its hash. */
    @Override
    public String hash() {
        boolean first = current.fitsFirstFormat() && earlier.stream().allMatch(PublishedEdition::fitsFirstFormat);
        Canonical canonical = new Canonical(first ? "page-1" : "page-2")
                .add(id.value())
                .add(topic.value())
                .add(owner.value())
                .add(provision)
                .add(begun.toString())
                .add(day(confirmed))
                .add(day(checked))
                .add(day(review));
        current.addTo(canonical, !first);
        canonical.add(earlier.size());
        earlier.forEach(edition -> edition.addTo(canonical, !first));
        return canonical.sha256();
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}

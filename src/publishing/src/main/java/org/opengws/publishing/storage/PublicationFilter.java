package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;

/**
 * Which publications a list shows. Everything given must hold; what is empty does not restrict.
 *
 * @param text words of the title, Thai or English, as somebody types them
 * @param editor who saved or submitted the latest edition
 * @param overdueOn with an open duty that is overdue on that day
 */
public record PublicationFilter(
        Set<EditionState> states,
        Optional<CategoryId> category,
        Optional<TopicId> topic,
        Optional<UnitId> owner,
        Optional<PersonId> editor,
        String text,
        boolean onlyPublic,
        boolean onlySuspended,
        Optional<LocalDate> overdueOn,
        Sort sort) {

    /** In which order. */
    public enum Sort {
        /** What changed last comes first; served by an index. */
        RECENT,
        TITLE,
        /** The duty due first comes first; those without a duty last. */
        DUE,
        TOPIC
    }

    public static final PublicationFilter ALL = new PublicationFilter(
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            false,
            false,
            Optional.empty(),
            Sort.RECENT);

    public PublicationFilter {
        states = Set.copyOf(states);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sort, "sort");
    }

    /** The same, of those states only; all states if empty. */
    public PublicationFilter in(Set<EditionState> wanted) {
        return new PublicationFilter(
                wanted, category, topic, owner, editor, text, onlyPublic, onlySuspended, overdueOn, sort);
    }

    /** The same, under that topic only. */
    public PublicationFilter under(TopicId wanted) {
        return new PublicationFilter(
                states, category, Optional.of(wanted), owner, editor, text, onlyPublic, onlySuspended, overdueOn, sort);
    }

    /** The same, of that unit only. */
    public PublicationFilter ownedBy(UnitId wanted) {
        return new PublicationFilter(
                states, category, topic, Optional.of(wanted), editor, text, onlyPublic, onlySuspended, overdueOn, sort);
    }
}

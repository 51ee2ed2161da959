package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Locale;
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
 * @param overdueOn with a step past its deadline, or an open duty overdue, on that day
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
        RECENT("changed", true),
        OLDEST("changed", false),
        TITLE("title", false),
        TITLE_DOWN("title", true),
        /** What is due first ({@link PublicationLine#due}) comes first; what is never due last. */
        DUE("due", false),
        DUE_DOWN("due", true),
        TOPIC("topic", false),
        TOPIC_DOWN("topic", true);

        private final String key;
        private final boolean descending;

        Sort(String key, boolean descending) {
            this.key = key;
            this.descending = descending;
        }

        /** {@code changed}, {@code title}, {@code due} or {@code topic}. */
        public String key() {
            return key;
        }

        public boolean descending() {
            return descending;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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

    /** The same, under that category only. */
    public PublicationFilter within(CategoryId wanted) {
        return new PublicationFilter(
                states, Optional.of(wanted), topic, owner, editor, text, onlyPublic, onlySuspended, overdueOn, sort);
    }

    /** The same, of what is public only. */
    public PublicationFilter onlyPublicOnes() {
        return new PublicationFilter(
                states, category, topic, owner, editor, text, true, onlySuspended, overdueOn, sort);
    }

    /** The same, with those words in its title. */
    public PublicationFilter titled(String words) {
        return new PublicationFilter(
                states, category, topic, owner, editor, words, onlyPublic, onlySuspended, overdueOn, sort);
    }

    /** The same, of that unit only. */
    public PublicationFilter ownedBy(UnitId wanted) {
        return new PublicationFilter(
                states, category, topic, Optional.of(wanted), editor, text, onlyPublic, onlySuspended, overdueOn, sort);
    }
}

package org.opengws.publishing.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;

/**
 * Port: the publications. Safe for many threads. A broken repository is an unchecked exception; nothing is saved then.
 */
public interface Publications {

    /** As it was saved last, with all its editions and decisions. */
    Optional<Publication> find(PublicationId id);

    /**
     * Saves what is begun, with its indexes, in one save; a refusal saves nothing. Where that id is there already nothing is
     * saved, and what is there is accepted as it is, without effects.
     */
    Outcome create(PublicationId id, Supplier<Outcome> begin);

    /**
     * Locks, reads, decides and saves once: state, decision, duties, indexes, journal and outbox. A save that another
     * one overtook is refused as stale. Refused as not found where there is none.
     *
     * @param decide called once with what is stored at that moment; pure
     */
    Outcome change(PublicationId id, Function<Publication, Outcome> decide);

    /**
     * In the order that the filter asks for. Words, titles and who wrote are compared only where that reader may read
     * them; the lines themselves are whole, see {@link PublicationLine#to}.
     */
    Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit);

    /**
     * Words that are spelt nearly as those of the filter and with which it finds a title that the reader may read; empty
     * where there are none. For when those find nothing: it takes longer than a list.
     */
    default Optional<String> nearest(PublicationFilter filter, Reader reader) {
        // a store without an index knows no words
        return Optional.empty();
    }

    /**
     * What waits under any of these keys, most urgent first. See {@link Waiting}.
     *
     * @param keys as {@link Waiting#keysOf} gives them
     */
    Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit);

    /**
     * The same, of those only that are urgent on these days, both inclusive: by the deadline of the step, by the day when a
     * withdrawal was asked for, or by the day when it came back. Looks at those days alone and counts nothing beyond.
     */
    List<PublicationLine> urgent(Collection<String> keys, LocalDate from, LocalDate until, int offset, int limit);

    /** Those of them that are there, each as lists show it, in the same order. */
    List<PublicationLine> lines(List<PublicationId> ids);

    /** What front offices prepared for who decides on them. */
    Preparations preparations();

    /** Every key under which anything waits now, in any order. */
    Set<String> waitingKeys();

    /** Notes that it waits for nobody, beside its other keys, or that it does not; until it is saved the next time. */
    void strand(PublicationId id, boolean stranded);

    /**
     * Draws up anew what lists show and by what those are found, where an earlier release drew it up otherwise. What they
     * say, and with it every hash, stays.
     */
    default void renewLines(Collection<PublicationId> ids) {
        // a store without an index has nothing to renew
    }

    /** Enters what an earlier release saved into the indexes that a later one added; until then lists ask otherwise. */
    default void fillIndexes() {
        // a store without an index has nothing to fill
    }

    /** Open duties that are due up to that day, inclusive, oldest first; through the index by day. */
    Page<DutyLine> duties(DutyFilter filter, int offset, int limit);

    /** Public without any open duty, under those topics and of that unit if one is given; by title. */
    Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit);

    /**
     * Those in force and not suspended whose period of publication ended before that day; through an index by day.
     *
     * @return at most so many, those that ended first in front
     */
    List<PublicationId> expired(LocalDate before, int limit);

    /** What is public under that topic now; through a small index by topic. */
    PublicUnder publicUnder(TopicId topic);

    /** Every publication once, in a fixed order, for export and reconcile only. One added meanwhile may be left out. */
    Batch<PublicationId> walk(String from, int limit);
}

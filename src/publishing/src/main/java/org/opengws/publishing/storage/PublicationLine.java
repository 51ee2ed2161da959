package org.opengws.publishing.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Coming;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.procedure.StepKind;

/**
 * A publication as lists show it, taken from its latest edition that was not discarded.
 *
 * @param stepLabel the pinned procedure's name of the step, empty unless in procedure
 * @param clause of the framework that the pinned procedure follows, such as {@code 1.1}; empty before the first submission
 * @param since when it came to this state or step; of a request for withdrawal, when it was made
 * @param changed when it was saved last, by which the recent ones are sorted
 * @param stepDue last day of the step's deadline
 * @param reviewDue the earliest of its open duties
 * @param isPublic whether an edition is in force and not suspended
 * @param publicTitle of the edition that is public or was last; empty where none ever was
 * @param readers as what, beside the owner unit, somebody reads the edition that the line is about
 */
public record PublicationLine(
        PublicationId id,
        long version,
        Text title,
        TopicId topic,
        CategoryId category,
        UnitId owner,
        int edition,
        EditionState state,
        Optional<StepKind> step,
        Text stepLabel,
        String clause,
        boolean sentBack,
        Instant since,
        Instant changed,
        Optional<LocalDate> stepDue,
        Optional<LocalDate> reviewDue,
        boolean isPublic,
        boolean suspended,
        boolean withdrawalRequested,
        boolean withdrawn,
        Text publicTitle,
        Set<String> readers,
        Access access) {

    /** How much of it the one who looks may open. */
    public enum Access {
        /** The edition that the line is about. */
        WHOLE,
        /** Only what is or was public of it; the line has the title of that. */
        PUBLIC,
        /** Nothing; the line has no title. */
        NONE
    }

    public PublicationLine {
        readers = Set.copyOf(readers);
    }

    /** As that reader sees it. */
    public PublicationLine to(Reader reader) {
        if (new Readership(owner, state.isOrWasPublic(), readers).includes(reader)) {
            return this;
        }
        Access other = publicTitle.isEmpty() ? Access.NONE : Access.PUBLIC;
        return new PublicationLine(
                id,
                version,
                publicTitle,
                topic,
                category,
                owner,
                edition,
                state,
                step,
                stepLabel,
                clause,
                sentBack,
                since,
                changed,
                stepDue,
                reviewDue,
                isPublic,
                suspended,
                withdrawalRequested,
                withdrawn,
                publicTitle,
                readers,
                other);
    }

    /** Whether it is about that coming before an executive. */
    public boolean isAt(Coming coming) {
        return coming.publication().equals(id)
                && coming.edition() == edition
                && coming.since().equals(since);
    }

    /** The day by which something has to be done with it: of its step or of a duty, whichever comes first. */
    public Optional<LocalDate> due() {
        return first(stepDue, reviewDue);
    }

    /** The earlier of the two; empty where there is none. */
    public static Optional<LocalDate> first(Optional<LocalDate> step, Optional<LocalDate> review) {
        return Stream.concat(step.stream(), review.stream()).min(Comparator.naturalOrder());
    }
}

package org.opengws.publishing.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.PersonId;

/**
 * A request to do one verb. What a verb does not use is ignored.
 *
 * @param version of the publication that the person saw; another one is refused as stale
 * @param comment reason or note
 * @param corrections asked for by a return or send-back
 * @param ticked a return's corrections done, by their ids (submit); or checklist points looked at (decisions)
 * @param draft what is saved (save)
 * @param newDocuments files stored just now that the draft may name (save); never from outside
 * @param memo as drawn up (save at the memo step) or sent (send-memo)
 * @param assignee the verifier to whom it is given (receive, assign)
 * @param successor where the information went (request-withdrawal)
 * @param review interval from now on (attest)
 * @param leaveOut whether the edition now superseded is left out of what is shown, {@code comment} saying why (publish)
 */
public record Act(
        Verb verb,
        long version,
        String comment,
        List<Correction> corrections,
        Set<String> ticked,
        Optional<Draft> draft,
        List<Document> newDocuments,
        Optional<MemoDraft> memo,
        Optional<PersonId> assignee,
        Optional<PublicationId> successor,
        Optional<ReviewInterval> review,
        boolean leaveOut) {

    public Act {
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(memo, "memo");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(review, "review");
        comment = TypedText.stored(comment.strip());
        review = review.map(ReviewInterval::asStored);
        corrections = List.copyOf(corrections);
        ticked = Set.copyOf(ticked);
        newDocuments = List.copyOf(newDocuments);
    }

    public static Act of(Verb verb, long version) {
        return new Act(
                verb,
                version,
                "",
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public Act comment(String other) {
        return new Act(
                verb,
                version,
                other,
                corrections,
                ticked,
                draft,
                newDocuments,
                memo,
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act corrections(List<Correction> others) {
        return new Act(
                verb,
                version,
                comment,
                others,
                ticked,
                draft,
                newDocuments,
                memo,
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act ticked(Set<String> ids) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ids,
                draft,
                newDocuments,
                memo,
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act draft(Draft other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                Optional.of(other),
                newDocuments,
                memo,
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act newDocuments(List<Document> others) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                others,
                memo,
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act memo(MemoDraft other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                newDocuments,
                Optional.of(other),
                assignee,
                successor,
                review,
                leaveOut);
    }

    public Act assignee(PersonId other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                newDocuments,
                memo,
                Optional.of(other),
                successor,
                review,
                leaveOut);
    }

    public Act successor(PublicationId other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                newDocuments,
                memo,
                assignee,
                Optional.of(other),
                review,
                leaveOut);
    }

    public Act review(ReviewInterval other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                newDocuments,
                memo,
                assignee,
                successor,
                Optional.of(other),
                leaveOut);
    }

    public Act leaveOut(boolean other) {
        return new Act(
                verb,
                version,
                comment,
                corrections,
                ticked,
                draft,
                newDocuments,
                memo,
                assignee,
                successor,
                review,
                other);
    }
}

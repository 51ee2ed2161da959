package org.opengws.publishing.decision;

import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * What an owner saves; its texts as they are stored, see {@code TypedText}.
 *
 * @param content its documents must be those that the edition holds, in the wished order and with the wished labels
 * @param chosen a procedure stricter than the topic's, if one is wished
 * @param review an interval of its own, if one is wished; takes effect at once
 */
public record Draft(
        TopicId topic,
        Content content,
        Optional<ProcedureId> chosen,
        Evidence evidence,
        Optional<ReviewInterval> review) {

    public Draft {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(chosen, "chosen");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(review, "review");
        content = content.asStored();
        evidence = evidence.asStored();
        review = review.map(ReviewInterval::asStored);
    }

    public static Draft of(TopicId topic, Content content) {
        return new Draft(topic, content, Optional.empty(), Evidence.NONE, Optional.empty());
    }
}

package org.opengws.publishing.storage;

import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.procedure.Procedure;

/**
 * An edition as it was submitted that time.
 *
 * @param memo the letter as it was signed in that round or kept from an earlier one; empty before it was sent
 */
public record Round(
        int number,
        TopicId topic,
        Content content,
        Evidence evidence,
        Hashes sealed,
        Procedure procedure,
        Optional<Memo> memo) {

    public Round {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(memo, "memo");
    }
}

package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * Whether an earlier decision on an edition still stands for what is submitted now. It does where everything is as it was
 * decided on and each document is that very file or was found to be the same as it, never as one in between.
 */
final class Agreed {

    private final Publication publication;
    private final Edition edition;
    private final Content content;
    private final ProcedureId procedure;
    private final Earlier earlier;

    /** @param content now submitted, its documents as they were read for it */
    Agreed(Publication publication, Edition edition, Content content, ProcedureId procedure, Earlier earlier) {
        this.publication = publication;
        this.edition = edition;
        this.content = content.withDocuments(
                content.documents().stream().map(Document::onItsOwn).toList());
        this.procedure = procedure;
        this.earlier = earlier;
    }

    /** On its own, where no earlier decision stands. */
    Content alone() {
        return content;
    }

    /** What is submitted, standing for what was decided on; empty where the decision does not stand for it. */
    Optional<Content> under(Decision decision) {
        if (isSame(decision, content)
                && decision.bound().bytes().equals(now(decision, content).bytes())) {
            return Optional.of(content);
        }
        return earlier.submitted(edition.number(), decision.round())
                .flatMap(this::standingFor)
                .filter(standing -> isSame(decision, standing));
    }

    /** Whether the owner took it back after that decision and changed a file: then no decision stands, for nothing. */
    boolean isRecalledAndChanged(Decision decision) {
        boolean recalled = publication.decisions().stream()
                .anyMatch(later -> later.verb() == Verb.RECALL
                        && later.edition() == edition.number()
                        && later.number() > decision.number());
        return recalled
                && !decision.bound().bytes().equals(now(decision, content).bytes());
    }

    private Optional<Content> standingFor(Content decided) {
        List<Document> standing = new ArrayList<>();
        for (Document document : content.documents()) {
            Optional<Document> before = decided.document(document.id());
            if (before.isEmpty() || before.get().type() != document.type() || !document.isLike(before.get())) {
                return Optional.empty();
            }
            standing.add(document.standingFor(before.get()));
        }
        return Optional.of(content.withDocuments(standing));
    }

    private boolean isSame(Decision decision, Content standing) {
        return decision.bound().substance().equals(now(decision, standing).substance());
    }

    private Hashes now(Decision decision, Content standing) {
        Evidence evidence = edition.evidence();
        return Hashes.like(
                decision.bound().substance(),
                standing,
                procedure,
                evidence,
                document -> Optional.of(document.sha256()));
    }
}

package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.Procedure;

/**
 * What was changed round the domain of an edition since it was submitted.
 *
 * @param edition its number
 * @param decisions whether the decisions themselves are not as they were written down
 * @param places what differs from what was submitted, named as corrections name it; empty where that cannot be told
 * @param decided what was submitted, where its frozen copy still gives the hashes on record; without a document whose
 *     stored file is another one now
 */
public record Alteration(int edition, boolean decisions, List<String> places, Optional<Content> decided) {

    public Alteration {
        places = List.copyOf(places);
        Objects.requireNonNull(decided, "decided");
    }

    /** Empty where nothing was changed, or where the edition may be. */
    static Optional<Alteration> of(Publication publication, Edition edition, Circumstances circumstances) {
        return isFrozen(edition.state()) && is(publication, edition, circumstances)
                ? Optional.of(found(publication, edition, circumstances))
                : Optional.empty();
    }

    private static boolean isFrozen(EditionState state) {
        return switch (state) {
            case IN_PROCEDURE, PUBLISHING, PUBLISHED, SUPERSEDED -> true;
            case DRAFT, RETURNED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Against the last submission, which stands in the chain; and the chain itself. */
    static boolean is(Publication publication, Edition edition, Circumstances circumstances) {
        Optional<Decision> submission = submission(publication, edition);
        Optional<Procedure> procedure = edition.pinned();
        if (submission.isEmpty() || procedure.isEmpty() || !isChainIntact(publication)) {
            return true;
        }
        Decision.Bound then = submission.get().bound();
        Hashes now = Hashes.like(
                then.substance(), edition.content(), procedure.get().id(), edition.evidence(), circumstances.stored());
        return !now.substance().equals(then.substance())
                || !now.bytes().equals(then.bytes())
                || !edition.topic().value().equals(then.topic());
    }

    private static Optional<Decision> submission(Publication publication, Edition edition) {
        return publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number() && decision.verb() == Verb.SUBMIT)
                .reduce((first, second) -> second);
    }

    private static Alteration found(Publication publication, Edition edition, Circumstances circumstances) {
        Optional<Decision> submission = submission(publication, edition);
        Optional<Content> decided = submission.flatMap(known -> decided(known, edition, circumstances));
        return new Alteration(
                edition.number(),
                !isChainIntact(publication),
                submission
                        .flatMap(known -> decided.map(then -> places(known, then, edition, circumstances)))
                        .orElse(List.of()),
                decided.map(content -> content.withDocuments(content.documents().stream()
                        .filter(document -> isStored(document, circumstances))
                        .toList())));
    }

    /** The frozen copy, if it is what the submission names. */
    private static Optional<Content> decided(Decision submission, Edition edition, Circumstances circumstances) {
        Decision.Bound then = submission.bound();
        return circumstances
                .earlier()
                .submitted(edition.number(), submission.round())
                .filter(frozen -> edition.pinned()
                        .map(procedure -> Hashes.like(
                                then.substance(),
                                frozen,
                                procedure.id(),
                                edition.evidence(),
                                document -> Optional.of(document.sha256())))
                        .filter(hashes -> hashes.substance().equals(then.substance())
                                && hashes.bytes().equals(then.bytes()))
                        .isPresent());
    }

    private static List<String> places(
            Decision submission, Content decided, Edition edition, Circumstances circumstances) {
        Content now = edition.content();
        List<String> places = new ArrayList<>();
        for (String name : ContentField.allNames()) {
            if (!decided.value(name).equals(now.value(name))) {
                places.add(name);
            }
        }
        if (!decided.rows().equals(now.rows())) {
            places.add("rows");
        }
        for (Document document : decided.documents()) {
            boolean same = now.document(document.id())
                    .filter(other -> isSame(document, other))
                    .isPresent();
            if (!same || !isStored(document, circumstances)) {
                places.add("document:" + document.id().value());
            }
        }
        boolean more = now.documents().stream()
                .anyMatch(document -> decided.document(document.id()).isEmpty());
        if (more) {
            places.add("documents");
        }
        if (!edition.topic().value().equals(submission.bound().topic())) {
            places.add("topic");
        }
        return places;
    }

    private static boolean isSame(Document then, Document now) {
        return then.sha256().equals(now.sha256())
                && then.name().equals(now.name())
                && then.label().equals(now.label());
    }

    private static boolean isStored(Document document, Circumstances circumstances) {
        return circumstances
                .stored()
                .apply(document)
                .filter(document.sha256()::equals)
                .isPresent();
    }

    private static boolean isChainIntact(Publication publication) {
        String previous = Decision.START;
        int number = 0;
        for (Decision decision : publication.decisions()) {
            number++;
            if (decision.number() != number
                    || !decision.previous().equals(previous)
                    || !decision.isIntact(publication.id())) {
                return false;
            }
            previous = decision.hash();
        }
        return true;
    }
}

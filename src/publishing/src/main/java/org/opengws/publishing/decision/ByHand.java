package org.opengws.publishing.decision;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.PointId;

/** What no reading could say and the verifier therefore says by name, as a point of his checklist: that a file opens. */
public final class ByHand {

    private static final String OPENS = "opens-";

    private ByHand() {}

    /** Ids of the points that the verb asks for beside its step's; empty where the machine could say it. */
    public static List<PointId> points(Edition edition, Verb verb) {
        return Verbs.of(verb).asks().ticks() != VerbEntry.Ticks.EVERY_POINT_AND_FILE
                ? List.of()
                : edition.content().documents().stream()
                        .filter(document -> document.inspection().needsAnotherLook())
                        .map(document -> new PointId(OPENS + document.id().value()))
                        .toList();
    }

    /** The document that such a point is about. */
    public static Optional<Document> document(Edition edition, PointId point) {
        return point.value().startsWith(OPENS)
                ? edition.content().document(new DocumentId(point.value().substring(OPENS.length())))
                : Optional.empty();
    }
}

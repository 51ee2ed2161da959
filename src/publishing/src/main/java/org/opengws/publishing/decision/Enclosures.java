package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Memo;

/** What a memo encloses: the documents and, for body or rows, the round's frozen print page. */
public final class Enclosures {

    /** Name under which the frozen print page is enclosed; its hash is that of the substance. */
    static final String PAGE = "page";

    private Enclosures() {}

    public static List<Memo.Enclosure> of(Content content, Hashes hashes) {
        List<Memo.Enclosure> enclosures = new ArrayList<>();
        content.documents()
                .forEach(document ->
                        enclosures.add(new Memo.Enclosure(document.name().value(), document.sha256())));
        if (!content.body().isEmpty() || !content.rows().isEmpty()) {
            enclosures.add(new Memo.Enclosure(PAGE, hashes.substanceSha256()));
        }
        return enclosures;
    }
}

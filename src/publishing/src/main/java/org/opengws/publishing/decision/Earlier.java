package org.opengws.publishing.decision;

import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;

/** What a submission is held against: the frozen rounds, and its own documents as they were read and compared for it. */
public interface Earlier {

    Earlier NOTHING = (edition, round) -> Optional.empty();

    /** What was frozen then; empty where nothing was. */
    Optional<Content> submitted(int edition, int round);

    /** The document with what was read and found of these very bytes since it was stored. */
    default Document asRead(Document document) {
        return document;
    }

    /** These, where they are of the same bytes, in the place of the stored ones. */
    default Earlier with(Map<String, Document> readBySha256) {
        Earlier rounds = this;
        return new Earlier() {
            @Override
            public Optional<Content> submitted(int edition, int round) {
                return rounds.submitted(edition, round);
            }

            @Override
            public Document asRead(Document document) {
                Document read = readBySha256.get(document.sha256());
                boolean same = read != null && read.type() == document.type();
                if (!same) {
                    return document;
                }
                Document now = document.inspected(read.inspection());
                for (var likeness : read.likenesses()) {
                    now = now.compared(likeness);
                }
                return now;
            }
        };
    }
}

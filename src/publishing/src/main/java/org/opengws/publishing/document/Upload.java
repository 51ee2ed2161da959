package org.opengws.publishing.document;

import java.util.List;
import java.util.function.Function;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.refusal.Refusal;

/** What comes of an {@link IncomingFile}. */
public sealed interface Upload {

    /** The one function or the other, by what came of it. */
    <T> T fold(Function<Accepted, T> accepted, Function<List<Refusal>, T> refused);

    /** A file that may be stored; its content is still where it arrived. */
    record Accepted(FileName name, DocumentType type, long size, String sha256, Inspection inspection)
            implements Upload {

        public Document as(DocumentId id, Text label) {
            return new Document(id, name, label, type, size, sha256, inspection);
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<List<Refusal>, T> refused) {
            return accepted.apply(this);
        }
    }

    /** All the reasons at once, never none. */
    record Refused(List<Refusal> refusals) implements Upload {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<List<Refusal>, T> refused) {
            return refused.apply(refusals);
        }
    }
}

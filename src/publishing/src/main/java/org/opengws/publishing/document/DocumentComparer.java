package org.opengws.publishing.document;

import java.nio.file.Path;

/** Port: says whether two files show a reader the same. Safe for many threads. */
@FunctionalInterface
public interface DocumentComparer {

    /** Where nothing can compare, every other file has changed. */
    DocumentComparer NONE = (earlier, now, type) -> new Found(Likeness.Verdict.CHANGED, "bytes", "none");

    /** @param what as {@link Likeness#what()} */
    record Found(Likeness.Verdict verdict, String what, String reader) {

        public Likeness of(Document earlier, Document now) {
            return new Likeness(earlier.sha256(), now.sha256(), verdict, what, reader);
        }
    }

    /** Whatever the content is, this answers and does not throw; may take twice as long as reading a file may. */
    Found compare(Path earlier, Path now, DocumentType type);
}

package org.opengws.publishing.edition;

import java.util.Objects;

import org.opengws.publishing.language.TypedText;

/**
 * One thing to mend, tied to a field or a document and ticked off at resubmission.
 *
 * @param id unique within its edition
 * @param target a field's name such as {@code title.th}, or {@code document:<id>}, or empty for the whole
 * @param decision number of the decision that asked for it; 0 in a request
 */
public record Correction(String id, String target, String text, boolean done, int decision) {

    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(text, "text");
    }

    public static Correction of(String target, String text) {
        return new Correction("", target, TypedText.stored(text), false, 0);
    }

    public Correction ticked() {
        return new Correction(id, target, text, true, decision);
    }
}

package org.opengws.publishing.refusal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.TypedText;

/**
 * One reason why something is refused. A return value, never an exception.
 *
 * @param field the field at fault, such as {@code title.th} or {@code documents[0]}; empty where none is
 * @param args what the sentence for people mentions, by name
 */
public record Refusal(RefusalCode code, String field, Map<String, String> args) {

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        args = Map.copyOf(args);
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, "", Map.of());
    }

    public static Refusal of(RefusalCode code, String field) {
        return new Refusal(code, field, Map.of());
    }

    public static Refusal of(RefusalCode code, String field, String arg, Object value) {
        return new Refusal(code, field, Map.of(arg, String.valueOf(value)));
    }

    /** Why that may not be stored as one line of at most so many characters; empty where it may. */
    public static Optional<Refusal> line(String field, String typed, int longest) {
        return TypedText.faultInLine(typed, longest)
                .map(code -> code.equals(TypedText.TOO_LONG)
                        ? of(RefusalCode.FIELD_TOO_LONG, field, "max", longest)
                        : invalid(field, code));
    }

    /**
     * A field that holds what it must not.
     *
     * @param reason a code; its sentence is the text {@code reason.<code>}
     */
    public static Refusal invalid(String field, String reason) {
        return of(RefusalCode.FIELD_INVALID, field, "reason", reason);
    }
}

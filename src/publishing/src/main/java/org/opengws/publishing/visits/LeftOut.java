package org.opengws.publishing.visits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a request is no view. The first that fits counts it, in this order. */
public enum LeftOut {
    /** 404 and 410: there is nothing, or no longer. */
    NOT_FOUND,
    /** HEAD: only the headers were asked for. */
    HEAD,
    /** A program of this product, such as one that looks whether an address answers. */
    OURS,
    /** Somebody of the office who is signed in. */
    STAFF,
    /** A browser fetched it ahead; whether anybody looks at it is not known. */
    PREFETCH,
    ROBOT,
    /** An assistant that reads at the wish of a person; a setting counts it as a view. */
    ASSISTANT,
    /** A part of a document that does not begin at its beginning. */
    LATER_RANGE,
    /** The same visitor at the same address within half a minute; of a document, within the hour of the clock. */
    REPEAT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LeftOut> byCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}

package org.opengws.publishing.edition;

import java.time.Period;
import java.util.Objects;

import org.opengws.publishing.language.TypedText;

/**
 * The review interval that an owner set on a publication (framework 4: at an interval that suits it).
 *
 * @param reason needed where it is longer than the topic's, otherwise may be empty
 */
public record ReviewInterval(Period interval, String reason) {

    public ReviewInterval {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(reason, "reason");
        if (interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("a review interval is longer than nothing");
        }
    }

    public ReviewInterval asStored() {
        return new ReviewInterval(interval, TypedText.stored(reason));
    }
}

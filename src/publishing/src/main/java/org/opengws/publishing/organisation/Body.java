package org.opengws.publishing.organisation;

import java.util.Objects;

import org.opengws.publishing.language.Text;

/** What the unit at the top is as a body of the state, and the province of its seat. */
public record Body(BodyKind kind, Province province) {

    public Body {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(province, "province");
    }

    /** Kind and seat, as a reader of the office's page is told. */
    public Text label() {
        return Text.of(
                kind.label().th() + " " + province.full().th(),
                kind.label().en() + ", " + province.full().en());
    }
}

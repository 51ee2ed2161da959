package org.opengws.publishing.office;

import java.util.Objects;

/** What something becomes, together with the act that goes on record with it: the one is never without the other. */
public record Acted<T>(T value, OfficeAct.Draft act) {

    public Acted {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(act, "act");
    }
}

package org.opengws.publishing.audit;

import org.opengws.publishing.edition.Canonical;

/**
 * A place outside the repository that gets every head from the first one on.
 *
 * @param name of the bookmark that says how far it got; a place of another name begins anew
 */
public record HeadPlace(String name, HeadSink sink) {

    /** The file of heads that each installation has. */
    public static HeadPlace first(HeadSink sink) {
        return new HeadPlace("heads-handed-out", sink);
    }

    /** Another one, told from its kind by where it is. */
    public static HeadPlace second(String where, HeadSink sink) {
        return new HeadPlace("heads-handed-out-" + Canonical.sha256(where).substring(0, 16), sink);
    }
}

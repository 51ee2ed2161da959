package org.opengws.publishing.site;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/** What stands at the public address of a publication: its page, or a notice in its place. Immutable. */
public sealed interface Projected permits PublishedPage, AbsentPage {

    PublicationId id();

    TopicId topic();

    UnitId owner();

    /** What lists and the address call it. */
    Text title();

    /** SHA-256 over everything that it holds; the same on every instance that holds the same. */
    String hash();
}

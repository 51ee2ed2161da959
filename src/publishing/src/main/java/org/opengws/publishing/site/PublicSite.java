package org.opengws.publishing.site;

import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.storage.Page;

/** Port: what a public instance holds; everything that the site shows comes from here. Safe for many threads. */
public interface PublicSite {

    /** Grows with every change of what is public. */
    long version();

    /** The page or notice of that publication; empty where nothing ever was public. */
    Optional<Projected> find(PublicationId id);

    PublicCatalogue catalogue();

    /** The units with their public history. */
    Organisation organisation();

    /** What answers the items of schemes; empty where an earlier release told nothing of it. */
    PublicAssessment assessment();

    Highlights highlights();

    /** Newest first; with words, what fits best first. Notices are on no list. */
    Page<Listed> list(Listing listing, int offset, int limit);

    /**
     * Words that are spelt nearly as those and with which something public is found; empty where there are none. For when
     * those find nothing.
     */
    Optional<String> nearest(String words);

    /** What there is to choose from beside the words of that listing, without a read of every page. */
    Facets facets(Listing listing);

    /** The bytes of a file of that publication; empty where it has none with that SHA-256. The caller closes it. */
    Optional<StoredFile> open(PublicationId id, String sha256);
}

package org.opengws.magnolia.install;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What the site answers stays outside Magnolia's page cache: it is asked for again each time, and the cache would take
 * every page and file into its memory before it is sent, a PDF with a character set. Where there is no such cache, nothing
 * is added.
 *
 * @param addresses the form of the site's own; what else the office has below its page stays Magnolia's
 */
record LeavingPageCache(String addresses) implements Adding.Step {

    static final String EXCLUDES =
            "/modules/cache/config/contentCaching/defaultPageCache/cachePolicy/shouldBypassVoters/urls/excludes";
    static final String NAME = "gws-site";

    private static final String PATTERN = "pattern";

    @Override
    public boolean add(Session session) throws RepositoryException {
        if (!session.nodeExists(EXCLUDES)) {
            return false;
        }
        Tree.node(NAME, List.of()).addTo(session, EXCLUDES);
        Node voter = session.getNode(EXCLUDES + "/" + NAME);
        if (voter.hasProperty(PATTERN) && voter.getProperty(PATTERN).getString().equals(addresses)) {
            return false;
        }
        voter.setProperty("class", "info.magnolia.voting.voters.URIRegexVoter");
        voter.setProperty(PATTERN, addresses);
        return true;
    }
}

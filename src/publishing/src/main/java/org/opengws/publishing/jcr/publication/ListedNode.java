package org.opengws.publishing.jcr.publication;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.storage.PublicationLine;

/** For hosts whose lists hold nodes: the line that is kept beside a publication. */
public final class ListedNode {

    private ListedNode() {}

    /** Empty for a node that is no publication. */
    public static Optional<PublicationLine> line(Node node, Catalogue catalogue) throws RepositoryException {
        return node.hasProperty(Lines.LINE) ? Optional.of(Lines.line(node, catalogue)) : Optional.empty();
    }
}

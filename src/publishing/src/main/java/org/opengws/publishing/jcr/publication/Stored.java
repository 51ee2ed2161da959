package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Whole;

/** A publication as it is in the repository, with the tree that it was read from. */
public record Stored(Tree tree, Publication publication) {

    private static final Set<String> NOT_READ = Set.of(Names.ROUNDS, Names.FILES);

    /** As somebody saved it; see {@link Whole}. */
    public static Stored read(Sessions sessions, Node node) throws RepositoryException {
        Tree tree = Whole.read(sessions, node, NOT_READ);
        return new Stored(tree, PublicationTree.publication(tree));
    }

    /** Whether it was found to wait for nobody since it was saved last. */
    public boolean isStranded() {
        return tree.properties().containsKey(Names.STRANDED);
    }

    /** The tree as it is to be read from now on. */
    Tree stranded(boolean is) {
        if (is) {
            return tree.put(Names.STRANDED, Boolean.TRUE.toString());
        }
        tree.properties().remove(Names.STRANDED);
        return tree;
    }

    public Instant changed() {
        return Instant.parse(tree.text(Names.CHANGED));
    }
}

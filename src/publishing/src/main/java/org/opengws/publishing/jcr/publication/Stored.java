package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;

/** A publication as it is in the repository, with the tree that it was read from. */
public record Stored(Tree tree, Publication publication) {

    private static final Set<String> NOT_READ = Set.of(Names.ROUNDS, Names.FILES);

    public static Stored read(Node node) throws RepositoryException {
        Tree tree = Trees.read(node, NOT_READ);
        tree.properties().keySet().removeAll(List.of(Names.LOCK, Folders.GROWN));
        return new Stored(tree, PublicationTree.publication(tree));
    }

    /** Whether it was found to wait for nobody since it was saved last. */
    public boolean isStranded() {
        return tree.properties().containsKey(Names.STRANDED);
    }

    public Instant changed() {
        return Instant.parse(tree.text(Names.CHANGED));
    }
}

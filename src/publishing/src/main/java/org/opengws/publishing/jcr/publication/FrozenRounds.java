package org.opengws.publishing.jcr.publication;

import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.jcr.tree.Whole;
import org.opengws.publishing.storage.Round;

/** The frozen copies of one publication's editions: {@code editions/<n>/rounds/<r>}, written once. */
final class FrozenRounds {

    private final Sessions sessions;
    private final Node publication;

    FrozenRounds(Sessions sessions, Node publication) {
        this.sessions = sessions;
        this.publication = publication;
    }

    /** Freezes what was submitted, and a memo that was signed or continued since. */
    void write(Publication before, Publication next) throws RepositoryException {
        for (Edition edition : next.editions()) {
            Optional<Edition> earlier = before.edition(edition.number());
            int rounds = earlier.map(Edition::round).orElse(0);
            if (edition.round() > rounds) {
                freeze(edition);
            } else if (edition.round() > 0
                    && !EditionTree.signed(edition).equals(earlier.flatMap(EditionTree::signed))) {
                signed(edition);
            }
        }
    }

    /** The current round of each edition. */
    void writeAll(Publication imported) throws RepositoryException {
        for (Edition edition : imported.editions()) {
            if (edition.round() > 0) {
                freeze(edition);
            }
        }
    }

    Optional<Round> read(int edition, int round) throws RepositoryException {
        String path = Names.EDITIONS + "/" + edition + "/" + Names.ROUNDS + "/" + round;
        return publication.hasNode(path)
                ? Optional.of(EditionTree.round(Whole.read(sessions, publication.getNode(path), Set.of())))
                : Optional.empty();
    }

    private void freeze(Edition edition) throws RepositoryException {
        Trees.create(rounds(edition), Integer.toString(edition.round()), Whole.sealed(EditionTree.round(edition)));
    }

    /** A signed letter is never taken back: where a later act leaves it out, the round keeps it. */
    private void signed(Edition edition) throws RepositoryException {
        Optional<Memo> memo = EditionTree.signed(edition);
        String name = Integer.toString(edition.round());
        if (memo.isEmpty() || !rounds(edition).hasNode(name)) {
            return;
        }
        Node round = rounds(edition).getNode(name);
        if (round.hasNode(Names.MEMO)) {
            round.getNode(Names.MEMO).remove();
        }
        Tree signed = MemoTree.of(memo.get());
        Trees.create(round, Names.MEMO, signed);
        Whole.seal(round, Trees.read(round, Set.of(Names.MEMO)).add(Names.MEMO, signed));
    }

    private Node rounds(Edition edition) throws RepositoryException {
        Node parent = publication.getNode(Names.EDITIONS + "/" + edition.number());
        return parent.hasNode(Names.ROUNDS) ? parent.getNode(Names.ROUNDS) : parent.addNode(Names.ROUNDS, Names.PART);
    }
}

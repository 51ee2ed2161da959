package org.opengws.publishing.jcr.register;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.storage.OutboxEntry;

/** An outbox entry as properties; its id is the node's name. */
public final class OutboxTree {

    private OutboxTree() {}

    static Tree of(OutboxEntry entry) {
        return new Tree(Names.ENTRY)
                .put("kind", entry.kind().code())
                .put("publication", entry.publication())
                .put("reference", entry.reference())
                .put("createdAt", entry.createdAt().toString())
                .put("heldUntil", entry.heldUntil())
                .put("attempts", entry.attempts())
                .put("retryAt", entry.retryAt())
                .put("stuck", entry.stuck())
                .put("reason", entry.reason());
    }

    public static OutboxEntry entry(Node node) throws RepositoryException {
        Tree tree = Trees.properties(node);
        return new OutboxEntry(
                node.getName(),
                OutboxEntry.Kind.valueOf(tree.text("kind").toUpperCase(Locale.ROOT)),
                tree.optional("publication", PublicationId::new),
                tree.text("reference"),
                Instant.parse(tree.text("createdAt")),
                tree.day("heldUntil"),
                tree.number("attempts"),
                tree.instant("retryAt"),
                tree.flag("stuck"),
                tree.text("reason"));
    }

    static OutboxEntry failed(OutboxEntry entry, String reason, Instant retryAt, boolean stuck) {
        return new OutboxEntry(
                entry.id(),
                entry.kind(),
                entry.publication(),
                entry.reference(),
                entry.createdAt(),
                entry.heldUntil(),
                entry.attempts() + 1,
                Optional.of(retryAt),
                stuck,
                reason);
    }

    static OutboxEntry fresh(OutboxEntry entry) {
        return new OutboxEntry(
                entry.id(),
                entry.kind(),
                entry.publication(),
                entry.reference(),
                entry.createdAt(),
                entry.heldUntil(),
                0,
                Optional.empty(),
                false,
                "");
    }
}

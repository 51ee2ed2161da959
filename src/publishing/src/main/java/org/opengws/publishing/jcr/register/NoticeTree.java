package org.opengws.publishing.jcr.register;

import java.time.Instant;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.jcr.tree.Trees;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeId;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.people.PersonId;

/** A notice as properties; its id is the node's name. */
final class NoticeTree {

    private NoticeTree() {}

    static Tree of(Notice notice) {
        return new Tree(Names.ENTRY)
                .put("at", notice.at().toString())
                .put("kind", notice.kind().code())
                .put("publication", notice.publication())
                .put("title", notice.title())
                .put("detail", notice.detail())
                .put("day", notice.day())
                .put("readAt", notice.readAt());
    }

    static Notice notice(Node node, PersonId person) throws RepositoryException {
        Tree tree = Trees.properties(node);
        return new Notice(
                new NoticeId(node.getName()),
                person,
                Instant.parse(tree.text("at")),
                NoticeKind.byCode(tree.text("kind"))
                        .orElseThrow(() -> new IllegalStateException("no kind of notice: " + tree.text("kind"))),
                tree.optional("publication", PublicationId::new),
                tree.bilingual("title"),
                tree.bilingual("detail"),
                tree.day("day"),
                tree.instant("readAt"));
    }
}

package org.opengws.magnolia.ui.column;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.ui.Brief;
import org.opengws.publishing.jcr.publication.ListedNode;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.publication.LineWords;

import info.magnolia.context.MgnlContext;

/**
 * The line that is kept beside a publication's node, as the user may see it; nothing below the node is read. What somebody
 * is as a reader takes long to tell of one who stands in for another, so it is told once for all cells of a list.
 */
@Singleton
public class ShownLine {

    private final GwsProduct product;
    private final Brief<Asked, Reader> readers = new Brief<>(Clock.systemUTC());

    private record Asked(String user, UnitId owner) {}

    @Inject
    public ShownLine(GwsProduct product) {
        this.product = product;
    }

    /** Empty for what is no publication, and where the product does not run. */
    <T> Optional<T> ask(Item item, BiFunction<PublicationLine, LineWords, T> question) {
        return product.author()
                .filter(author -> item instanceof Node)
                .flatMap(author -> line(author, (Node) item)
                        .map(line -> question.apply(
                                line, new LineWords(author.assembly().domain(), UserLanguages.ofCurrentUser()))));
    }

    private Optional<PublicationLine> line(AuthorSide author, Node node) {
        try {
            return ListedNode.line(node, author.assembly().publishing().catalogue())
                    .map(line -> seen(author, line));
        } catch (RepositoryException e) {
            throw new IllegalStateException("a publication cannot be read for the list", e);
        }
    }

    /** Who is nobody to the product sees what is public. */
    private PublicationLine seen(AuthorSide author, PublicationLine line) {
        Reader reader = line.state().isOrWasPublic() ? Reader.NOBODY : reader(author, line.owner());
        return line.to(reader);
    }

    private Reader reader(AuthorSide author, UnitId owner) {
        String user = MgnlContext.getUser() == null ? "" : MgnlContext.getUser().getName();
        return readers.get(
                new Asked(user, owner),
                () -> author.directory()
                        .current()
                        .map(person -> author.assembly().publishing().as(person).readerOf(owner))
                        .orElse(Reader.NOBODY));
    }
}

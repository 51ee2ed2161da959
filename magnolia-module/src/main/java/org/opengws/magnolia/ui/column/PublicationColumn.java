package org.opengws.magnolia.ui.column;

import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.jcr.publication.ListedNode;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.ValueProvider;

/** A column of publications: reads the line that is kept beside each, nothing below it. Text, never markup. */
abstract class PublicationColumn implements ValueProvider<Item, String> {

    private static final long serialVersionUID = 1L;

    private final transient GwsProduct product;

    PublicationColumn(GwsProduct product) {
        this.product = product;
    }

    abstract String text(PublicationLine line, LineWords words);

    /** Empty for what is no publication, and where the product does not run. */
    @Override
    public final String apply(Item item) {
        return product.author()
                .filter(author -> item instanceof Node)
                .map(author -> text(author, (Node) item))
                .orElse("");
    }

    private String text(AuthorSide author, Node node) {
        try {
            return ListedNode.line(node, author.assembly().publishing().catalogue())
                    .map(line -> text(
                            seen(author, line),
                            new LineWords(author.assembly().domain(), UserLanguages.ofCurrentUser())))
                    .orElse("");
        } catch (RepositoryException e) {
            throw new IllegalStateException("a publication cannot be read for the list", e);
        }
    }

    /** As the user may see it; who is nobody to the product sees what is public. */
    private static PublicationLine seen(AuthorSide author, PublicationLine line) {
        Reader reader = line.state().isOrWasPublic()
                ? Reader.NOBODY
                : author.directory()
                        .current()
                        .map(person -> author.assembly().publishing().as(person).readerOf(line.owner()))
                        .orElse(Reader.NOBODY);
        return line.to(reader);
    }
}

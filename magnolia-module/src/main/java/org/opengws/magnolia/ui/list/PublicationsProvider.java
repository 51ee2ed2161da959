package org.opengws.magnolia.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import jakarta.inject.Inject;

import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

import com.vaadin.data.provider.AbstractBackEndDataProvider;
import com.vaadin.data.provider.Query;

import info.magnolia.ui.datasource.jcr.JcrDatasource;
import info.magnolia.ui.filter.DataFilter;

/**
 * Publications as the desk lists them to the same person: words of a title are compared only where he may read it. At most
 * {@link Page#COUNTED}, which filters and words narrow.
 */
public class PublicationsProvider extends AbstractBackEndDataProvider<Node, DataFilter> {

    private static final long serialVersionUID = 1L;

    private static final int BATCH = 200;

    private final transient GwsProduct product;
    private final transient JcrDatasource datasource;
    private final transient Paths paths = new Paths();

    @Inject
    public PublicationsProvider(GwsProduct product, JcrDatasource datasource) {
        this.product = product;
        this.datasource = datasource;
    }

    @Override
    protected Stream<Node> fetchFromBackEnd(Query<Node, DataFilter> query) {
        return nodes(page(query, query.getOffset(), query.getLimit()).items()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<Node, DataFilter> query) {
        return page(query, 0, 1).total();
    }

    /** Nothing where the product does not run. */
    private Page<PublicationLine> page(Query<Node, DataFilter> query, int offset, int limit) {
        return product.author()
                .map(author -> page(author, query, offset, Math.min(limit, Math.max(0, Page.COUNTED - offset))))
                .orElse(Page.empty());
    }

    private static Page<PublicationLine> page(AuthorSide author, Query<Node, DataFilter> query, int offset, int limit) {
        ListQuestion question = new ListQuestion(query.getFilter(), query.getSortOrders());
        PublicationFilter filter = question.filter(author.assembly().domain());
        Optional<Person> person = author.directory().current();
        if (question.isOfWhatWaits()) {
            return person.map(reader -> waiting(author, reader, question, filter, offset, limit))
                    .orElse(Page.empty());
        }
        return list(author, person, filter, offset, limit);
    }

    /** Who is nobody to the product finds titles that are public, by their words. */
    private static Page<PublicationLine> list(
            AuthorSide author, Optional<Person> person, PublicationFilter filter, int offset, int limit) {
        return person.map(reader -> author.assembly().publishing().as(reader).list(filter, offset, limit))
                .orElseGet(() -> author.assembly().storage().publications().list(filter, Reader.NOBODY, offset, limit));
    }

    /** Most urgent first, as in his inbox; among what else he asks for. */
    private static Page<PublicationLine> waiting(
            AuthorSide author, Person reader, ListQuestion question, PublicationFilter filter, int offset, int limit) {
        Page<PublicationLine> inbox = author.assembly().publishing().inbox(reader, 0, Page.COUNTED);
        List<PublicationLine> lines = inbox.items();
        if (question.restricts()) {
            Set<PublicationId> asked = among(author, reader, filter, lines);
            lines = lines.stream().filter(line -> asked.contains(line.id())).toList();
        }
        return new Page<>(lines.stream().skip(offset).limit(limit).toList(), lines.size(), inbox.more());
    }

    private static Set<PublicationId> among(
            AuthorSide author, Person reader, PublicationFilter filter, List<PublicationLine> lines) {
        Set<PublicationId> sought = lines.stream().map(PublicationLine::id).collect(Collectors.toSet());
        Set<PublicationId> found = new java.util.HashSet<>();
        for (int offset = 0; found.size() < sought.size(); offset += BATCH) {
            Page<PublicationLine> page =
                    author.assembly().publishing().as(reader).list(filter, offset, BATCH);
            page.items().stream()
                    .map(PublicationLine::id)
                    .filter(sought::contains)
                    .forEach(found::add);
            if (page.items().size() < BATCH) {
                break;
            }
        }
        return found;
    }

    private List<Node> nodes(List<PublicationLine> lines) {
        try {
            Session session = datasource.getJCRSession();
            List<Node> nodes = new ArrayList<>();
            for (PublicationLine line : lines) {
                paths.find(session, line.id()).ifPresent(nodes::add);
            }
            return nodes;
        } catch (RepositoryException e) {
            throw new IllegalStateException("publications cannot be read for the list", e);
        }
    }
}

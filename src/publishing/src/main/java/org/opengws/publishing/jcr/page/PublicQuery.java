package org.opengws.publishing.jcr.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.site.Listing;

/**
 * The queries over public pages. Sorted lists are XPath, which is fast where SQL2 is not. No text of a user gets in but
 * letters, their marks and digits; ids have a form that holds nothing else either.
 */
final class PublicQuery {

    private final StringBuilder statement = new StringBuilder("/jcr:root")
            .append(PublicNames.PAGES)
            .append("//element(*, ")
            .append(PublicNames.PUBLISHED)
            .append(")[");
    private String order = "";

    private PublicQuery(String condition) {
        statement.append(condition);
    }

    static PublicQuery byId(PublicationId id) {
        return new PublicQuery("@id = '" + id.value() + "'");
    }

    /** Everything behind that id, in the order of ids. */
    static PublicQuery after(String id) {
        PublicQuery query = new PublicQuery(id.isEmpty() ? "@id" : "@id > '" + new PublicationId(id).value() + "'");
        query.order = " order by @id";
        return query;
    }

    /** Pages as a list shows them; see {@link #findsNothing}. */
    static PublicQuery of(Listing listing) {
        PublicQuery query = new PublicQuery("@kind = 'page'");
        query.any(listing.topics().stream().map(topic -> equal(PublicTree.TOPIC, topic.value())));
        query.any(listing.owners().stream().map(owner -> equal(PublicTree.OWNER, owner.value())));
        query.any(listing.types().stream().map(type -> equal(PublicTree.TYPES, plain(type))));
        query.any(listing.years().stream().map(PublicQuery::within));
        List<String> words = words(listing.words());
        if (!words.isEmpty()) {
            String sought = String.join(" ", words);
            // what stands in the title counts twice
            query.and("(jcr:contains(@" + PublicNames.SEARCH_TITLE + ", '" + sought + "') or jcr:contains(@"
                    + PublicNames.SEARCH + ", '" + sought + "'))");
        }
        query.order = words.isEmpty()
                ? " order by @published descending, @id"
                : " order by @jcr:score descending, @published descending, @id";
        return query;
    }

    /** Whether something was looked for in which there is no word at all. */
    static boolean findsNothing(Listing listing) {
        return !listing.words().isBlank() && words(listing.words()).isEmpty();
    }

    /** As the index has them; each a term, so that none is read as an operator. */
    static List<String> words(String text) {
        return SearchText.words(text).stream()
                .map(PublicQuery::plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(SearchText.MOST_SOUGHT)
                .map(word -> '"' + word + '"')
                .toList();
    }

    NodeIterator nodes(Session session, int offset, int limit) throws RepositoryException {
        @SuppressWarnings("deprecation") // JCR 2 deprecates XPath; its lists are sorted in milliseconds, SQL2's are not
        Query query = session.getWorkspace().getQueryManager().createQuery(statement + "]" + order, Query.XPATH);
        query.setOffset(offset);
        query.setLimit(limit);
        return query.execute().getNodes();
    }

    Optional<Node> first(Session session) throws RepositoryException {
        NodeIterator nodes = nodes(session, 0, 1);
        return nodes.hasNext() ? Optional.of(nodes.nextNode()) : Optional.empty();
    }

    PublicQuery without(PublicationId id) {
        return and("@id != '" + id.value() + "'");
    }

    private void any(Stream<String> conditions) {
        String either = conditions.sorted().collect(Collectors.joining(" or "));
        if (!either.isEmpty()) {
            and("(" + either + ")");
        }
    }

    private static String equal(String property, String value) {
        return "@" + property + " = '" + value + "'";
    }

    private static String within(int year) {
        return String.format("(@published >= '%04d-01-01' and @published <= '%04d-12-31')", year, year);
    }

    private PublicQuery and(String condition) {
        statement.append(" and ").append(condition);
        return this;
    }

    private static String plain(String word) {
        return word.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

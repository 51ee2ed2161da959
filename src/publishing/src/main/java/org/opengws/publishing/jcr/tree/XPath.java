package org.opengws.publishing.jcr.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import javax.jcr.query.QueryResult;

/**
 * A query in XPath, which is what sorts fast; conditions are joined by "and". Every text goes through {@link #literal},
 * whoever typed it.
 */
public final class XPath {

    private final String type;
    private final List<String> conditions = new ArrayList<>();

    public XPath(String type) {
        this.type = type;
    }

    public XPath is(String property, boolean value) {
        return and("@" + property + " = " + value + "()");
    }

    public XPath is(String property, String value) {
        return and("@" + property + " = " + literal(value));
    }

    /** Beyond that value; anything where it is empty. */
    public XPath after(String property, String value) {
        return and("@" + property + " > " + literal(value));
    }

    public XPath from(String property, String value) {
        return and("@" + property + " >= " + literal(value));
    }

    /** @param otherwise the property that says so where the first is not there */
    public XPath before(String property, String otherwise, String value) {
        String day = literal(value);
        return and(
                "(@" + property + " < " + day + " or (not(@" + property + ") and @" + otherwise + " < " + day + "))");
    }

    /** One of them; none of them where there is none. */
    public XPath isOneOf(String property, Collection<String> values) {
        return and(values.isEmpty() ? "@" + property + " = ''" : "(" + oneOf(property, values) + ")");
    }

    /** All of the words, or a longer one that begins with all of them together. */
    public XPath hasWords(String property, List<String> words) {
        return and(words(property, words));
    }

    /** The same, where what another property holds counts only where the first condition holds. */
    public XPath hasWords(String condition, String property, List<String> words, String other) {
        return and("((" + condition + " and " + words(property, words) + ") or " + words(other, words) + ")");
    }

    private static String words(String property, List<String> words) {
        String each = words.stream()
                .map(word -> "@" + property + " = " + literal(word))
                .collect(Collectors.joining(" and ", "(", ")"));
        String begun = "jcr:like(@" + property + ", " + literal(pattern(String.join("", words)) + "%") + ")";
        return "(" + each + " or " + begun + ")";
    }

    /** One of them, as a condition to be joined with others. */
    public static String oneOf(String property, Collection<String> values) {
        return values.stream()
                .sorted()
                .map(value -> "@" + property + " = " + literal(value))
                .collect(Collectors.joining(" or "));
    }

    public XPath and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param order such as {@code @changed descending} */
    public String ordered(String order) {
        String where = conditions.isEmpty() ? "" : "[" + String.join(" and ", conditions) + "]";
        return "//element(*, " + type + ")" + where + " order by " + order;
    }

    public static QueryResult run(Session session, String statement, long most) throws RepositoryException {
        // JCR 2 calls XPath deprecated; Jackrabbit keeps it, and sorts it in milliseconds where SQL2 takes seconds
        @SuppressWarnings("deprecation")
        Query query = session.getWorkspace().getQueryManager().createQuery(statement, Query.XPATH);
        query.setLimit(most);
        return query.execute();
    }

    /** In quotes; a quote inside is doubled. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** What {@code jcr:like} would read as a wildcard stands for itself. */
    public static String pattern(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

package org.opengws.web.desk.screen;

import java.util.Map;
import java.util.TreeMap;

import org.opengws.publishing.storage.Page;
import org.opengws.web.Fields;
import org.opengws.web.Queries;

/**
 * Where a list stands and how to leaf through it.
 *
 * @param total as a sentence
 * @param before query of the page before, empty on the first
 * @param after query of the next page, empty on the last
 */
public record Paging(String total, int number, String before, String after) {

    public static final int SIZE = 30;
    private static final int MOST = 100_000;

    static int number(Fields query) {
        return query.number("page", 1, MOST, 1);
    }

    public static int offset(Fields query) {
        return (number(query) - 1) * SIZE;
    }

    public static Paging of(Page<?> page, Fields query, Wording wording) {
        int number = number(query);
        boolean more = page.more() || page.total() > number * SIZE;
        return new Paging(
                wording.total(page.total(), page.more()),
                number,
                number > 1 ? query(query, number - 1) : "",
                more && !page.items().isEmpty() ? query(query, number + 1) : "");
    }

    private static String query(Fields query, int number) {
        Map<String, String> values = new TreeMap<>();
        query.names().forEach(name -> values.put(name, query.raw(name)));
        values.put("page", Integer.toString(number));
        return "?" + Queries.write(values);
    }
}

package org.opengws.web.desk.publication;

import java.util.List;
import java.util.stream.IntStream;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Likeness;
import org.opengws.web.desk.publication.Differences.Side;

/**
 * Pages of two PDFs as they are drawn, in pairs.
 *
 * @param pairs in the order of pages
 * @param count of pages of the longer one
 * @param all address of all pairs, below the desk
 */
public record DrawnPages(List<Pair> pairs, int count, String all) {

    public static final DrawnPages NONE = new DrawnPages(List.of(), 0, "");

    private static final int SHOWN = 3;

    /** The pictures' addresses below the desk; empty where that side has no such page. */
    public record Pair(int number, String before, String after) {}

    /** The first ones, or those from the page on which comparing both found a difference. */
    static DrawnPages shown(Document before, Side earlier, Document after, Side now) {
        int count = count(before, after);
        if (count == 0) {
            return NONE;
        }
        int first = after.likenessTo(before.sha256())
                .flatMap(Likeness::page)
                .filter(page -> page <= count)
                .orElse(1);
        int from = Math.max(1, Math.min(first, count - SHOWN + 1));
        return new DrawnPages(
                pairs(before, earlier, after, now, from, Math.min(count, from + SHOWN - 1)),
                count,
                now.pagesBeside(after.id(), earlier));
    }

    static int count(Document before, Document after) {
        return before.type() == DocumentType.PDF && after.type() == DocumentType.PDF
                ? Math.max(pages(before), pages(after))
                : 0;
    }

    static List<Pair> pairs(Document before, Side earlier, Document after, Side now, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Pair(number, page(before, earlier, number), page(after, now, number)))
                .toList();
    }

    private static String page(Document document, Side side, int number) {
        return number <= pages(document) ? side.page(document.id(), number) : "";
    }

    private static int pages(Document document) {
        return document.inspection().pages();
    }
}

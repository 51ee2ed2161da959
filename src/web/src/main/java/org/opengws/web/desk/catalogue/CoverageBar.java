package org.opengws.web.desk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.TopicCoverage;
import org.opengws.web.desk.screen.Wording;

/**
 * How well some topics are covered, the best first: parts of a bar that is a hundred long, each said in words beside it.
 *
 * @param sentence the whole of it, for who does not see the bar
 */
public record CoverageBar(List<Part> parts, String sentence) {

    private static final double LENGTH = 100;

    /** Topics covered alike. @param address of the same list with only those */
    public record Part(
            String code, String word, int topics, double from, double length, String address, boolean here) {}

    static CoverageBar of(List<TopicCoverage> topics, CatalogueFilter filter, Wording wording) {
        List<Part> parts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        double from = 0;
        for (Coverage value : List.of(Coverage.CURRENT, Coverage.STALE, Coverage.IN_PROCEDURE, Coverage.MISSING)) {
            int count =
                    (int) topics.stream().filter(one -> one.coverage() == value).count();
            double length = topics.isEmpty() ? 0 : LENGTH * count / topics.size();
            String word = wording.of("coverage." + value.code());
            boolean here = filter.coverage().filter(value::equals).isPresent();
            String address = "/catalogue" + filter.with(Map.of("coverage", here ? "" : value.code()));
            parts.add(new Part(value.code(), word, count, from, length, address, here));
            said.add(word + " " + count);
            from += length;
        }
        return new CoverageBar(parts, String.join(", ", said));
    }
}

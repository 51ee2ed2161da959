package org.opengws.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opengws.publishing.language.SearchText;
import org.opengws.web.Fields;
import org.opengws.web.Queries;

/**
 * What somebody looks for, as the address says it.
 *
 * @param words as typed, cut where nobody types on
 * @param chosen what it is kept to, by the names of {@link #KINDS}; only what has the form of such a choice
 */
record SearchRequest(String words, Map<String, Set<String>> chosen) {

    static final String CATEGORY = "category";
    static final String UNIT = "unit";
    static final String YEAR = "year";
    static final String TYPE = "type";
    static final List<String> KINDS = List.of(CATEGORY, UNIT, YEAR, TYPE);

    private static final int MOST_OF_A_KIND = 20;
    private static final Pattern NAME = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+){0,15}");
    private static final Pattern YEAR_OF_FOUR = Pattern.compile("[12][0-9]{3}");

    static SearchRequest of(Fields query) {
        String typed = query.value("q");
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Pattern form = kind.equals(YEAR) ? YEAR_OF_FOUR : NAME;
            chosen.put(
                    kind,
                    query.all(kind).stream()
                            .filter(value -> form.matcher(value).matches())
                            .limit(MOST_OF_A_KIND)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return new SearchRequest(SearchText.sought(typed), chosen);
    }

    Set<String> of(String kind) {
        return chosen.getOrDefault(kind, Set.of());
    }

    boolean isNarrowed() {
        return chosen.values().stream().anyMatch(values -> !values.isEmpty());
    }

    boolean isEmpty() {
        return words.isBlank() && !isNarrowed();
    }

    /** With that choice where it was not made, without it where it was. */
    SearchRequest toggled(String kind, String value) {
        Map<String, Set<String>> other = new LinkedHashMap<>(chosen);
        Set<String> values = new LinkedHashSet<>(of(kind));
        if (!values.remove(value)) {
            values.add(value);
        }
        other.put(kind, values);
        return new SearchRequest(words, other);
    }

    SearchRequest withWordsOnly() {
        return new SearchRequest(words, Map.of());
    }

    /** From the site's root, of its first page. */
    String path() {
        List<String> pairs = new ArrayList<>();
        if (!words.isEmpty()) {
            pairs.add("q=" + Queries.encode(words));
        }
        for (String kind : KINDS) {
            of(kind).forEach(value -> pairs.add(kind + "=" + Queries.encode(value)));
        }
        return pairs.isEmpty() ? "/search" : "/search?" + String.join("&", pairs);
    }
}

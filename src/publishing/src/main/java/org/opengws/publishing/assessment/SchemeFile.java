package org.opengws.publishing.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/** The strict parser of {@code schemes/*.yaml}. */
public final class SchemeFile {

    private SchemeFile() {}

    /** @param isTopic whether the office, or what ships, has that topic */
    public static Checked<Scheme> parse(String file, String text, Predicate<TopicId> isTopic) {
        return YamlFile.read(file, text, map -> read(file, map, isTopic));
    }

    private static Optional<Scheme> read(String file, YamlMap map, Predicate<TopicId> isTopic) {
        int year = map.number("year", SchemeKey.FIRST_YEAR, SchemeKey.LAST_YEAR);
        Optional<SchemeKey> key = map.value("scheme", scheme -> new SchemeKey(scheme, year));
        Text title = TextNodes.required(map, "title");
        Text certainty = TextNodes.required(map, "certainty");
        List<String> sources = map.texts("sources");
        if (sources.isEmpty()) {
            map.problem("sources", "missing", "sources");
        }
        key.map(known -> known + ".yaml")
                .filter(name -> !file.substring(file.lastIndexOf('/') + 1).equals(name))
                .ifPresent(name -> map.problem("scheme", "file-name-not-of-scheme", name));
        List<SchemeItem> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap item : map.maps("items")) {
            item(item, isTopic, codes).ifPresent(items::add);
        }
        if (items.isEmpty() && map.isSound()) {
            map.problem("items", "missing", "items");
        }
        return map.isSound()
                ? Optional.of(new Scheme(key.orElseThrow(), title, certainty, sources, items, true))
                : Optional.empty();
    }

    private static Optional<SchemeItem> item(YamlMap map, Predicate<TopicId> isTopic, Set<String> codes) {
        Optional<ItemCode> code = map.value("code", ItemCode::new);
        code.filter(known -> !codes.add(known.slug())).ifPresent(twice -> map.problem("code", "item-twice", twice));
        Text title = TextNodes.inline(map);
        List<TopicId> topics = topics(map, isTopic);
        Set<EvidenceRule> rules = rules(map);
        Text certainty = TextNodes.optional(map, "certainty").orElse(Text.EMPTY);
        String source = map.textOr("source", "");
        return code.map(known -> new SchemeItem(known, title, topics, rules, certainty, source));
    }

    private static List<TopicId> topics(YamlMap map, Predicate<TopicId> isTopic) {
        List<TopicId> topics = new ArrayList<>();
        for (String text : map.texts("topics")) {
            Optional<TopicId> topic = TopicId.isValid(text) ? Optional.of(new TopicId(text)) : Optional.empty();
            if (topic.filter(isTopic).isEmpty()) {
                map.problem("topics", "topic-unknown", text);
            } else if (topics.contains(topic.get())) {
                map.problem("topics", "topic-named-twice", text);
            } else {
                topics.add(topic.get());
            }
        }
        return topics;
    }

    private static Set<EvidenceRule> rules(YamlMap map) {
        Set<EvidenceRule> rules = new TreeSet<>();
        for (String code : map.texts("rules")) {
            EvidenceRule.byCode(code).ifPresentOrElse(rules::add, () -> map.problem("rules", "unknown-value", code));
        }
        return rules;
    }
}

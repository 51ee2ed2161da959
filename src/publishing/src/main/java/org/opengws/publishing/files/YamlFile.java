package org.opengws.publishing.files;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads one YAML file strictly: one document, a mapping at the top, no tags, anchors or aliases, no key twice, no key
 * that nobody asked for. Only nodes are read; no object is ever constructed from the file.
 */
public final class YamlFile {

    private static final int LONGEST = 1_000_000;
    /** Our files need five; the parser takes seconds for tens of thousands. */
    private static final int DEEPEST = 20;

    private static final int MOST_TOLD = 100;

    private YamlFile() {}

    /**
     * Lets the reader read the top mapping. What it returns counts only if no problem was noted on the way; an empty
     * answer without a noted problem is a fault of the reader.
     */
    public static <T> Checked<T> read(String file, String text, Function<YamlMap, Optional<T>> reader) {
        List<Problem> problems = new ArrayList<>();
        Optional<MappingNode> root = compose(file, text, problems);
        if (root.isEmpty()) {
            return Checked.refused(told(file, problems));
        }
        YamlMap map = new YamlMap(file, "", root.get(), problems);
        Optional<T> value = reader.apply(map);
        map.refuseUnknownKeys();
        return problems.isEmpty() ? new Checked<>(value, problems) : Checked.refused(told(file, problems));
    }

    /** As many as somebody mends at once, and how many more there are. */
    private static List<Problem> told(String file, List<Problem> problems) {
        if (problems.size() <= MOST_TOLD) {
            return problems;
        }
        List<Problem> told = new ArrayList<>(problems.subList(0, MOST_TOLD));
        told.add(Problem.at(file, 0, "", "more-problems", problems.size() - MOST_TOLD));
        return told;
    }

    private static Optional<MappingNode> compose(String file, String text, List<Problem> problems) {
        if (text.length() > LONGEST) {
            problems.add(Problem.at(file, 0, "", "file-too-long", LONGEST));
        } else if (text.indexOf('\uFFFD') >= 0) {
            problems.add(Problem.at(file, lineOf(text, text.indexOf('\uFFFD')), "", "not-utf-8"));
        } else {
            return parse(file, text, problems);
        }
        return Optional.empty();
    }

    private static Optional<MappingNode> parse(String file, String text, List<Problem> problems) {
        try {
            int documents = refuseCleverness(file, text, problems);
            if (documents > 1) {
                problems.add(Problem.at(file, 1, "", "several-documents"));
            }
            if (problems.isEmpty()) {
                Node node = new Yaml().compose(new StringReader(text));
                if (node instanceof MappingNode mapping) {
                    return Optional.of(mapping);
                }
                problems.add(Problem.at(file, 1, "", "not-a-mapping"));
            }
        } catch (MarkedYAMLException failure) {
            int line = failure.getProblemMark() == null
                    ? 0
                    : failure.getProblemMark().getLine() + 1;
            problems.add(Problem.at(file, line, "", "not-yaml", String.valueOf(failure.getProblem())));
        } catch (RuntimeException failure) {
            // the parser answers odd input with other exceptions too, such as NumberFormatException for %YAML
            // 9999999999
            problems.add(Problem.at(file, 0, "", "not-yaml", String.valueOf(failure.getMessage())));
        }
        return Optional.empty();
    }

    private static int refuseCleverness(String file, String text, List<Problem> problems) {
        int documents = 0;
        int depth = 0;
        for (Event event : new Yaml().parse(new StringReader(text))) {
            int line = event.getStartMark() == null ? 0 : event.getStartMark().getLine() + 1;
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                problems.add(Problem.at(file, line, "", "nested-too-deeply", DEEPEST));
                return documents;
            }
            if (event instanceof DocumentStartEvent) {
                documents++;
            } else if (event instanceof AliasEvent || anchor(event) != null) {
                problems.add(Problem.at(file, line, "", "alias-not-allowed"));
            } else if (tag(event) != null) {
                problems.add(Problem.at(file, line, "", "tag-not-allowed", tag(event)));
            }
        }
        return documents;
    }

    private static String anchor(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getAnchor();
        }
        return event instanceof CollectionStartEvent collection ? collection.getAnchor() : null;
    }

    private static String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}

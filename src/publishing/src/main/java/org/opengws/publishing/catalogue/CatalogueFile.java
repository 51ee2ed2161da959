package org.opengws.publishing.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Csv;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/**
 * Reads and writes the catalogue's files: {@code catalogue/scheme.yaml} for the scheme and its categories,
 * {@code catalogue/topics.csv} for the topics with their provenance. A file is taken whole or refused whole.
 */
public final class CatalogueFile {

    public static final String SCHEME = "catalogue/scheme.yaml";
    public static final String TOPICS = "catalogue/topics.csv";

    private CatalogueFile() {}

    /**
     * The catalogue that ships with the light module, or that the office put over it.
     *
     * @param since day on which topics enter the catalogue; see {@link Topic#since()}
     */
    public static Checked<Catalogue> read(ResourceSource source, LocalDate since, Known known) {
        List<Problem> missing = List.of(SCHEME, TOPICS).stream()
                .filter(path -> source.read(path).isEmpty())
                .map(path -> Problem.at(path, 0, "", "file-missing"))
                .toList();
        return missing.isEmpty()
                ? parse(source.read(SCHEME).orElseThrow(), source.read(TOPICS).orElseThrow(), since, known)
                : Checked.refused(missing);
    }

    /** The topics that {@link #TOPICS} names, whatever else it says of them; none where it cannot be read. */
    public static Set<TopicId> namesOfTopics(ResourceSource source) {
        return source.read(TOPICS)
                .flatMap(text -> Csv.parse(TOPICS, text, TopicColumns.ALL).value())
                .map(rows -> rows.stream()
                        .map(row -> row.cell("topic"))
                        .filter(TopicId::isValid)
                        .map(TopicId::new)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** The scheme of {@link #SCHEME} with its categories and nothing that is said of topics. */
    public static Checked<Catalogue> readCategories(ResourceSource source) {
        return source.read(SCHEME)
                .map(text -> parseScheme(SCHEME, text))
                .orElseGet(() -> Checked.refused(List.of(Problem.at(SCHEME, 0, "", "file-missing"))))
                .fold(
                        scheme -> Checked.of(new Catalogue(
                                scheme.scheme(),
                                scheme.year(),
                                scheme.name(),
                                Text.EMPTY,
                                scheme.categories(),
                                List.of())),
                        Checked::refused);
    }

    static Checked<Catalogue> parse(String scheme, String topics, LocalDate since, Known known) {
        Checked<Catalogue> empty = parseScheme(SCHEME, scheme);
        return empty.fold(
                catalogue -> parseTopics(TOPICS, topics, catalogue, since, known)
                        .fold(read -> Checked.of(withTopics(catalogue, read)), Checked::refused),
                Checked::refused);
    }

    /** The scheme with its categories, without a topic. */
    public static Checked<Catalogue> parseScheme(String file, String text) {
        return YamlFile.read(file, text, CatalogueFile::scheme);
    }

    /** The topics of a scheme's file, all or none. */
    public static Checked<List<Topic>> parseTopics(
            String file, String text, Catalogue scheme, LocalDate since, Known known) {
        return Csv.parse(file, text, TopicColumns.ALL)
                .fold(rows -> topics(file, rows, scheme, since, known), Checked::refused);
    }

    /** The topics in the form of {@code topics.csv}. */
    public static String write(Catalogue catalogue) {
        return Csv.write(
                TopicColumns.ALL,
                catalogue.topics().stream().map(TopicColumns::cells).toList());
    }

    /**
     * That file of topics for another office to begin with: without the owner units, which are not its own, and with what
     * the first office's framework says as a proposal, for it binds nobody else.
     */
    public static Checked<String> forAnotherOffice(String topics) {
        return Csv.parse(TOPICS, topics, TopicColumns.ALL)
                .fold(
                        rows -> Checked.of(Csv.write(
                                TopicColumns.ALL,
                                rows.stream()
                                        .map(CatalogueFile::forAnotherOffice)
                                        .toList())),
                        Checked::refused);
    }

    private static List<String> forAnotherOffice(Csv.Row row) {
        return TopicColumns.ALL.stream()
                .map(column -> switch (column) {
                    case "owner", "owner_from" -> "";
                    default ->
                        row.cell(column).equals(Provenance.FRAMEWORK.code())
                                ? Provenance.PROPOSAL.code()
                                : row.cell(column);
                })
                .toList();
    }

    /** A topic's cells by their columns. */
    public static Map<String, String> columns(Topic topic) {
        List<String> cells = TopicColumns.cells(topic);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.put(TopicColumns.ALL.get(i), cells.get(i));
        }
        return columns;
    }

    static Catalogue withTopics(Catalogue scheme, List<Topic> topics) {
        return new Catalogue(scheme.scheme(), scheme.year(), scheme.name(), scheme.note(), scheme.categories(), topics);
    }

    private static Checked<List<Topic>> topics(
            String file, List<Csv.Row> rows, Catalogue scheme, LocalDate since, Known known) {
        List<Problem> problems = new ArrayList<>();
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Csv.Row row : rows) {
            if (!ids.add(row.cell("topic"))) {
                problems.add(Problem.at(file, row.line(), "topic", "topic-twice", row.cell("topic")));
            }
            new TopicReader(file, row, problems).read(scheme, since, known).ifPresent(topics::add);
        }
        return Checked.unless(problems, () -> List.copyOf(topics));
    }

    private static Optional<Catalogue> scheme(YamlMap map) {
        String scheme = map.text("scheme");
        int year = map.number("year", 2500, 2999);
        Text name = TextNodes.required(map, "name");
        Text note = TextNodes.optional(map, "note").orElse(Text.EMPTY);
        List<Category> categories = new ArrayList<>();
        Set<CategoryId> ids = new HashSet<>();
        for (YamlMap item : map.maps("categories")) {
            Text label = TextNodes.required(item, "name");
            List<String> aliases = item.texts("aliases");
            item.value("id", CategoryId::new).ifPresent(id -> {
                if (!ids.add(id)) {
                    item.problem("id", "category-twice", id);
                }
                categories.add(new Category(id, label, aliases));
            });
        }
        if (map.isSound() && categories.isEmpty()) {
            map.problem("categories", "missing", "categories");
        }
        return map.isSound()
                ? Optional.of(new Catalogue(scheme, year, name, note, categories, List.of()))
                : Optional.empty();
    }
}

package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** The demo's data files, read strictly; they ship with the program, so that anything wrong in them is a fault of ours. */
final class DemoFiles {

    private static final List<String> PUBLICATIONS =
            List.of("general.yaml", "law.yaml", "cio.yaml", "knowledge.yaml", "official-information.yaml");
    private static final int LONGEST_AGO = 1_000;

    private DemoFiles() {}

    static List<DemoPerson> people() {
        return read(
                "people.yaml",
                map -> map.maps("people").stream()
                        .map(DemoFiles::person)
                        .flatMap(Optional::stream)
                        .toList());
    }

    static List<DemoPublication> publications() {
        List<DemoPublication> all = new ArrayList<>();
        for (String file : PUBLICATIONS) {
            all.addAll(read(
                    file,
                    map -> map.maps("publications").stream()
                            .map(DemoFiles::publication)
                            .flatMap(Optional::stream)
                            .toList()));
        }
        return List.copyOf(all);
    }

    private static <T> List<T> read(String file, Function<YamlMap, List<T>> reader) {
        try (InputStream bytes = DemoFiles.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return YamlFile.read(file, text, map -> Optional.of(reader.apply(map)))
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DemoPerson> person(YamlMap map) {
        Text name = TextNodes.required(map, "name");
        Text position = TextNodes.required(map, "position");
        Optional<PersonId> id = map.value("id", PersonId::new);
        Optional<UnitId> unit = map.value("unit", UnitId::new);
        Set<Role> roles = map.texts("roles").stream()
                .map(code -> Role.byCode(code).orElseThrow())
                .collect(Collectors.toSet());
        boolean top = map.flagOr("top-executive", false);
        String letter = map.textOr("letter", "");
        String telephone = map.textOr("telephone", "");
        Set<PersonId> serves = map.texts("serves").stream().map(PersonId::new).collect(Collectors.toSet());
        return id.map(known -> new DemoPerson(
                new Person(known, name, position, unit, roles, Set.of(), top, "", serves), letter, telephone));
    }

    private static Optional<DemoPublication> publication(YamlMap map) {
        String key = map.text("key");
        Optional<TopicId> topic = map.value("topic", TopicId::new);
        Optional<UnitId> owner = map.value("owner", UnitId::new);
        Optional<Period> running = map.period("running");
        Optional<Period> ended = map.period("ended");
        List<DemoContent> contents =
                map.maps("contents").stream().map(DemoFiles::content).toList();
        List<DemoDocument> documents =
                map.maps("documents").stream().map(DemoFiles::document).toList();
        Map<String, String> evidence =
                map.has("evidence") ? map.map("evidence").map(DemoFiles::texts).orElse(Map.of()) : Map.of();
        List<DemoAct> story = map.maps("story").stream()
                .map(DemoFiles::act)
                .flatMap(Optional::stream)
                .toList();
        return topic.isEmpty() || owner.isEmpty()
                ? Optional.empty()
                : Optional.of(new DemoPublication(
                        key,
                        topic.get(),
                        owner.get(),
                        running.or(() -> ended),
                        running.isPresent(),
                        contents,
                        documents,
                        evidence,
                        story));
    }

    private static DemoContent content(YamlMap map) {
        return new DemoContent(
                TextNodes.required(map, "title"),
                TextNodes.required(map, "summary"),
                TextNodes.optional(map, "body").orElse(Text.EMPTY),
                map.maps("rows").stream().map(DemoFiles::texts).toList(),
                map.textOr("number", ""),
                map.textOr("link", ""),
                map.has("publish-in") ? Optional.of(map.number("publish-in", 1, LONGEST_AGO)) : Optional.empty());
    }

    private static DemoDocument document(YamlMap map) {
        return new DemoDocument(map.flagOr("pdf", false), TextNodes.required(map, "label"), map.texts("paragraphs"));
    }

    private static Optional<DemoAct> act(YamlMap map) {
        int ago = map.number("ago", 1, LONGEST_AGO);
        boolean walk = map.has("to");
        Optional<Verb> verb = map.oneOf(walk ? "to" : "verb", Verb::byCode);
        Optional<PersonId> by = map.optionalValue("by", PersonId::new);
        String comment = map.textOr("comment", "");
        List<Correction> corrections = map.maps("corrections").stream()
                .map(correction -> Correction.of(correction.textOr("target", ""), correction.text("text")))
                .toList();
        Optional<PersonId> assignee = map.optionalValue("assignee", PersonId::new);
        Optional<String> successor = map.optionalValue("successor", key -> key);
        int content = map.numberOr("content", 1, 9, 1);
        return verb.map(known -> new DemoAct(ago, known, walk, by, comment, corrections, assignee, successor, content));
    }

    private static Map<String, String> texts(YamlMap map) {
        Map<String, String> texts = new TreeMap<>();
        map.keys().forEach(key -> texts.put(key, map.text(key)));
        return texts;
    }
}

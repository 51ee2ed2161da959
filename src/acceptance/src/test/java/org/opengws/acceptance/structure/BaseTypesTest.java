package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Three copies of Magnolia's base types: as Magnolia declares them, the standalone host's stand-ins, and the least that
 * the tests of publishing need. What one of ours is built on must hold the same in each.
 */
class BaseTypesTest {

    private static final Pattern TYPE = Pattern.compile("\\[([^]]+)](?: > ([^\\n]*))?");
    private static final Pattern ITEM = Pattern.compile("([-+]) (\\S+) \\(([^)]+)\\)(.*)");

    /**
     * What only Magnolia has: locks that the standalone host never takes. Its data folders hold these types already, and
     * a type in use cannot be given another supertype.
     */
    private static final Set<String> ONLY_IN_MAGNOLIA = Set.of("mix:lockable");

    /** The same of one type: what is marked as deleted is versioned by Magnolia alone. */
    private static final Map<String, Set<String>> ONLY_IN_MAGNOLIA_OF =
            Map.of("mgnl:deleted", Set.of("mgnl:versionable"));

    /** What only the stand-ins have, for the same reason; harmless, since nothing is versioned there. */
    private static final Map<String, Set<String>> ONLY_IN_STAND_IN =
            Map.of("mgnl:contentNode", Set.of("mgnl:versionable"));

    private final Map<String, Type> magnolia = read("magnolia-module/src/test/resources/org/opengws/magnolia");
    private final Map<String, Type> standIns =
            read("src/standalone/src/main/resources/org/opengws/standalone/repository");
    private final Map<String, Type> least = read("src/publishing/src/test/resources/org/opengws/publishing/jcr");

    /** @param items sign, name, type and whether there may be many; not what a search index or a version makes of it */
    private record Type(Set<String> supertypes, boolean mixin, boolean orderable, Set<String> items) {}

    @Test
    void theStandInsAgreeWithMagnoliaInEveryTypeThatBothHave() {
        Set<String> both = new TreeSet<>(standIns.keySet());
        both.retainAll(magnolia.keySet());
        assertThat(both).contains("mgnl:content", "mgnl:contentNode", "mgnl:created", "mgnl:lastModified");
        for (String name : both) {
            Type ours = standIns.get(name);
            Type theirs = magnolia.get(name);
            assertThat(without(ours.supertypes(), ONLY_IN_STAND_IN.getOrDefault(name, Set.of())))
                    .as("supertypes of %s", name)
                    .isEqualTo(without(
                            without(theirs.supertypes(), ONLY_IN_MAGNOLIA),
                            ONLY_IN_MAGNOLIA_OF.getOrDefault(name, Set.of())));
            agree(name, ours, theirs);
        }
    }

    @Test
    void theLeastOfThemIsPartOfTheStandIns() {
        assertThat(standIns.keySet()).containsAll(least.keySet());
        least.forEach((name, type) -> {
            assertThat(standIns.get(name).supertypes())
                    .as("supertypes of %s", name)
                    .containsAll(type.supertypes());
            agree(name, type, standIns.get(name));
        });
    }

    private static void agree(String name, Type one, Type other) {
        assertThat(one.items()).as("items of %s", name).isEqualTo(other.items());
        assertThat(one.mixin()).as("mixin %s", name).isEqualTo(other.mixin());
        assertThat(one.orderable()).as("orderable %s", name).isEqualTo(other.orderable());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Map<String, Type> read(String folder) {
        try (Stream<Path> files = Files.list(Sources.ROOT.resolve(folder))) {
            Path file = files.filter(path -> path.toString().endsWith("base-types.cnd"))
                    .findFirst()
                    .orElseThrow();
            return types(Files.readString(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Type> types(String text) {
        String plain = text.replaceAll("(?m)//.*$", "").replaceAll("(?m)^<.*$", "");
        Map<String, Type> types = new LinkedHashMap<>();
        for (String block : plain.split("(?m)^(?=\\[)")) {
            Matcher head = TYPE.matcher(block);
            if (head.find()) {
                String supers = head.group(2) == null ? "" : head.group(2).replaceAll("\\b(mixin|orderable)\\b", "");
                types.put(
                        head.group(1),
                        new Type(
                                Stream.of(supers.split(","))
                                        .map(String::strip)
                                        .filter(name -> !name.isEmpty())
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                block.contains("mixin"),
                                block.contains("orderable"),
                                items(block)));
            }
        }
        return types;
    }

    private static Set<String> items(String block) {
        Set<String> items = new HashSet<>();
        Matcher item = ITEM.matcher(block);
        while (item.find()) {
            String many = item.group(1).equals("-") && item.group(4).contains("multiple") ? " multiple" : "";
            items.add(item.group(1) + " " + item.group(2) + " (" + item.group(3) + ")" + many);
        }
        return items;
    }
}

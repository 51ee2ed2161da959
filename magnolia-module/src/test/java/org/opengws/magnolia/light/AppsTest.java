package org.opengws.magnolia.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.magnolia.people.RoleNames;
import org.opengws.magnolia.ui.OfficeAccess;
import org.opengws.magnolia.ui.detail.DetailTab;
import org.opengws.magnolia.ui.detail.DetailTabDescriptor;
import org.opengws.magnolia.ui.list.PublicationsView;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Role;

/** What the apps let people do: look, and open the desk; never write. */
class AppsTest {

    private static final Set<String> LOOKING = Set.of("gwsOpenDesk", "gwsShow");

    static List<Path> apps() {
        return LightFiles.yaml("apps");
    }

    @ParameterizedTest
    @MethodSource("apps")
    void everyActionLooksOrOpensTheDesk(Path app) {
        actions(app).forEach((name, action) -> {
            assertThat(LOOKING).as(name).contains(action.get("$type").toString());
            String target = action.get("app").toString();
            assertThat(target + ".yaml").as(name).isEqualTo(app.getFileName().toString());
        });
    }

    @ParameterizedTest
    @MethodSource("apps")
    void theActionBarShowsEveryActionThatThereIsAndNoOther(Path app) {
        Map<String, Object> bar = child(browser(app), "actionbar");
        Set<String> shown = new TreeSet<>();
        all(bar, "items")
                .forEach(items -> ((List<?>) items)
                        .forEach(
                                item -> shown.add(((Map<?, ?>) item).get("name").toString())));
        assertThat(shown).isEqualTo(new TreeSet<>(actions(app).keySet()));
        if (!bar.isEmpty()) {
            assertThat(shown).contains(bar.get("defaultAction").toString());
        }
    }

    @Test
    void aSelectedPublicationHasASectionOfWhatMayBeDoneNowAndNoLongList() {
        Map<String, Object> bar = child(browser(LightFiles.ROOT.resolve("apps/gws-publications.yaml")), "actionbar");
        List<?> sections = (List<?>) bar.get("sections");
        assertThat(sections).hasSizeGreaterThan(10);
        sections.forEach(section -> assertThat(all(section, "items").stream()
                        .mapToInt(items -> ((List<?>) items).size())
                        .sum())
                .as(section.toString())
                .isLessThanOrEqualTo(5));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyIconIsInTheFontOfEveryMagnolia(Path file) throws Exception {
        List<String> known = new String(
                        AppsTest.class.getResourceAsStream("icons.txt").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        all(LightFiles.read(file), "icon").forEach(icon -> assertThat(known).contains(icon.toString()));
    }

    static List<Path> definitions() {
        return Stream.of("apps", "messageViews", "decorations")
                .flatMap(folder -> LightFiles.yaml(folder).stream())
                .toList();
    }

    @Test
    void theLauncherShowsEveryAppOfOursInOneGroup() {
        Map<String, Object> layout =
                child(LightFiles.read(LightFiles.ROOT.resolve("decorations/admincentral/config.yaml")), "layout");
        Map<?, ?> group = (Map<?, ?>) ((List<?>) layout.get("groups")).get(0);
        List<String> shown = ((List<?>) group.get("apps"))
                .stream().map(app -> ((Map<?, ?>) app).get("name") + ".yaml").toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        apps().stream().map(app -> app.getFileName().toString()).toList());
    }

    @Test
    void everyVerbOfAPersonHasAnActionThatAsksTheDomainAndOpensItsPage() {
        Map<String, Map<String, Object>> actions = actions(LightFiles.ROOT.resolve("apps/gws-publications.yaml"));
        for (Verb verb : Verb.values()) {
            if (Verbs.of(verb).isOfTheSystem()) {
                assertThat(actions).doesNotContainKey(verb.code());
                continue;
            }
            boolean save = verb == Verb.SAVE;
            Map<String, Object> action = actions.get(save ? "edit" : verb.code());
            assertThat(action).as(verb.code()).isNotNull();
            assertThat(action.get("page")).isEqualTo("/publications/{id}/" + (save ? "edit" : "act/" + verb.code()));
            assertThat(child(child(child(action, "availability"), "rules"), "may"))
                    .isEqualTo(Map.of("$type", "gwsMay", "verbs", List.of(verb.code())));
        }
    }

    @ParameterizedTest
    @MethodSource("apps")
    void everyPageThatAnActionOpensIsAScreenOfTheDesk(Path app) {
        Path desk = LightFiles.ROOT.resolve("../../src/web/src/main/java/org/opengws/web/desk");
        Pattern opened = Pattern.compile("\\.(?:get|form)\\(\"([^\"]+)\"");
        List<String> screens = LightFiles.below(desk, "Room.java").stream()
                .flatMap(room -> opened.matcher(LightFiles.text(room)).results())
                .map(found -> found.group(1).replaceAll("\\{[a-z]+}", "[^/]+"))
                .toList();
        assertThat(screens).hasSizeGreaterThan(20);
        actions(app).forEach((name, action) -> {
            String page = action.getOrDefault("page", "/").toString();
            assertThat(screens).as(name + " " + page).anyMatch(page::matches);
        });
        all(LightFiles.read(app), "url")
                .forEach(url -> assertThat(screens)
                        .anyMatch(screen ->
                                (url + "/").replaceFirst("^/\\.gws/desk", "").matches(screen + "/?")));
    }

    @ParameterizedTest
    @MethodSource("apps")
    void onlyWhoHasAPartInTheProductSeesAnAppAndOnlyRolesOfItAreNamed(Path app) {
        Set<String> ours =
                Arrays.stream(Role.values()).map(RoleNames::of).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Object> definition = LightFiles.read(app);
        assertThat(definition.get("permissions")).isEqualTo(Map.of("class", OfficeAccess.class.getName()));
        all(definition, "access").forEach(access -> {
            assertThat(((Map<?, ?>) access).get("class")).isEqualTo(OfficeAccess.class.getName());
            assertThat(ours).contains(((Map<?, ?>) access).get("role").toString());
        });
        // Magnolia calls the property deprecated
        assertThat(all(definition, "roles")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("apps")
    void whatIsShownHasNothingToSaveAndNothingIsWrittenInAList(Path app) {
        Map<String, Object> detail = child(child(LightFiles.read(app), "subApps"), "detail");
        if (!browser(app).isEmpty()) {
            assertThat(detail.get("class")).isEqualTo(DetailTabDescriptor.class.getName());
            assertThat(detail.get("subAppClass")).isEqualTo(DetailTab.class.getName());
        }
        assertThat(detail).doesNotContainKeys("form", "actions");
        // a list that is read-only has neither double-click nor context menu; nothing is written in one without an
        // editor
        assertThat(all(LightFiles.read(app), "editor")).isEmpty();
        all(LightFiles.read(app), "contentViews")
                .forEach(views -> ((List<?>) views)
                        .forEach(view ->
                                assertThat(((Map<?, ?>) view).get("readOnly")).isNull()));
    }

    @Test
    void everyFilterOfPublicationsIsOneThatTheListKnows() {
        Map<String, Object> workbench =
                child(browser(LightFiles.ROOT.resolve("apps/gws-publications.yaml")), "workbench");
        List<String> names = ((List<?>) workbench.get("filters"))
                .stream()
                        .map(filter -> ((Map<?, ?>) filter).get("name").toString())
                        .toList();
        assertThat(names).containsExactlyInAnyOrder("attention", "state", "category", "owner");
    }

    @Test
    void publicationsAreSearchedByTheDomainAloneWhichKnowsWhoReadsThem() {
        Path app = LightFiles.ROOT.resolve("apps/gws-publications.yaml");
        List<?> views = (List<?>) child(browser(app), "workbench").get("contentViews");
        assertThat(views)
                .isNotEmpty()
                .allMatch(
                        view -> PublicationsView.class.getName().equals(((Map<?, ?>) view).get("implementationClass")));
        assertThat(actions(app).get("search").get("page")).isEqualTo("/publications");
        // a module that has any of these gets none made by Magnolia for its apps
        assertThat(LightFiles.yaml("searchResultSuppliers"))
                .isNotEmpty()
                .noneMatch(file -> all(LightFiles.read(file), "nodeTypes")
                        .toString()
                        .contains(child(LightFiles.read(app), "datasource")
                                .get("allowedNodeTypes")
                                .toString()));
    }

    @Test
    void everyWorkspaceAndNodeTypeIsOurs() throws Exception {
        String types = Files.readString(
                LightFiles.ROOT.resolve("../../src/publishing/src/main/resources/mgnl-nodetypes/gws-nodetypes.cnd"));
        for (String folder : List.of("apps", "contentTypes", "restEndpoints", "searchResultSuppliers")) {
            for (Path file : LightFiles.yaml(folder)) {
                Object definition = LightFiles.read(file);
                all(definition, "workspace")
                        .forEach(workspace ->
                                assertThat(workspace).isEqualTo(folder.equals("restEndpoints") ? "gws-public" : "gws"));
                for (String key : List.of("nodeType", "nodeTypes", "childNodeTypes", "allowedNodeTypes")) {
                    all(definition, key)
                            .forEach(value -> names(value)
                                    .forEach(type -> assertThat(types).contains("[" + type + "]")));
                }
            }
        }
    }

    private static Map<String, Map<String, Object>> actions(Path app) {
        Map<String, Map<String, Object>> actions = new LinkedHashMap<>();
        child(browser(app), "actions")
                .keySet()
                .forEach(name -> actions.put(name, child(child(browser(app), "actions"), name)));
        return actions;
    }

    private static Map<String, Object> browser(Path app) {
        return child(child(LightFiles.read(app), "subApps"), "browser");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.getOrDefault(key, Map.of());
    }

    /** The values of that key at every depth. */
    private static List<Object> all(Object from, String key) {
        List<Object> found = new ArrayList<>();
        if (from instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key)) {
                    found.add(value);
                }
                found.addAll(all(value, key));
            });
        } else if (from instanceof List<?> list) {
            list.forEach(value -> found.addAll(all(value, key)));
        }
        return found;
    }

    private static List<String> names(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(Object::toString).toList();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}

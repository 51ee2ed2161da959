package org.opengws.magnolia.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.magnolia.site.GwsFunctions;
import org.opengws.magnolia.site.SiteUriMapping;
import org.opengws.web.site.PartKind;

/** Every class, type, property and text that a definition names exists. */
class DefinitionsTest {

    private static final String TEMPLATE = "info.magnolia.rendering.template.configured.ConfiguredTemplateDefinition";
    private static final String DIALOG = "info.magnolia.ui.dialog.ConfiguredFormDialogDefinition";
    private static final String CONTENT_TYPE = "info.magnolia.types.ConfiguredContentTypeDefinition";
    private static final String ITEM_VIEW =
            "info.magnolia.ui.admincentral.shellapp.pulse.item.definition.ConfiguredItemViewDefinition";
    private static final String APP = "info.magnolia.ui.api.app.registry.ConfiguredAppDescriptor";
    private static final String RENDERER = "info.magnolia.rendering.renderer.FreemarkerRenderer";

    static List<Path> apps() {
        return LightFiles.yaml("apps");
    }

    static List<Path> contentTypes() {
        return LightFiles.yaml("contentTypes");
    }

    static List<Path> templates() {
        return LightFiles.yaml("templates");
    }

    static List<Path> endpoints() {
        return LightFiles.yaml("restEndpoints");
    }

    static List<Path> searches() {
        return LightFiles.yaml("searchResultSuppliers");
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewOfATaskOrMessageNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, ITEM_VIEW)).isEmpty();
    }

    static List<Path> views() {
        return LightFiles.yaml("messageViews");
    }

    @Test
    void theViewsThatTasksAndMessagesNameAreThere() {
        assertThat(views())
                .extracting(file -> "gws:" + file.getFileName().toString().replace(".yaml", ""))
                .containsExactly("gws:notice", "gws:step");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks-app/apps/tasks-app.yaml", "admincentral/apps/notifications.yaml"})
    void whatIsAddedToMagnoliasAppsNamesOnlyWhatExists(String file) throws IOException {
        Map<?, ?> apps = (Map<?, ?>)
                LightFiles.read(LightFiles.ROOT.resolve("decorations").resolve(file))
                        .get("subApps");
        assertThat(new Checking(new MagnoliaNames())
                        .check(file, apps.get("browser"), "info.magnolia.ui.contentapp.configuration.BrowserDescriptor")
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("searches")
    void aSearchOfTheFindBarNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("apps")
    void anAppNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, APP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contentTypes")
    void aContentTypeNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, CONTENT_TYPE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, TEMPLATE)).isEmpty();
        String script = LightFiles.read(file).get("templateScript").toString();
        assertThat(script).startsWith("/gws/").endsWith(".ftlh");
        assertThat(Files.exists(LightFiles.ROOT.resolve(script.substring("/gws/".length()))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void aDialogNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, DIALOG)).isEmpty();
    }

    static List<Path> dialogs() {
        return LightFiles.yaml("dialogs");
    }

    @Test
    void everyPartOfTheSiteIsAComponentWithADialogForEachValueThatItsScriptReads() throws IOException {
        for (PartKind kind : PartKind.values()) {
            Path component = LightFiles.ROOT.resolve("templates/components/" + kind.code() + ".yaml");
            String script = Files.readString(LightFiles.ROOT.resolve("templates/components/" + kind.code() + ".ftlh"));
            assertThat(script).contains("${gwsfn.part(\"" + kind.code() + "\", ");
            Object dialog = LightFiles.read(component).get("dialog");
            assertThat(script.contains("values.")).as(kind.code()).isEqualTo(dialog != null);
            if (dialog != null) {
                Map<?, ?> form = (Map<?, ?>)
                        LightFiles.read(LightFiles.ROOT.resolve("dialogs/components/" + kind.code() + ".yaml"))
                                .get("form");
                Map<?, ?> fields = (Map<?, ?>) form.get("properties");
                assertThat(dialog).isEqualTo("gws:components/" + kind.code());
                fields.keySet().forEach(field -> assertThat(script).contains("values." + field + "!"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anEndpointNamesOnlyWhatExists(Path file) throws IOException {
        assertThat(problems(file, "")).isEmpty();
    }

    @Test
    void theRenderersDecorationAddsOneAttributeOfOurs() throws IOException {
        Path file = LightFiles.ROOT.resolve("decorations/rendering/renderers/freemarker.yaml");
        assertThat(problems(file, RENDERER)).isEmpty();
        assertThat(LightFiles.read(file))
                .isEqualTo(Map.of(
                        "contextAttributes",
                        Map.of("gwsfn", Map.of("name", "gwsfn", "componentClass", GwsFunctions.class.getName()))));
    }

    @Test
    void theSitesAddressesAreMappedByOurClass() {
        Path file = LightFiles.ROOT.resolve("virtualUriMappings/site.yaml");
        assertThat(LightFiles.read(file)).isEqualTo(Map.of("class", SiteUriMapping.class.getName()));
    }

    @Test
    void theFolderHasNoDescriptorOfALightModuleWhichWouldTakeThePlaceOfOurOwn() {
        // Magnolia reads module.yaml from the resources folder as the definition of the module of that folder's name
        assertThat(LightFiles.ROOT.resolve("module.yaml")).doesNotExist();
    }

    @Test
    void theCheckFindsWhatDoesNotExist() throws IOException {
        Map<String, Object> wrong = Map.of(
                "class",
                APP,
                "lable",
                "x",
                "label",
                "gws.no-such-text",
                "enabled",
                "maybe",
                "appClass",
                "org.opengws.magnolia.NoSuchClass",
                "subApps",
                Map.of("a", Map.of("class", "no.such.Class"), "b", Map.of("$type", "noSuchType")));
        assertThat(new Checking(new MagnoliaNames()).check("wrong", wrong, APP).problems())
                .hasSize(7)
                .anyMatch(problem -> problem.contains("has no property lable"))
                .anyMatch(problem -> problem.contains("no text gws.no-such-text in th"))
                .anyMatch(problem -> problem.contains("maybe is no boolean"))
                .anyMatch(problem -> problem.contains("NoSuchClass is no class"))
                .anyMatch(problem -> problem.contains("there is no type no.such.Class"))
                .anyMatch(problem -> problem.contains("there is no type noSuchType"));
    }

    /** Magnolia leaves an unknown property out and goes on; an unknown type or class would cost the whole definition. */
    @Test
    void whatMagnolia62LacksOfOurDefinitionsAreTheFiltersAndTheSearchFieldOfOneListAlone() throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, String> folders = Map.of(
                "apps",
                APP,
                "contentTypes",
                CONTENT_TYPE,
                "templates",
                TEMPLATE,
                "dialogs",
                DIALOG,
                "messageViews",
                ITEM_VIEW,
                "restEndpoints",
                "",
                "searchResultSuppliers",
                "");
        for (Map.Entry<String, String> folder : folders.entrySet()) {
            for (Path file : LightFiles.yaml(folder.getKey())) {
                problems.addAll(new Checking(new MagnoliaNames("6.2.45"))
                        .check(file.getFileName().toString(), LightFiles.read(file), folder.getValue())
                        .problems());
            }
        }
        String workbench = "gws-publications.yaml/subApps/browser/workbench: "
                + "info.magnolia.ui.contentapp.configuration.WorkbenchDefinition has no property ";
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        workbench + "searchEnabled", workbench + "searchPlaceholder", workbench + "filters");
    }

    private static List<String> problems(Path file, String expected) throws IOException {
        return new Checking(new MagnoliaNames())
                .check(file.getFileName().toString(), LightFiles.read(file), expected)
                .problems();
    }
}

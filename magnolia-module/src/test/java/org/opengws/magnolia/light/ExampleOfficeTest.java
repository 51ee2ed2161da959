package org.opengws.magnolia.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.procedure.ProcedureFile;

import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateDirectiveModel;

/** The example of an office's own files: each is one that product and Magnolia take. */
class ExampleOfficeTest {

    private static final Path EXAMPLE = LightFiles.ROOT.resolveSibling("example-office");
    private static final Path OFFICE = EXAMPLE.resolve("office");

    /** As the host's template sees a page of the site. */
    public static final class Gws {

        private final Map<String, Object> here;

        Gws(Map<String, Object> here) {
            this.here = here;
        }

        public Map<String, Object> here() {
            return here;
        }

        public List<Map<String, Object>> latest(Map<String, ?> values) {
            return List.of(
                    Map.of("link", "/gws/p/x", "title", "แผน", "published", "วันนี้", "publishedIso", "2026-12-01"));
        }
    }

    /** As Magnolia's. */
    public static final class TemplatingFunctions {

        public Object decode(Map<?, ?> content) {
            return content;
        }
    }

    @Test
    void itsProcedureIsReadWithoutAProblemAndItsLegalGroupLooksFirst() throws Exception {
        for (Path file : LightFiles.below(EXAMPLE.resolve("gws/procedures"), ".yaml")) {
            var read = ProcedureFile.parse("procedures/" + file.getFileName(), Files.readString(file));
            assertThat(read.problems()).isEmpty();
            assertThat(Files.exists(LightFiles.ROOT.resolve("procedures").resolve(file.getFileName())))
                    .as("lies over one of the product's")
                    .isTrue();
        }
    }

    @Test
    void itsSentencesLieOverTheProductsAndEveryOtherStays() {
        Texts product = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
        Texts office = new Texts(ResourceSource.folder(EXAMPLE.resolve("gws"))
                .over(ResourceSource.classPath(getClass().getClassLoader())));
        assertThat(office.problems()).isEmpty();
        assertThat(office.keys())
                .as("no sentence that the product does not know")
                .isEqualTo(product.keys());
        assertThat(office.in(Language.TH, "site.home.title")).isEqualTo("ข้อมูลข่าวสารของโรงพยาบาล");
        assertThat(office.in(Language.EN, "site.home")).isEqualTo(product.in(Language.EN, "site.home"));
    }

    @Test
    void itsPageAndDialogNameOnlyWhatMagnoliaAndTheProductHave() throws Exception {
        Map<String, Object> page = LightFiles.read(OFFICE.resolve("templates/pages/office.yaml"));
        assertThat(page.get("templateScript").toString()).isEqualTo("/office/templates/pages/office.ftlh");
        Map<?, ?> main = (Map<?, ?>) ((Map<?, ?>) page.get("areas")).get("main");
        Map<?, ?> components = (Map<?, ?>) main.get("availableComponents");
        assertThat(components.values())
                .allSatisfy(component -> assertThat(LightFiles.ROOT.resolve("templates/components/"
                                + ((Map<?, ?>) component).get("id").toString().replace("gws:components/", "")
                                + ".yaml"))
                        .exists());
        assertThat(LightFiles.below(LightFiles.ROOT.resolve("templates/components"), ".yaml"))
                .as("every component is offered")
                .hasSameSizeAs(components.values());
        assertThat(new Checking(new MagnoliaNames())
                        .check(
                                "office",
                                LightFiles.read(OFFICE.resolve("dialogs/pages/office.yaml")),
                                "info.magnolia.ui.dialog.ConfiguredFormDialogDefinition")
                        .problems())
                .filteredOn(problem -> !problem.contains("office.page"))
                .isEmpty();
    }

    @Test
    void itsPageIsRenderedWithTheHeadOfThePageThatItSurroundsAndWithItsOwn() throws Exception {
        assertThat(rendered(Map.of(
                        "title", "Units", "language", "en", "status", 200, "canonical", "https://x/gws/en/units")))
                .contains("<title>Units | Example Hospital</title>", "href=\"https://x/gws/en/units\"", "lang=\"en\"")
                .contains("/cms/.resources/office/webresources/office.css", "<a href=\"/gws/p/x\">แผน</a>");
        assertThat(rendered(null))
                .contains("<title>ติดต่อเรา</title>", "lang=\"th\"")
                .doesNotContain("canonical");
    }

    private static String rendered(Map<String, Object> here) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_28);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateLoader(
                new FileTemplateLoader(OFFICE.resolve("templates").toFile()));
        TemplateDirectiveModel nothing = (environment, parameters, variables, body) -> {};
        Map<String, Object> model = new HashMap<>();
        model.put("gwsfn", new Gws(here));
        model.put("cmsfn", new TemplatingFunctions());
        model.put("cms", Map.of("page", nothing, "area", nothing, "component", nothing));
        model.put("ctx", Map.of("contextPath", "/cms"));
        model.put("content", Map.of("title", "ติดต่อเรา"));
        StringWriter out = new StringWriter();
        configuration.getTemplate("pages/office.ftlh").process(model, out);
        return out.toString();
    }
}

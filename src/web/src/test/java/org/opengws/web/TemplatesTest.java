package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import freemarker.cache.StringTemplateLoader;

class TemplatesTest {

    public record View(String title) {}

    private final StringTemplateLoader files = new StringTemplateLoader();
    private final Templates templates = new Templates(files);

    private String render(String template, Object view) {
        files.putTemplate("page.ftlh", template);
        return templates.render("page.ftlh", Map.of("view", view));
    }

    @Test
    void recordsAreReadAsMethods() {
        assertThat(render("<h1>${view.title()}</h1>", new View("เรื่อง"))).isEqualTo("<h1>เรื่อง</h1>");
    }

    @Test
    void whatIsWrittenIntoTheBodyIsEscaped() {
        assertThat(render("<p>${view.title()}</p>", new View("<script>alert(1)</script>&")))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;&amp;</p>");
    }

    @Test
    void whatIsWrittenIntoAnAttributeCannotLeaveIt() {
        assertThat(render("<a title=\"${view.title()}\" class='${view.title()}'>", new View("\" onclick='x' '")))
                .isEqualTo(
                        "<a title=\"&quot; onclick=&#39;x&#39; &#39;\" " + "class='&quot; onclick=&#39;x&#39; &#39;'>");
    }

    @Test
    void aTemplateLoadsNoClass() {
        assertThatThrownBy(() -> render("${\"freemarker.template.utility.Execute\"?new()(\"id\")}", new View("")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> render("${view.title()?api.getClass()}", new View("")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> render("${view.getClass().getName()}", new View("")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingValueStopsThePage() {
        assertThatThrownBy(() -> render("before ${view.missing()} after", new View("")))
                .isInstanceOf(IllegalStateException.class);
    }
}

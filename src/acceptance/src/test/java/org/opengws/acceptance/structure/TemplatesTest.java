package org.opengws.acceptance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.web.Templates;

import freemarker.template.Configuration;
import freemarker.template.Template;

/** Pages escape what people typed, load no class and run no script of their own. */
class TemplatesTest {

    /** What the body's cleaner has just passed; nothing else is written unescaped. */
    private static final Set<String> CLEANED = Set.of("body", "bodyTh", "bodyEn");
    /** Made by the product, let in by its hash. */
    private static final String IMPORT_MAP = "<script type=\"importmap\">${importMap.json()?no_esc}</script>";

    private static final Pattern UNESCAPED = Pattern.compile("([A-Za-z0-9_.()]+)\\?no_esc");
    private static final Pattern LOADS_CLASSES =
            Pattern.compile("\\?(new|api|eval|eval_json|interpret)\\b|freemarker\\.template\\.utility");
    private static final Pattern ESCAPING_OFF = Pattern.compile("<#(noautoesc|outputformat|noescape)");
    private static final Pattern INLINE_SCRIPT = Pattern.compile(
            "<script(?![^>]*\\bsrc=)(?! type=\"application/ld\\+json\">\\$\\{structured}</script>)[^>]*>"
                    + "|\\son[a-z]+\\s*=\\s*[\"']");
    private static final Pattern INLINE_STYLE = Pattern.compile("<style\\b|\\sstyle\\s*=\\s*[\"']");
    private static final Pattern ELSEWHERE =
            Pattern.compile("<(?:script|img|iframe|link|source|form)\\b[^>]*(?:src|href|action)=[\"']?(?:https?:)?//");

    static List<Path> templates() throws IOException {
        return Sources.find("", "(light-modules|src/[a-z]+/src/main)/.*\\.ftlh");
    }

    @Test
    void everyTemplateEscapesByItsFileName() throws IOException {
        assertThat(Sources.find("", "(light-modules|src/[a-z]+/src/main)/.*\\.(ftl|fm|html)"))
                .isEmpty();
        assertThat(templates()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsWellFormed(Path template) throws IOException {
        Configuration configuration = new Configuration(Templates.MAGNOLIA);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(true);
        new Template(Sources.name(template), new StringReader(Files.readString(template)), configuration);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyTheCleanedBodyIsWrittenUnescaped(Path template) throws IOException {
        Set<String> unescaped = UNESCAPED
                .matcher(Files.readString(template).replace(IMPORT_MAP, ""))
                .results()
                .map(found -> found.group(1).replace("()", ""))
                .map(expression -> expression.substring(expression.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        assertThat(CLEANED).containsAll(unescaped);
        assertThat(Files.readString(template)).doesNotContainPattern(ESCAPING_OFF);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateLoadsAClassOrRunsText(Path template) throws IOException {
        assertThat(found(LOADS_CLASSES, template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noPageCarriesAScriptOrAStyleInline(Path template) throws IOException {
        assertThat(found(INLINE_SCRIPT, template)).isEmpty();
        assertThat(found(INLINE_STYLE, template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noPageAsksAnotherServerForAnything(Path template) throws IOException {
        assertThat(found(ELSEWHERE, template)).isEmpty();
    }

    private static List<String> found(Pattern pattern, Path template) throws IOException {
        return pattern.matcher(Files.readString(template).replace(IMPORT_MAP, ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

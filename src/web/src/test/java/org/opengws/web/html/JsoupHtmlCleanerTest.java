package org.opengws.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsoupHtmlCleanerTest {

    private static final String ALLOWED_BODY =
            "<h2>หัวข้อ</h2><p>ข้อความ <strong>สำคัญ</strong> <em>มาก</em><br>ต่อ</p>"
                    + "<ul><li>หนึ่ง</li></ul><ol><li>สอง</li></ol><blockquote><p>อ้างอิง</p></blockquote>"
                    + "<table><caption>ตาราง</caption><thead><tr><th scope=\"col\" colspan=\"2\">ก</th></tr></thead>"
                    + "<tbody><tr><td rowspan=\"2\">1</td><td>2 &lt; 3 &amp; 4</td></tr></tbody></table>";

    private final JsoupHtmlCleaner cleaner = new JsoupHtmlCleaner();

    @Test
    void whatIsAllowedStaysLetterForLetter() {
        assertThat(cleaner.clean(ALLOWED_BODY)).isEqualTo(ALLOWED_BODY);
        assertThat(cleaner.disallowed(ALLOWED_BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.go.th/แผน?ปี=๒๕๗๐#ก",
                "http://example.go.th",
                "mailto:info@example.go.th",
                "tel:+6620000000",
                "/p/abc/plan",
                "plan.html",
                "?q=a:b",
                "#ตาราง",
                "//example.go.th/a"
            })
    void linksToTheWebMailTelephoneAndTheSiteStay(String address) {
        String html = "<p><a href=\"" + address + "\">ดู</a></p>";
        assertThat(Jsoup.parse(cleaner.clean(html)).selectFirst("a").attr("href"))
                .isEqualTo(address);
        assertThat(cleaner.disallowed(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java&#10;script:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "blob:x",
                "\\\\evil.example\\a",
                "x\u00adjavascript:a",
                "view-source:https://a",
                "a b:c",
                ""
            })
    void aLinkToAnywhereElseIsOnlyText(String address) {
        String html = "<p><a href=\"" + address + "\">ดู</a></p>";
        assertThat(cleaner.clean(html)).isEqualTo("<p>ดู</p>");
        assertThat(cleaner.disallowed(html)).hasSize(1);
    }

    @Test
    void aLinkElsewhereDoesNotHandOverTheWindow() {
        assertThat(cleaner.clean("<a href=\"https://a.example/\">a</a>"))
                .isEqualTo("<a href=\"https://a.example/\" rel=\"noopener noreferrer\">a</a>");
        assertThat(cleaner.clean("<a href=\"/p/a\" rel=\"opener\">a</a>")).isEqualTo("<a href=\"/p/a\">a</a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>a<script>alert(1)</script></p>                        | script
                    <p onclick="alert(1)">a</p>                              | p[onclick]
                    <p style="position:fixed">a</p>                          | p[style]
                    <p>a<style>p{color:red}</style></p>                      | style
                    <p>a<svg><a xlink:href="javascript:x"/><text>b</text></svg></p> | svg
                    <p>a<math><mi>b</mi></math></p>                          | math
                    <p>a<iframe srcdoc="b">b</iframe></p>                    | iframe
                    <p>a<img src=x onerror=alert(1)></p>                     | img
                    <p>a<object data="x">b</object></p>                      | object
                    <p>a<template><b>b</b></template></p>                    | template
                    <p>a<meta http-equiv=refresh content=0></p>              | meta
                    <p>a<base href="https://evil.example/"></p>              | base
                    <form action="x"><p>a</p></form>                         | form
                    <p id="x">a</p>                                          | p[id]
                    <p>a<custom-element>!</custom-element></p>               | custom-element
                    """)
    void whatIsNotAllowedIsNamedAndGone(String html, String part) {
        assertThat(cleaner.disallowed(html)).contains(part);
        String clean = cleaner.clean(html);
        assertThat(clean).isIn("<p>a</p>", "<p>a!</p>");
        assertThat(cleaner.disallowed(clean)).isEmpty();
    }

    @Test
    void aWholePageIsOnlyWhatItsBodyHolds() {
        assertThat(cleaner.clean("<!DOCTYPE html><html><head></head><body onload=alert(1)><p>a</p></body></html>"))
                .isEqualTo("<p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<p><a href=\"x&quot; onmouseover=&quot;alert(1)\">a</a></p>",
                "<p>&lt;img src=x onerror=alert(1)&gt;</p>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<select><template><img src=x onerror=alert(1)></template></select>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<td><img/src=`x`onerror=alert(1)>",
                "<p <img src=x onerror=alert(1)>>",
                "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
                "<plaintext><img src=x onerror=alert(1)>",
                "<th scope=\"col\" colspan=\"1&quot; onclick=&quot;x\">"
            })
    void mutatingSamplesAreHarmlessWhenParsedAgain(String html) {
        assertOnlyAllowed(cleaner.clean(html));
    }

    @Test
    void spansAndScopesAreNumbersAndWords() {
        String html =
                "<table><tbody><tr><td colspan=\"99999\" rowspan=\"x\">a</td><th scope=\"x\">b</th></tr></tbody></table>";
        assertThat(cleaner.disallowed(html)).containsExactly("td[colspan]", "td[rowspan]", "th[scope]");
        assertThat(cleaner.clean(html)).doesNotContain("=");
    }

    @Test
    void boldAndItalicOfAnEditorBecomeEmphasis() {
        assertThat(cleaner.disallowed("<p><b>a</b><i>b</i></p>")).isEmpty();
        assertThat(cleaner.clean("<p><b>a</b><i>b</i></p>")).isEqualTo("<p><strong>a</strong><em>b</em></p>");
    }

    @Test
    void aBodyThatABrowserWouldRearrangeIsCleanedInItsRearrangedForm() {
        assertThat(cleaner.clean("<table><svg></svg><select><p>a</p></select><form><p>b</p></form></table>"))
                .satisfies(clean -> assertThat(cleaner.clean(clean)).isEqualTo(clean));
    }

    @Test
    void aVeryDeepBodyIsCleanedToo() {
        assertOnlyAllowed(cleaner.clean("<blockquote>".repeat(20_000) + "a" + "<div onclick=x>".repeat(20_000)));
    }

    @Test
    void theTextOfABodyKeepsBlocksApart() {
        assertThat(cleaner.text("<h2>หัวข้อ</h2><p>หนึ่ง &amp;  สอง<br>สาม</p><script>x</script><ul><li>สี่</li></ul>"))
                .isEqualTo("หัวข้อ\nหนึ่ง & สอง\nสาม\nสี่");
    }

    @Property(tries = 1000)
    void cleaningTwiceIsCleaningOnceAndNothingIsLeftToRefuse(@ForAll("fragments") String html) {
        String clean = cleaner.clean(html);
        assertThat(cleaner.clean(clean)).isEqualTo(clean);
        assertThat(cleaner.disallowed(clean)).isEmpty();
        assertOnlyAllowed(clean);
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<a href='javascript:x'>",
                        "<a href=\"https://a/\">",
                        "</a>",
                        "<svg>",
                        "</svg>",
                        "<style>",
                        "</style>",
                        "<table>",
                        "<tr>",
                        "<td colspan=2>",
                        "</table>",
                        "<math>",
                        "<mtext>",
                        "<!--",
                        "-->",
                        "<img src=x onerror=y>",
                        "\"",
                        "'",
                        "<",
                        ">",
                        "&lt;",
                        "&amp;lt;",
                        "ก",
                        " ",
                        "<b>",
                        "<li>",
                        "<script>",
                        "</script>",
                        "<noscript>",
                        "<form>",
                        "<select>",
                        "<h2 onclick=x>",
                        "]]>")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static void assertOnlyAllowed(String clean) {
        for (Element element : Jsoup.parse(clean).body().children().select("*")) {
            assertThat(new BodySafelist().isSafeTag(element.normalName()))
                    .as(clean)
                    .isTrue();
            assertThat(element.attributes().asList())
                    .as(clean)
                    .allSatisfy(attribute ->
                            assertThat(attribute.getKey()).isIn("href", "rel", "scope", "colspan", "rowspan"));
            assertThat(element.attr("href")).doesNotStartWith("javascript");
        }
    }
}

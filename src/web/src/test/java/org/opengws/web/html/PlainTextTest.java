package org.opengws.web.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void blankLinesPartParagraphsAndLineEndsStay() {
        assertThat(PlainText.toHtml("หนึ่ง\r\nสอง\r\n\r\n \r\nสาม\n")).isEqualTo("<p>หนึ่ง<br>สอง</p><p>สาม</p>");
    }

    @Test
    void markupInPlainTextIsOnlyText() {
        String html = PlainText.toHtml("<script>alert(1)</script> & <b>");
        assertThat(html).isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;</p>");
        assertThat(new JsoupHtmlCleaner().clean(html)).isEqualTo(html);
    }

    @Test
    void anEmptyTextIsAnEmptyBody() {
        assertThat(PlainText.toHtml(" \n\n ")).isEmpty();
    }

    @Test
    void aPlainBodyComesBackAsItWasWritten() {
        String text = "หนึ่ง\nสอง <3 & 4\n\nสาม";
        assertThat(PlainText.of(PlainText.toHtml(text))).contains(text);
        assertThat(PlainText.of("")).contains("");
    }

    @Test
    void aRicherBodyHasNoPlainText() {
        assertThat(PlainText.of("<p>หนึ่ง <strong>สอง</strong></p>")).isEmpty();
        assertThat(PlainText.of("<h2>หนึ่ง</h2>")).isEmpty();
    }
}

package org.opengws.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.Text;

/**
 * What an edition of the demo says; its texts may hold places for the period.
 *
 * @param publishIn working days from today until it may be public
 */
record DemoContent(
        Text title,
        Text summary,
        Text body,
        List<Map<String, String>> rows,
        String number,
        String link,
        Optional<Integer> publishIn) {

    DemoContent {
        rows = List.copyOf(rows);
    }

    Content content(DemoTexts texts) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, texts.filled(title))
                .set(ContentField.SUMMARY, texts.filled(summary))
                .set(ContentField.BODY, texts.body(body))
                .rows(rows)
                .set(ContentField.PERIOD, texts.period())
                .set(ContentField.DOCUMENT_DATE, number.isEmpty() ? Optional.empty() : Optional.of(texts.begun()))
                .set(ContentField.DOCUMENT_NUMBER, texts.filled(number))
                .set(ContentField.EXTERNAL_LINK, link)
                .set(ContentField.PUBLISH_FROM, publishIn.map(texts::ahead))
                .build();
    }
}

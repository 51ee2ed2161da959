package org.opengws.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.edition.Content;
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
        return new Content(
                texts.filled(title),
                texts.filled(summary),
                texts.body(body),
                rows,
                texts.period(),
                number.isEmpty() ? Optional.empty() : Optional.of(texts.begun()),
                texts.filled(number),
                link,
                "",
                publishIn.map(texts::ahead),
                Optional.empty(),
                List.of());
    }
}

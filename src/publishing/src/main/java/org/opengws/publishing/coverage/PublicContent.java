package org.opengws.publishing.coverage;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;

/** What visitors see of an edition in force, as far as a rule about evidence asks. */
record PublicContent(Content content, Set<DocumentType> files) {

    static PublicContent of(Edition edition) {
        return new PublicContent(
                edition.content(),
                edition.content().documents().stream()
                        .filter(document -> !edition.evidence().keepsInside(document.id()))
                        .map(document -> document.type())
                        .collect(Collectors.toSet()));
    }

    String period() {
        return content.period();
    }

    /** Title and text in both languages. */
    String words() {
        return Stream.of(ContentField.TITLE, ContentField.SUMMARY, ContentField.BODY)
                .map(content::text)
                .map(text -> text.th() + " " + text.en())
                .collect(Collectors.joining(" "));
    }
}

package org.opengws.publishing.jcr.page;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.PublishedRow;

/** The words by which a page is found: those of its edition in force, in both languages, and of its topic. */
final class PublicSearchText {

    private final HtmlCleaner cleaner;
    private final Catalogue catalogue;

    PublicSearchText(HtmlCleaner cleaner, Catalogue catalogue) {
        this.cleaner = cleaner;
        this.catalogue = catalogue;
    }

    String title(PublishedPage page) {
        return SearchText.of(both(page.title()));
    }

    String all(PublishedPage page) {
        PublishedEdition edition = page.current();
        List<String> texts = new ArrayList<>(List.of(
                both(edition.title()),
                both(edition.summary()),
                cleaner.text(edition.body().th()),
                cleaner.text(edition.body().en()),
                both(edition.ownerName()),
                edition.documentNumber(),
                catalogue
                        .topic(page.topic())
                        .map(Topic::name)
                        .map(PublicSearchText::both)
                        .orElse("")));
        edition.rows().forEach(row -> texts.add(row(row)));
        edition.documents().forEach(file -> texts.add(file(file)));
        return SearchText.of(String.join("\n", texts));
    }

    private static String row(PublishedRow row) {
        return String.join(
                "\n",
                row.fields().stream()
                        .filter(field -> field.type() != FieldType.FLAG && field.type() != FieldType.IMAGE)
                        .map(PublishedRow.Field::value)
                        .toList());
    }

    private static String file(PublishedFile file) {
        return both(file.label()) + "\n" + file.name();
    }

    private static String both(Text text) {
        return text.th() + "\n" + text.en();
    }
}

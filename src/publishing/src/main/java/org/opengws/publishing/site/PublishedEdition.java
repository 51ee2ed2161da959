package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.language.Text;

/**
 * One public edition: what its content says, from whom it is, and on whose word it is public.
 *
 * @param ownerName of the owner unit on the day of publication
 * @param form id of the form that its rows follow
 * @param body clean HTML
 * @param files in their order; each name once
 */
public record PublishedEdition(
        int number,
        LocalDate published,
        Text ownerName,
        PublicLine line,
        Text title,
        Text summary,
        Text body,
        String form,
        List<PublishedRow> rows,
        String period,
        Optional<LocalDate> documentDate,
        String documentNumber,
        String externalLink,
        List<PublishedFile> files) {

    public PublishedEdition {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(ownerName, "ownerName");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(documentDate, "documentDate");
        Objects.requireNonNull(documentNumber, "documentNumber");
        Objects.requireNonNull(externalLink, "externalLink");
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    public Optional<PublishedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The files to list: all but the pictures that rows show themselves. */
    public List<PublishedFile> documents() {
        return files.stream().filter(file -> !file.inRow()).toList();
    }

    void addTo(Canonical canonical) {
        canonical.add(number).add(published.toString());
        add(canonical, ownerName);
        line.addTo(canonical);
        add(canonical, title);
        add(canonical, summary);
        add(canonical, body);
        canonical.add(form).add(rows.size());
        rows.forEach(row -> row.addTo(canonical));
        canonical
                .add(period)
                .add(PublishedPage.day(documentDate))
                .add(documentNumber)
                .add(externalLink)
                .add(files.size());
        files.forEach(file -> file.addTo(canonical));
    }

    static void add(Canonical canonical, Text text) {
        canonical.add(text.th()).add(text.en());
    }
}

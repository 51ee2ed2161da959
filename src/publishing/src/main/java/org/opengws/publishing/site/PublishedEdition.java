package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;

/**
 * One public edition: what its content says, from whom it is, and on whose word it is public.
 *
 * @param ownerName of the owner unit on the day of publication
 * @param form id of the form that its rows follow
 * @param body clean HTML
 * @param facts single values of the content's public fields, by field; an empty one is not there
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
        FormId form,
        List<PublishedRow> rows,
        Map<ContentField, String> facts,
        List<PublishedFile> files) {

    /** The facts that every page had from the first, in the order in which they are hashed; for good. */
    private static final List<ContentField> FIRST_FACTS = List.of(
            ContentField.PERIOD, ContentField.DOCUMENT_DATE, ContentField.DOCUMENT_NUMBER, ContentField.EXTERNAL_LINK);

    public PublishedEdition {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(ownerName, "ownerName");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(form, "form");
        rows = List.copyOf(rows);
        facts = told(facts);
        files = List.copyOf(files);
    }

    private static Map<ContentField, String> told(Map<ContentField, String> facts) {
        Map<ContentField, String> told = new EnumMap<>(ContentField.class);
        told.putAll(facts);
        told.values().removeIf(String::isEmpty);
        if (!ContentField.facts().containsAll(told.keySet())) {
            throw new IllegalArgumentException("not public: " + told.keySet());
        }
        return Collections.unmodifiableMap(told);
    }

    /** Empty where it does not tell that. */
    public String fact(ContentField field) {
        return facts.getOrDefault(field, "");
    }

    public Optional<LocalDate> day(ContentField field) {
        return Optional.ofNullable(facts.get(field)).map(LocalDate::parse);
    }

    public String period() {
        return fact(ContentField.PERIOD);
    }

    public Optional<LocalDate> documentDate() {
        return day(ContentField.DOCUMENT_DATE);
    }

    public String documentNumber() {
        return fact(ContentField.DOCUMENT_NUMBER);
    }

    public String externalLink() {
        return fact(ContentField.EXTERNAL_LINK);
    }

    public Optional<PublishedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The files to list: all but the pictures that rows show themselves. */
    public List<PublishedFile> documents() {
        return files.stream().filter(file -> !file.inRow()).toList();
    }

    /** Whether it tells no more than a page of the first format can. */
    boolean fitsFirstFormat() {
        return FIRST_FACTS.containsAll(facts.keySet());
    }

    /** @param named whether the facts stand there with their names, as from {@code page-2} on */
    void addTo(Canonical canonical, boolean named) {
        canonical.add(number).add(published.toString());
        add(canonical, ownerName);
        line.addTo(canonical);
        add(canonical, title);
        add(canonical, summary);
        add(canonical, body);
        canonical.add(form.value()).add(rows.size());
        rows.forEach(row -> row.addTo(canonical));
        if (named) {
            canonical.add(facts.size());
            facts.keySet().stream()
                    .sorted(Comparator.comparing(ContentField::code))
                    .forEach(field -> canonical.add(field.code()).add(fact(field)));
        } else {
            FIRST_FACTS.forEach(field -> canonical.add(fact(field)));
        }
        canonical.add(files.size());
        files.forEach(file -> file.addTo(canonical));
    }

    static void add(Canonical canonical, Text text) {
        canonical.add(text.th()).add(text.en());
    }
}

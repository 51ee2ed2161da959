package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.language.Text;
import org.opengws.web.Domain;

/** What differs between two contents, field by field, in words. */
final class Differences {

    private final Domain domain;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    /** One difference. @param kind {@code changed}, {@code added} or {@code removed} */
    public record Line(String label, String kind, String before, String after) {}

    private Differences(Domain domain, Wording wording) {
        this.domain = domain;
        this.wording = wording;
    }

    static List<Line> between(Content before, Content after, Optional<Form> form, Domain domain, Wording wording) {
        Differences differences = new Differences(domain, wording);
        differences.fields(before, after);
        differences.rows(before, after, form);
        differences.documents(before, after);
        return List.copyOf(differences.lines);
    }

    private void fields(Content before, Content after) {
        text("title", before.title(), after.title());
        text("summary", before.summary(), after.summary());
        field("body.th", plain(before.body().th()), plain(after.body().th()));
        field("body.en", plain(before.body().en()), plain(after.body().en()));
        field("period", period(before), period(after));
        field("documentNumber", before.documentNumber(), after.documentNumber());
        field("documentDate", day(before.documentDate()), day(after.documentDate()));
        field("externalLink", before.externalLink(), after.externalLink());
        field("place", before.place(), after.place());
        field("publishFrom", day(before.publishFrom()), day(after.publishFrom()));
        field("expiry", day(before.expiry()), day(after.expiry()));
    }

    private String plain(String html) {
        return domain.cleaner().text(html);
    }

    private String period(Content content) {
        return content.period().isEmpty() ? "" : wording.period(content.period());
    }

    private String day(Optional<java.time.LocalDate> day) {
        return day.map(wording::day).orElse("");
    }

    private void text(String name, Text before, Text after) {
        field(name + ".th", before.th(), after.th());
        field(name + ".en", before.en(), after.en());
    }

    private void field(String name, String before, String after) {
        add(wording.of("field." + name), before, after);
    }

    private void add(String label, String before, String after) {
        if (!before.equals(after)) {
            String kind = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
            lines.add(new Line(label, kind, before, after));
        }
    }

    private void rows(Content before, Content after, Optional<Form> form) {
        int count = Math.max(before.rows().size(), after.rows().size());
        for (int i = 0; i < count; i++) {
            add(wording.of("field.rows") + " " + (i + 1), row(before, i, form), row(after, i, form));
        }
    }

    private String row(Content content, int index, Optional<Form> form) {
        if (index >= content.rows().size()) {
            return "";
        }
        Map<String, String> row = content.rows().get(index);
        List<String> parts = new ArrayList<>();
        row.forEach((id, value) -> {
            String label = form.flatMap(known -> known.field(id))
                    .map(FormField::label)
                    .map(wording::of)
                    .orElse(id);
            parts.add(label + ": " + value);
        });
        return String.join(" · ", parts);
    }

    private void documents(Content before, Content after) {
        for (Document document : after.documents()) {
            Optional<Document> earlier = before.document(document.id());
            String label = wording.of("field.documents") + ": " + wording.of(document.label());
            if (earlier.isEmpty()) {
                lines.add(new Line(label, "added", "", name(document)));
            } else if (!earlier.get().sha256().equals(document.sha256())) {
                boolean same =
                        document.inspection().sameSubstanceAs(earlier.get().inspection());
                String note = wording.of(same ? "difference.same-text" : "difference.other-text");
                lines.add(new Line(label, "changed", name(earlier.get()), name(document) + " · " + note));
            } else if (!Objects.equals(earlier.get().label(), document.label())) {
                add(label, wording.of(earlier.get().label()), wording.of(document.label()));
            }
        }
        before.documents().stream()
                .filter(document -> after.document(document.id()).isEmpty())
                .forEach(document -> lines.add(new Line(
                        wording.of("field.documents") + ": " + wording.of(document.label()),
                        "removed",
                        name(document),
                        "")));
    }

    private String name(Document document) {
        return document.name().value() + " (" + wording.size(document.size()) + ")";
    }
}

package org.opengws.web.desk.writing;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentBuilder;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.html.PlainText;

/** What the editor's form says, as a draft with what could not be read of it. */
public final class DraftForm {

    public static final String HTML = "html";

    private static final int MOST_ROWS = 1_000;

    private final Fields form;
    private final Edition edition;
    private final Domain domain;
    private final List<Refusal> refusals = new ArrayList<>();

    public DraftForm(Fields form, Edition edition, Domain domain) {
        this.form = form;
        this.edition = edition;
        this.domain = domain;
    }

    /** Reasons that the domain cannot know, because it never sees what was typed. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public Draft read() {
        return new Draft(topic(), content(), chosen(), evidence(), review());
    }

    TopicId topic() {
        return domain.publishing().catalogue().topics().stream()
                .map(topic -> topic.id())
                .filter(id -> id.value().equals(form.value("topic")))
                .findFirst()
                .orElseGet(edition::topic);
    }

    private Content content() {
        ContentBuilder content = Content.EMPTY.with().rows(rows()).documents(documents());
        for (ContentField field : ContentField.values()) {
            field.names().forEach(name -> content.set(name, value(field.kind(), name)));
        }
        return content.build();
    }

    private String value(ContentField.Kind kind, String name) {
        return switch (kind) {
            case HTML -> html(name);
            case DAY -> date(name).map(LocalDate::toString).orElse("");
            case BILINGUAL_LINE, BILINGUAL, LINE, PERIOD, LINK, CHOICE -> form.value(name);
        };
    }

    private String html(String field) {
        String typed = form.value(field);
        if (!form.value("format." + field).equals(HTML)) {
            return PlainText.toHtml(typed);
        }
        List<String> parts = domain.cleaner().disallowed(typed);
        if (!parts.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.HTML_NOT_ALLOWED, field, "parts", String.join(", ", parts)));
        }
        return domain.cleaner().clean(typed);
    }

    private Optional<LocalDate> date(String field) {
        form.dateFault(field).ifPresent(fault -> refusals.add(Refusal.invalid(field, fault.code())));
        return form.date(field);
    }

    /** The rows as the topic's form has them; a row without a single value is none. */
    List<Map<String, String>> rows() {
        return allRows().stream()
                .filter(row -> row.values().stream().anyMatch(value -> !value.isEmpty()))
                .toList();
    }

    /** Empty ones too, as the form showed them. */
    List<Map<String, String>> allRows() {
        List<FormField> fields = form().map(Form::fields).orElse(List.of());
        int count = fields.isEmpty() ? 0 : form.number("rows", 0, MOST_ROWS, 0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (FormField field : fields) {
                String value = form.value("rows[" + i + "]." + field.id());
                if (!value.isEmpty()) {
                    row.put(field.id(), value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private Optional<Form> form() {
        return domain.publishing().formOf(topic());
    }

    /** In the order of their numbers, with their labels as typed. */
    private List<Document> documents() {
        return edition.content().documents().stream()
                .map(document -> {
                    String field = "label." + document.id().value();
                    return form.has(field + ".th")
                            ? document.labelled(Text.of(form.value(field + ".th"), form.value(field + ".en")))
                            : document;
                })
                .toList();
    }

    private Optional<ProcedureId> chosen() {
        return domain.publishing().procedures().ofTopics().stream()
                .map(procedure -> procedure.id())
                .filter(id -> id.value().equals(form.value("procedure")))
                .findFirst();
    }

    private Evidence evidence() {
        Map<String, String> values = new LinkedHashMap<>();
        edition.evidence().values().forEach(values::put);
        form.names().stream().filter(name -> name.startsWith("evidence.")).forEach(name -> {
            String id = name.substring("evidence.".length());
            if (form.value(name).isEmpty()) {
                values.remove(id);
            } else {
                values.put(id, form.value(name));
            }
        });
        return new Evidence(values);
    }

    private Optional<ReviewInterval> review() {
        try {
            return form.given("review.interval")
                    .map(Period::parse)
                    .map(interval -> new ReviewInterval(interval, form.value("review.reason")));
        } catch (DateTimeParseException | IllegalArgumentException noInterval) {
            refusals.add(Refusal.of(RefusalCode.FIELD_INVALID, "review.interval"));
            return Optional.empty();
        }
    }
}

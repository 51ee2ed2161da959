package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.body.BodyText;
import org.opengws.publishing.calendar.DayWindow;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.WebAddress;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** What a content must hold: lengths whenever it is saved, everything when it is submitted. */
final class ContentRules {

    static final int ROWS = 1_000;

    private static final String NO_CHOICE = "field-not-choice";

    private final List<Refusal> refusals = new ArrayList<>();

    static List<Refusal> whenSaved(Content content, LocalDate today) {
        ContentRules rules = new ContentRules();
        rules.lengths(content);
        rules.characters(content);
        rules.days(content, today);
        return rules.refusals;
    }

    static List<Refusal> whenSubmitted(
            Content content, Evidence evidence, Optional<Topic> topic, Circumstances circumstances) {
        ContentRules rules = new ContentRules();
        rules.lengths(content);
        rules.characters(content);
        rules.days(content, circumstances.today());
        rules.missing(content, evidence);
        rules.unreadable(content);
        rules.dates(content, circumstances);
        topic.ifPresent(known -> rules.form(content, known, circumstances));
        return rules.refusals;
    }

    private void lengths(Content content) {
        for (ContentField field : ContentField.values()) {
            field.names().forEach(name -> length(name, content.value(name), field.longest()));
        }
        if (content.rows().size() > ROWS) {
            refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, "rows", "max", ROWS));
        }
        for (int i = 0; i < content.rows().size(); i++) {
            String row = "rows[" + (i + 1) + "].";
            content.rows().get(i).forEach((field, value) -> length(row + field, value, ContentField.SUMMARY.longest()));
        }
        content.documents()
                .forEach(document ->
                        length("documents." + document.id().value(), document.label(), ContentField.TITLE.longest()));
    }

    /** A title is one line, and no text turns the direction of what stands around it. */
    private void characters(Content content) {
        for (ContentField field : ContentField.values()) {
            for (String name : field.names()) {
                fault(field, content.value(name)).ifPresent(reason -> invalid(name, reason));
            }
        }
        content.documents()
                .forEach(document -> line("documents." + document.id().value(), document.label()));
    }

    /** HTML is cleaned before it gets here; periods are asked at submission, days by their window. */
    private static Optional<String> fault(ContentField field, String value) {
        return switch (field.kind()) {
            case BILINGUAL_LINE, LINE -> TypedText.faultInLine(value).map(TypedText.Fault::code);
            case BILINGUAL -> TypedText.fault(value).map(TypedText.Fault::code);
            case LINK ->
                value.isEmpty() ? Optional.empty() : WebAddress.fault(value).map(WebAddress.Fault::code);
            case CHOICE ->
                value.isEmpty() || field.choices().contains(value) ? Optional.empty() : Optional.of(NO_CHOICE);
            case HTML, PERIOD, DAY -> Optional.empty();
        };
    }

    private void line(String field, Text text) {
        line(field + ".th", text.th());
        line(field + ".en", text.en());
    }

    private void line(String field, String value) {
        TypedText.faultInLine(value).ifPresent(fault -> invalid(field, fault.code()));
    }

    private void days(Content content, LocalDate today) {
        for (ContentField field : ContentField.values()) {
            boolean beyond = field.window()
                    .flatMap(window -> day(field, content).filter(day -> !window.holds(day, today)))
                    .isPresent();
            if (beyond) {
                invalid(field.code(), DayWindow.REASON);
            }
        }
    }

    /** A period means its last day. */
    private static Optional<LocalDate> day(ContentField field, Content content) {
        return field.kind() == ContentField.Kind.PERIOD
                ? FiscalPeriod.parse(content.value(field)).map(FiscalPeriod::last)
                : content.day(field);
    }

    private void invalid(String field, String reason) {
        refusals.add(Refusal.invalid(field, reason));
    }

    private void missing(Content content, Evidence evidence) {
        required("title.th", content.title().th());
        required("summary.th", content.summary().th());
        boolean empty = !BodyText.isVisible(content.body().th())
                && !BodyText.isVisible(content.body().en())
                && content.rows().stream().allMatch(row -> row.values().stream().noneMatch(TypedText::isVisible))
                && content.documents().stream().allMatch(document -> evidence.keepsInside(document.id()))
                && content.externalLink().isEmpty();
        if (content.reportsNothing() && !empty) {
            invalid(ContentField.ENTRIES.code(), "nothing-with-content");
        } else if (empty && !content.reportsNothing()) {
            refusals.add(Refusal.of(RefusalCode.CONTENT_EMPTY, "body"));
        }
    }

    private void unreadable(Content content) {
        content.documents().stream()
                .filter(document -> document.inspection().doesNotOpen())
                .forEach(document -> refusals.add(Refusal.of(
                        RefusalCode.DOCUMENT_UNREADABLE,
                        "documents." + document.id().value(),
                        "name",
                        document.name().value())));
    }

    private void dates(Content content, Circumstances circumstances) {
        content.expiry().ifPresent(expiry -> {
            boolean past = expiry.isBefore(circumstances.today());
            boolean early = content.publishFrom().map(expiry::isBefore).orElse(false);
            if (past || early) {
                refusals.add(Refusal.of(RefusalCode.FIELD_INVALID, "expiry"));
            }
        });
    }

    private void form(Content content, Topic topic, Circumstances circumstances) {
        boolean readable = FiscalPeriod.parse(content.period()).isPresent();
        if (topic.rhythm() == Rhythm.PERIODIC && content.period().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, "period"));
        } else if (!content.period().isEmpty() && !readable) {
            refusals.add(Refusal.of(RefusalCode.FIELD_INVALID, "period"));
        }
        if (content.reportsNothing()) {
            if (topic.rhythm() != Rhythm.PERIODIC) {
                invalid(ContentField.ENTRIES.code(), "nothing-without-period");
            }
            FiscalPeriod.parse(content.period())
                    .filter(period -> period.first().isAfter(circumstances.today()))
                    .ifPresent(ahead -> invalid(ContentField.ENTRIES.code(), "nothing-before-period"));
            return;
        }
        Form form = circumstances.forms().get(topic.form());
        if (form == null) {
            return;
        }
        form.checkAll(content.rows()).forEach(problem -> refusals.add(refusal(problem)));
    }

    private static Refusal refusal(Problem problem) {
        boolean missing = problem.code().equals("field-required");
        return Refusal.of(
                missing ? RefusalCode.FIELD_MISSING : RefusalCode.FIELD_INVALID,
                problem.field(),
                "reason",
                problem.code());
    }

    private void required(String field, String value) {
        if (!TypedText.isVisible(value)) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, field));
        }
    }

    private void length(String field, Text text, int max) {
        length(field + ".th", text.th(), max);
        length(field + ".en", text.en(), max);
    }

    private void length(String field, String value, int max) {
        if (value.length() > max) {
            refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, field, "max", max));
        }
    }
}

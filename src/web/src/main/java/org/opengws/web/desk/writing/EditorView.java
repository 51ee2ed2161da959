package org.opengws.web.desk.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.form.Form;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.desk.publication.ContentView;
import org.opengws.web.desk.publication.DecisionView;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.html.PlainText;

/**
 * The editor's form as it is shown.
 *
 * @param typed what was typed where the form is shown again, otherwise the draft's values, by field
 * @param choices of the fields that are a choice, by field
 * @param unsaved whether something stands in the form that was not saved
 * @param conflict what somebody else saved meanwhile beside what was typed here; empty where nobody did
 */
public record EditorView(
        String id,
        long version,
        String title,
        Status status,
        Map<String, String> typed,
        List<Filters.Group> topics,
        TopicGuide guide,
        List<Filters.Choice> procedures,
        List<Filters.Choice> periods,
        Map<String, List<Filters.Choice>> choices,
        boolean periodic,
        List<RowView> rows,
        String formName,
        List<ContentView.DocumentView> documents,
        List<InputView> evidence,
        List<Filters.Choice> intervals,
        List<DecisionView.CorrectionView> corrections,
        String accept,
        String limit,
        long limitBytes,
        Problems problems,
        boolean saved,
        boolean unsaved,
        List<Conflict> conflict) {

    /** A row of the form. @param number from 1 */
    public record RowView(int number, List<InputView> inputs) {}

    /**
     * One input of a row or of the evidence.
     *
     * @param type {@code text}, {@code lines}, {@code flag}, {@code date}, {@code choice}, {@code mail}, {@code tel} or {@code url}
     */
    public record InputView(
            String field, String label, String type, String value, boolean required, List<Filters.Choice> choices) {}

    static EditorView of(
            Publication publication,
            Draft draft,
            List<Map<String, String>> rows,
            Optional<Fields> typed,
            Problems problems,
            boolean saved,
            List<Conflict> conflict,
            Domain domain,
            Wording wording) {
        Edition edition = publication.latest();
        Topic topic = domain.publishing().catalogue().topic(draft.topic()).orElseThrow();
        Optional<Form> form = domain.publishing().form(topic.form());
        Edition shown = edition.with().content(draft.content()).build();
        return new EditorView(
                publication.id().value(),
                publication.version(),
                wording.title(draft.content().title()),
                Status.of(publication, domain.today(), wording),
                values(draft, typed),
                new Filters(domain, wording).topics(topic.id().value()),
                guide(topic, draft, domain, wording),
                EditorChoices.procedures(topic, draft, domain, wording),
                EditorChoices.periods(topic, draft, domain, wording),
                EditorChoices.ofFields(draft, wording),
                topic.rhythm() == Rhythm.PERIODIC,
                form.filter(Form::hasRows)
                        .map(known -> EditorInputs.rows(known, rows, draft.content(), wording))
                        .orElse(List.of()),
                form.filter(Form::hasRows)
                        .map(known -> wording.of(known.name()))
                        .orElse(""),
                draft.content().documents().stream()
                        .map(document -> ContentView.document(publication, shown, document, domain, wording))
                        .toList(),
                EditorInputs.evidence(draft, domain, wording),
                EditorChoices.intervals(topic, draft, wording),
                edition.corrections().stream()
                        .map(correction -> DecisionView.correction(correction, edition, domain, wording))
                        .toList(),
                EditorChoices.accept(edition, domain),
                wording.size(domain.storing().limit()),
                domain.storing().limit(),
                problems,
                saved,
                typed.isPresent(),
                conflict);
    }

    private static TopicGuide guide(Topic topic, Draft draft, Domain domain, Wording wording) {
        return TopicGuide.of(topic, domain.publishing().procedureOfToday(draft), domain, wording);
    }

    private static Map<String, String> values(Draft draft, Optional<Fields> typed) {
        Content content = draft.content();
        Map<String, String> values = new java.util.HashMap<>();
        ContentField.allNames().forEach(name -> values.put(name, content.value(name)));
        html().forEach(name -> html(values, name, content.value(name)));
        values.put("evidence." + Evidence.FILE_PUBLISHED, draft.evidence().value(Evidence.FILE_PUBLISHED));
        values.put("review.reason", draft.review().map(ReviewInterval::reason).orElse(""));
        typed.ifPresent(fields -> values.replaceAll((field, value) -> fields.has(field) ? fields.value(field) : value));
        html().forEach(name -> values.put("html." + name, html(values, name)));
        return values;
    }

    private static List<String> html() {
        return Stream.of(ContentField.values())
                .filter(field -> field.kind() == ContentField.Kind.HTML)
                .flatMap(field -> field.names().stream())
                .toList();
    }

    /** Plain text where that loses nothing. */
    private static void html(Map<String, String> values, String field, String html) {
        Optional<String> plain = PlainText.of(html);
        values.put("format." + field, plain.isPresent() ? "text" : DraftForm.HTML);
        values.put(field, plain.orElse(html));
    }

    /** What the field's text means, for the rich-text editor. */
    private static String html(Map<String, String> values, String field) {
        String text = values.get(field);
        return values.get("format." + field).equals(DraftForm.HTML) ? text : PlainText.toHtml(text);
    }
}

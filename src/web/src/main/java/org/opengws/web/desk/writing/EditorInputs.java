package org.opengws.web.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** The editor's inputs for the rows of a form and for the evidence of an approval. */
final class EditorInputs {

    private EditorInputs() {}

    static List<EditorView.RowView> rows(Form form, List<Map<String, String>> rows, Content content, Wording wording) {
        List<EditorView.RowView> views = new ArrayList<>();
        List<Map<String, String>> shown = rows.isEmpty() ? List.of(Map.of()) : rows;
        for (int i = 0; i < shown.size(); i++) {
            String place = "rows[" + (i + 1) + "].";
            Map<String, String> row = shown.get(i);
            views.add(new EditorView.RowView(
                    i + 1,
                    form.fields().stream()
                            .map(field -> input(place, field, row.getOrDefault(field.id(), ""), content, wording))
                            .toList()));
        }
        return views;
    }

    static List<EditorView.InputView> evidence(Draft draft, Domain domain, Wording wording) {
        Optional<Procedure> procedure = domain.publishing().procedureOfToday(draft);
        return procedure.map(Procedure::evidence).orElse(List.of()).stream()
                .map(field -> {
                    boolean file = field.id().equals(EvidenceField.FILE);
                    String type = file ? "choice" : field.id().equals(EvidenceField.DATE) ? "date" : "text";
                    String value = draft.evidence().value(field.id());
                    return new EditorView.InputView(
                            "evidence." + field.id(),
                            wording.of(field.label()),
                            type,
                            value,
                            field.required(),
                            file ? documents(draft.content(), value, wording, false) : List.of());
                })
                .toList();
    }

    private static EditorView.InputView input(
            String place, FormField field, String value, Content content, Wording wording) {
        List<Filters.Choice> pictures =
                field.type() == FieldType.IMAGE ? documents(content, value, wording, true) : List.of();
        String type = switch (field.type()) {
            case IMAGE -> "choice";
            case TELEPHONE -> "tel";
            default -> field.type().code();
        };
        return new EditorView.InputView(
                place + field.id(), wording.of(field.label()), type, value, field.required(), pictures);
    }

    private static List<Filters.Choice> documents(Content content, String chosen, Wording wording, boolean pictures) {
        return content.documents().stream()
                .filter(document -> !pictures || document.type().isImage())
                .map(document -> new Filters.Choice(
                        document.id().value(),
                        wording.of(document.label()) + " (" + document.name().value() + ")",
                        document.id().value().equals(chosen)))
                .toList();
    }
}

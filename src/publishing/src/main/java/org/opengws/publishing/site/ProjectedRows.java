package org.opengws.publishing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.form.WebAddress;
import org.opengws.publishing.language.Text;

/** The rows of a content with the labels of their form. */
final class ProjectedRows {

    private final Optional<Form> form;
    private final ProjectedFiles files;

    ProjectedRows(Optional<Form> form, ProjectedFiles files) {
        this.form = form;
        this.files = files;
    }

    List<PublishedRow> of(List<Map<String, String>> rows) {
        return rows.stream().map(this::row).toList();
    }

    /** In the form's order; a value whose field has left the form since is still what was verified, and stays. */
    private PublishedRow row(Map<String, String> row) {
        List<PublishedRow.Field> fields = new ArrayList<>();
        for (FormField field : form.map(Form::fields).orElse(List.of())) {
            add(fields, field.id(), field.type(), field.label(), row.getOrDefault(field.id(), ""));
        }
        row.forEach((id, value) -> {
            if (form.flatMap(known -> known.field(id)).isEmpty()) {
                add(fields, id, FieldType.TEXT, Text.thai(id), value);
            }
        });
        return new PublishedRow(fields);
    }

    private void add(List<PublishedRow.Field> fields, String id, FieldType type, Text label, String value) {
        String shown = shown(type, value.strip());
        if (!shown.isEmpty()) {
            fields.add(new PublishedRow.Field(id, type, label, shown));
        }
    }

    private String shown(FieldType type, String value) {
        if (type == FieldType.IMAGE) {
            return files.of(value).map(PublishedFile::name).orElse("");
        }
        return type == FieldType.URL && WebAddress.fault(value).isPresent() ? "" : value;
    }
}

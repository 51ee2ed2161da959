package org.opengws.publishing.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;

/**
 * What the rows of an edition hold. The form {@code text} has no fields and so no rows.
 *
 * @param id as topics name it
 * @param mostRows 0 for a form without rows
 */
public record Form(FormId id, Text name, int mostRows, List<FormField> fields) {

    private static final int MOST_UNKNOWN = 20;

    public Form {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        fields = List.copyOf(fields);
        if (fields.isEmpty() != (mostRows == 0)) {
            throw new IllegalArgumentException("form " + id + ": fields belong to a form with rows, and to it only");
        }
        Set<String> ids = new HashSet<>();
        for (FormField field : fields) {
            if (!ids.add(field.id())) {
                throw new IllegalArgumentException("form " + id + ": field " + field.id() + " is there twice");
            }
        }
    }

    public boolean hasRows() {
        return mostRows > 0;
    }

    public Optional<FormField> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /** Everything that is wrong with one row, by field id, though not every unknown key; a missing one is empty. */
    public List<Problem> check(Map<String, String> row) {
        List<Problem> problems = new ArrayList<>();
        row.keySet().stream()
                .sorted()
                .filter(key -> field(key).isEmpty())
                .limit(MOST_UNKNOWN)
                .forEach(key -> problems.add(Problem.of(key, "field-unknown", key)));
        fields.forEach(field -> check(field, row).ifPresent(problems::add));
        return problems;
    }

    /** Everything that is wrong with the rows; fields are named {@code rows[1].name}, counted from 1. */
    public List<Problem> checkAll(List<Map<String, String>> rows) {
        List<Problem> problems = new ArrayList<>();
        if (rows.size() > mostRows) {
            problems.add(Problem.of("rows", "too-many-rows", rows.size(), mostRows));
        }
        for (int i = 0; i < rows.size(); i++) {
            String place = "rows[" + (i + 1) + "].";
            check(rows.get(i)).stream()
                    .map(found -> new Problem("", 0, place + found.field(), found.code(), found.arguments()))
                    .forEach(problems::add);
        }
        return problems;
    }

    private Optional<Problem> check(FormField field, Map<String, String> row) {
        String value = row.getOrDefault(field.id(), "").strip();
        if (!TypedText.isVisible(value)) {
            boolean lifted =
                    field.unless().filter(flag -> "true".equals(row.get(flag))).isPresent();
            return field.required() && !lifted
                    ? Optional.of(Problem.of(field.id(), "field-required", field.id()))
                    : Optional.empty();
        }
        if (value.codePointCount(0, value.length()) > field.longest()) {
            return Optional.of(Problem.of(field.id(), "field-too-long", field.longest()));
        }
        return field.type().fault(value).map(fault -> Problem.of(field.id(), fault, value));
    }
}

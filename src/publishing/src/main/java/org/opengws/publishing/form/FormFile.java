package org.opengws.publishing.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.PlainName;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/** The strict parser of {@code forms/*.yaml}. */
public final class FormFile {

    private static final Pattern PATH = Pattern.compile("(?:.*/)?([^/]*)\\.yaml");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,15}");
    private static final int MOST_ROWS = 1_000;
    private static final int LONGEST = 10_000;

    private FormFile() {}

    /** The id is the file's name without its ending. */
    public static Checked<Form> parse(String file, String text) {
        Matcher name = PATH.matcher(file);
        if (!name.matches() || !PlainName.is(name.group(1))) {
            return Checked.refused(List.of(Problem.at(file, 0, "", "file-name-not-an-id", file)));
        }
        return YamlFile.read(file, text, map -> read(new FormId(name.group(1)), map));
    }

    private static Optional<Form> read(FormId id, YamlMap map) {
        Text name = TextNodes.required(map, "name");
        int mostRows = map.number("most-rows", 0, MOST_ROWS);
        List<FormField> fields = new ArrayList<>();
        map.maps("fields").forEach(field -> readField(field).ifPresent(fields::add));
        checkFields(map, fields);
        if (map.isSound() && fields.isEmpty() != (mostRows == 0)) {
            map.problem("most-rows", "rows-without-fields-or-fields-without-rows");
        }
        return map.isSound() ? Optional.of(new Form(id, name, mostRows, fields)) : Optional.empty();
    }

    private static Optional<FormField> readField(YamlMap map) {
        Optional<String> id = map.value("id", FormFile::fieldId);
        Optional<FieldType> type = map.oneOf("type", FieldType::byCode);
        Text label = TextNodes.inline(map);
        boolean required = map.flagOr("required", false);
        int longest = map.numberOr("longest", 1, LONGEST, 255);
        Optional<String> unless = map.optionalValue("unless", FormFile::fieldId);
        return id.isEmpty() || type.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormField(id.get(), type.get(), label, required, longest, unless));
    }

    private static void checkFields(YamlMap map, List<FormField> fields) {
        Set<String> ids = new HashSet<>();
        for (FormField field : fields) {
            if (!ids.add(field.id())) {
                map.problem("fields", "field-twice", field.id());
            }
            field.unless()
                    .filter(flag -> fields.stream()
                            .noneMatch(other -> other.id().equals(flag) && other.type() == FieldType.FLAG))
                    .ifPresent(flag -> map.problem("fields", "unless-names-no-flag", flag));
        }
    }

    private static String fieldId(String text) {
        if (!FIELD.matcher(text).matches()) {
            throw new IllegalArgumentException("not a field id: " + text);
        }
        return text;
    }
}

package org.opengws.publishing.site;

import java.util.List;
import java.util.Objects;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;

/** A row of an edition's form with the labels of its day; fields without a value are left out. */
public record PublishedRow(List<Field> fields) {

    /** The end of the id of a field that says the same in English. */
    private static final String ENGLISH = "-en";

    /** @param value for an image, the name of the file that it shows */
    public record Field(String id, FieldType type, Text label, String value) {

        public Field {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    public PublishedRow {
        fields = List.copyOf(fields);
    }

    /** The value, empty where there is none. */
    public String value(String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** In English the value of the field with {@code -en} behind its id, where there is one. */
    public String value(String id, Language language) {
        String english = language == Language.EN ? value(id + ENGLISH) : "";
        return english.isEmpty() ? value(id) : english;
    }

    /** The same by the language's code, as templates have it. */
    public String valueIn(String id, String language) {
        return value(id, Language.byCode(language).orElse(Language.TH));
    }

    /** {@link #shown} by the language's code, as templates have it. */
    public List<Field> shownIn(String language) {
        return shown(Language.byCode(language).orElse(Language.TH));
    }

    public boolean isTrue(String id) {
        return value(id).equals("true");
    }

    /** The fields for a reader of that language: no field twice, once in each. */
    public List<Field> shown(Language language) {
        return fields.stream()
                .filter(field -> !field.id().endsWith(ENGLISH))
                .map(field -> new Field(field.id(), field.type(), field.label(), value(field.id(), language)))
                .toList();
    }

    void addTo(Canonical canonical) {
        canonical.add(fields.size());
        fields.forEach(field -> canonical
                .add(field.id())
                .add(field.type().code())
                .add(field.label().th())
                .add(field.label().en())
                .add(field.value()));
    }
}

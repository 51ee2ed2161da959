package org.opengws.web.desk.screen;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;

/** What a field of a single value says, as the desk shows it; empty where it says nothing. */
public final class FieldWords {

    private FieldWords() {}

    public static String label(ContentField field, Wording wording) {
        return wording.of("field." + field.code());
    }

    public static String choice(ContentField field, String code, Wording wording) {
        return wording.of("field." + field.code() + "." + code);
    }

    public static String of(ContentField field, Content content, Wording wording) {
        String value = content.value(field);
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case PERIOD -> wording.period(value);
            case DAY -> content.day(field).map(wording::day).orElse("");
            case CHOICE -> choice(field, value, wording);
            case LINE, LINK -> value;
            case BILINGUAL_LINE, BILINGUAL, HTML -> throw new IllegalArgumentException(field + " has two languages");
        };
    }
}

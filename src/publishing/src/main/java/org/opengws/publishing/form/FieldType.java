package org.opengws.publishing.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.opengws.publishing.language.MailAddress;
import org.opengws.publishing.language.TypedText;

/** What a field of a row holds, and how it is written. */
public enum FieldType {
    /** One line. */
    TEXT("[^\\r\\n]*"),
    /** Several lines. */
    LINES("(?s).*"),
    /** Id of an image among the edition's files. */
    IMAGE("[A-Za-z0-9][A-Za-z0-9._-]{0,127}"),
    MAIL("(?s).*"),
    /** Thai or Arabic digits with the usual signs and an extension. */
    TELEPHONE("[0-9๐-๙+()*#,./ \\-]+(?:\\s*(?:ต่อ|ถึง|ext\\.?|to)\\s*[0-9๐-๙,\\- ]+)*"),
    /** An address on the web; no other scheme, so that no script is ever linked. */
    URL("(?s).*"),
    /** {@code true} or {@code false}; empty is false. */
    FLAG("true|false");

    private final Pattern form;

    FieldType(String form) {
        this.form = Pattern.compile(form);
    }

    /** Code of the reason why a field of that type does not hold the value; empty where it does. */
    Optional<String> fault(String value) {
        if (this == URL) {
            return WebAddress.fault(value).map(WebAddress.Fault::code);
        }
        if (!form.matcher(value).matches() || this == MAIL && !MailAddress.isValid(value)) {
            return Optional.of("field-not-" + code());
        }
        return (this == LINES ? TypedText.fault(value) : TypedText.faultInLine(value)).map(TypedText.Fault::code);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldType> byCode(String code) {
        for (FieldType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

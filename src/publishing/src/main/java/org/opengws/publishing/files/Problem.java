package org.opengws.publishing.files;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with an input. Its sentence for people is the text {@code problem.<code>} with the arguments.
 *
 * @param file path of the file, empty where the input was no file
 * @param line counted from 1; 0 where no line can be named
 * @param field what it is about, such as {@code steps.endorse.deadline}, empty for the whole
 * @param code stable, lower case with hyphens
 */
public record Problem(String file, int line, String field, String code, List<String> arguments) {

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /** A problem of an input that is no file. */
    public static Problem of(String field, String code, Object... arguments) {
        return at("", 0, field, code, arguments);
    }

    public static Problem at(String file, int line, String field, String code, Object... arguments) {
        return new Problem(
                file,
                line,
                field,
                code,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** For logs: place, field, code and arguments, never a sentence. */
    @Override
    public String toString() {
        return (file.isEmpty() ? "" : file + ":" + line + ": ")
                + (field.isEmpty() ? "" : field + ": ")
                + code
                + (arguments.isEmpty() ? "" : " " + arguments);
    }
}

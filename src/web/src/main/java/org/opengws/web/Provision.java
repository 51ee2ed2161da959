package org.opengws.web;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of the Official Information Act, as the catalogue's files name it: {@code OIA s.9(3)}.
 *
 * @param paragraph empty where the whole section is meant
 */
public record Provision(String section, Optional<String> paragraph) {

    private static final Pattern CODE = Pattern.compile("OIA s\\.([0-9]+)(?:\\(([0-9]+)\\))?");

    /** Puts a text together: its key and its arguments. */
    @FunctionalInterface
    public interface Sentence {
        String of(String key, Object... arguments);
    }

    /** Empty for what is no such code, which an office may write in words of its own. */
    public static Optional<Provision> of(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? Optional.of(new Provision(matcher.group(1), Optional.ofNullable(matcher.group(2))))
                : Optional.empty();
    }

    /** The law as it is quoted. @param digits the numbers as the page writes them */
    public String quoted(Sentence texts, UnaryOperator<String> digits) {
        return paragraph
                .map(number -> texts.of("site.provision.paragraph", digits.apply(section), digits.apply(number)))
                .orElseGet(() -> texts.of("site.provision.section", digits.apply(section)));
    }
}

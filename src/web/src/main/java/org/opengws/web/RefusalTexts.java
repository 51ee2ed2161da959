package org.opengws.web;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** Refusals as sentences for people, and as a status over HTTP. */
public final class RefusalTexts {

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

    private final Texts texts;

    public RefusalTexts(Texts texts) {
        this.texts = texts;
    }

    /** The sentence of {@code refusal.<code>} or of its reason, with the arguments in their places. */
    public String sentence(Refusal refusal, Language language) {
        String reason = refusal.args().getOrDefault("reason", "");
        String sentence = texts.find(language, "reason." + reason)
                .orElseGet(() -> texts.in(language, "refusal." + refusal.code().code()));
        for (Map.Entry<String, String> arg : refusal.args().entrySet()) {
            sentence = sentence.replace("{" + arg.getKey() + "}", arg.getValue());
        }
        return sentence;
    }

    /** What people call that field; empty where the refusal is about none, or about one without a name. */
    public String label(String field, Language language) {
        if (field.isEmpty()) {
            return "";
        }
        java.util.regex.Matcher index = INDEX.matcher(field);
        String number = index.find() ? " " + index.group(1) : "";
        String plain = INDEX.matcher(field).replaceAll("");
        return texts.find(language, "field." + plain)
                .or(() -> texts.find(language, "field." + plain.replaceFirst("\\..*", ""))
                        .map(name -> name + number))
                .orElse("");
    }

    /** The gravest one speaks: not found, then forbidden, then no room, then conflict, then invalid. */
    public static int status(Collection<Refusal> refusals) {
        RefusalCode.Nature gravest = refusals.stream()
                .map(refusal -> refusal.code().nature())
                .min(java.util.Comparator.naturalOrder())
                .orElse(RefusalCode.Nature.INVALID);
        return switch (gravest) {
            case MISSING -> 404;
            case FORBIDDEN -> 403;
            case FULL -> 507;
            case CONFLICT -> 409;
            case INVALID -> 422;
        };
    }
}

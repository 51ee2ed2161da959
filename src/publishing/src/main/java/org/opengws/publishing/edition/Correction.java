package org.opengws.publishing.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opengws.publishing.language.TypedText;

/**
 * One thing to mend, tied to a field or a document and ticked off at resubmission.
 *
 * @param id unique within its edition
 * @param target a field's name such as {@code title.th}, or {@code document:<id>}, or empty for the whole
 * @param decision number of the decision that asked for it; 0 in a request
 */
public record Correction(String id, String target, String text, boolean done, int decision) {

    private static final Pattern ROW = Pattern.compile("rows\\[([1-9][0-9]{0,3})\\](\\.[A-Za-z0-9-]{1,64})?");

    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(text, "text");
    }

    public static Correction of(String target, String text) {
        return new Correction("", target, TypedText.stored(text), false, 0);
    }

    /** What of that edition may be named as the place to mend, in the order in which people read it. */
    public static List<String> targets(Edition edition) {
        List<String> targets = new ArrayList<>(List.of("", "topic"));
        targets.addAll(ContentField.allNames());
        targets.addAll(List.of("rows", "evidence"));
        edition.content()
                .documents()
                .forEach(document -> targets.add("document:" + document.id().value()));
        return targets;
    }

    /** Whether that edition has what it names: one of {@link #targets}, or a field, row or piece of evidence by itself. */
    public boolean isTargetOf(Edition edition) {
        Matcher row = ROW.matcher(target);
        int rows = edition.content().rows().size();
        return targets(edition).contains(target)
                || Stream.of(ContentField.values())
                        .anyMatch(field -> field.code().equals(target))
                || row.matches() && Integer.parseInt(row.group(1)) <= rows
                || edition.evidence().values().keySet().stream().anyMatch(field -> target.equals("evidence." + field));
    }

    public Correction ticked() {
        return new Correction(id, target, text, true, decision);
    }
}

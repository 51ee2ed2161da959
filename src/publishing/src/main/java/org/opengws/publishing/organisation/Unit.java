package org.opengws.publishing.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;

/**
 * A unit as it begins; what becomes of it is in the changes.
 *
 * @param shortName used where the context is plain, empty if there is none
 * @param parent empty only for the top
 * @param functions duties that rules depend on, such as {@link #ICT_CENTRE}; they stay with the unit
 * @param posts places of one unit, such as two embassies; no units of their own
 * @param note what a reader should know about the record itself, empty if nothing
 * @param body what the unit at the top is as a body of the state; empty for every other one, and where it was not told
 */
public record Unit(
        UnitId id,
        Text name,
        Text shortName,
        UnitKind kind,
        Optional<UnitId> parent,
        LegalStatus standing,
        Set<String> functions,
        List<Text> posts,
        Text note,
        Optional<Body> body) {

    /** Checks files and category, publishes (framework 3). */
    public static final String ICT_CENTRE = "ict-centre";
    /** Has the standing check (framework 1.3) and the duties that no unit owns. */
    public static final String COMMUNICATIONS = "communications";

    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(body, "body");
        functions = Set.copyOf(functions);
        posts = List.copyOf(posts);
    }

    /** A unit of which nothing is told as a body. */
    public Unit(
            UnitId id,
            Text name,
            Text shortName,
            UnitKind kind,
            Optional<UnitId> parent,
            LegalStatus standing,
            Set<String> functions,
            List<Text> posts,
            Text note) {
        this(id, name, shortName, kind, parent, standing, functions, posts, note, Optional.empty());
    }
}

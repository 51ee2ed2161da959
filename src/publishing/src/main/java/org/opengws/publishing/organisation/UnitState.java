package org.opengws.publishing.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;

/**
 * A unit as it is on a day on which it exists.
 *
 * @param start the day on which it began; empty where that is not known (ไม่ปรากฏวันที่จัดตั้ง)
 * @param knownSince the first day that its history names up to this day, empty if there is none
 */
public record UnitState(
        UnitId id,
        Text name,
        Text shortName,
        UnitKind kind,
        Optional<UnitId> parent,
        LegalStatus standing,
        Set<String> functions,
        List<Text> posts,
        Text note,
        Optional<Body> body,
        Optional<LocalDate> start,
        Optional<LocalDate> knownSince) {

    static UnitState beginning(Unit unit, Optional<LocalDate> start) {
        return new UnitState(
                unit.id(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.parent(),
                unit.standing(),
                unit.functions(),
                unit.posts(),
                unit.note(),
                unit.body(),
                start,
                start);
    }

    /** The short name where there is one, otherwise the name. */
    public Text shown() {
        return shortName.isEmpty() ? name : shortName;
    }

    /** What it is called by kind: the body of the state at the top, the part of it below. */
    public Text called() {
        return body.map(Body::label).orElseGet(kind::label);
    }

    UnitState renamed(Text newName, Text newShortName) {
        return new UnitState(
                id, newName, newShortName, kind, parent, standing, functions, posts, note, body, start, knownSince);
    }

    UnitState with(LegalStatus newStanding) {
        return new UnitState(
                id, name, shortName, kind, parent, newStanding, functions, posts, note, body, start, knownSince);
    }

    UnitState under(UnitId newParent) {
        return new UnitState(
                id,
                name,
                shortName,
                kind,
                Optional.of(newParent),
                standing,
                functions,
                posts,
                note,
                body,
                start,
                knownSince);
    }

    UnitState known(Optional<LocalDate> day) {
        return knownSince.isPresent() || day.isEmpty()
                ? this
                : new UnitState(id, name, shortName, kind, parent, standing, functions, posts, note, body, start, day);
    }
}

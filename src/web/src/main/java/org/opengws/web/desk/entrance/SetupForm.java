package org.opengws.web.desk.entrance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opengws.publishing.BeginningOffice;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.organisation.Body;
import org.opengws.publishing.organisation.BodyKind;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Province;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Fields;

/** Reads how an office begins; every field that is wrong is named at once. */
final class SetupForm {

    /** Those that the page shows again as they were typed; never a password. */
    static final List<String> FIELDS = List.of(
            "office.name.th",
            "office.name.en",
            "office.short.th",
            "office.short.en",
            "kind-of-body",
            "province",
            "office.day",
            "unit.name.th",
            "unit.name.en",
            "unit.short.th",
            "unit.short.en",
            "unit.kind",
            "id",
            "name.th",
            "name.en",
            "mail");

    private static final int LONGEST = 200;
    private static final UnitId FIRST = new UnitId("unit-1");

    private final Fields form;
    private final List<Refusal> refusals = new ArrayList<>();

    /** The unit at the top with its day, if that is known, and the first one below it. */
    record Begins(Unit office, Optional<LocalDate> founded, Unit first) {}

    SetupForm(Fields form) {
        this.form = form;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Empty where something is missing or wrong. */
    Optional<Begins> office() {
        Text name = named("office.name");
        Optional<BodyKind> kind = chosen("kind-of-body", BodyKind::byCode);
        Optional<Province> province = chosen("province", Province::byCode);
        form.dateFault("office.day").ifPresent(fault -> refusals.add(Refusal.invalid("office.day", fault.code())));
        Text unitName = named("unit.name");
        Optional<UnitKind> unitKind = chosen("unit.kind", UnitKind::byCode);
        Text officeShort = text("office.short");
        Text unitShort = text("unit.short");
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        Unit office = new Unit(
                BeginningOffice.OFFICE,
                name,
                officeShort,
                UnitKind.OFFICE,
                Optional.empty(),
                LegalStatus.FULL,
                Set.of(),
                List.of(),
                Text.EMPTY,
                Optional.of(new Body(kind.orElseThrow(), province.orElseThrow())));
        Unit first = new Unit(
                id(unitName.en()),
                unitName,
                unitShort,
                unitKind.orElseThrow(),
                Optional.of(BeginningOffice.OFFICE),
                LegalStatus.INTERNAL,
                functions(),
                List.of(),
                Text.EMPTY);
        return Optional.of(new Begins(office, form.date("office.day"), first));
    }

    /** Empty where something is missing or wrong. */
    Optional<Person> administrator() {
        Text name = named("name");
        Optional<PersonId> id = id();
        if (!form.raw("password").equals(form.raw("repeat"))) {
            refusals.add(Refusal.invalid("repeat", "password-differs"));
        }
        return refusals.isEmpty()
                ? id.map(known -> new Person(
                        known,
                        name,
                        Text.of("ผู้ดูแลระบบ", "Administrator"),
                        Optional.empty(),
                        Set.of(Role.ADMINISTRATOR),
                        Set.of(),
                        false,
                        line("mail")))
                : Optional.empty();
    }

    private Optional<PersonId> id() {
        try {
            return Optional.of(new PersonId(form.value("id")));
        } catch (IllegalArgumentException noId) {
            refusals.add(
                    form.value("id").isEmpty()
                            ? Refusal.of(RefusalCode.FIELD_MISSING, "id")
                            : Refusal.invalid("id", "not-an-account-id"));
            return Optional.empty();
        }
    }

    private Set<String> functions() {
        return form.all("unit.function").stream()
                .filter(Set.of(Unit.ICT_CENTRE, Unit.COMMUNICATIONS)::contains)
                .collect(Collectors.toSet());
    }

    /** Made of the English name where there is one, since people cannot be asked for a permanent word on the first page. */
    private static UnitId id(String name) {
        String word =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return UnitId.isValid(word) && word.length() <= 60 && !word.equals(BeginningOffice.OFFICE.value())
                ? new UnitId(word)
                : FIRST;
    }

    private <T> Optional<T> chosen(String field, Function<String, Optional<T>> known) {
        Optional<T> found = known.apply(form.value(field));
        if (found.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, field));
        }
        return found;
    }

    private Text named(String field) {
        if (!TypedText.isVisible(form.value(field + ".th"))) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, field + ".th"));
        }
        return text(field);
    }

    private Text text(String field) {
        return TypedText.stored(Text.of(line(field + ".th"), line(field + ".en")));
    }

    private String line(String field) {
        String value = form.value(field);
        if (value.length() > LONGEST) {
            refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, field, "max", Integer.toString(LONGEST)));
        }
        TypedText.faultInLine(value).ifPresent(fault -> refusals.add(Refusal.invalid(field, fault.code())));
        return value;
    }
}

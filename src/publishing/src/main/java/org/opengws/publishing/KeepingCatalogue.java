package org.opengws.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/**
 * Changes of the catalogue by the administrator: one topic on the screen, or all of them by an import. What differs
 * afterwards is the office's own. Publications keep their topic's id, so topics in use are never lost by an edit.
 */
public final class KeepingCatalogue {

    private static final int LONGEST = 500;

    private final Registers registers;
    private final Procedures procedures;
    private final Forms forms;
    private final Supplier<LocalDate> today;

    KeepingCatalogue(Registers registers, Procedures procedures, Forms forms, Supplier<LocalDate> today) {
        this.registers = registers;
        this.procedures = procedures;
        this.forms = forms;
        this.today = today;
    }

    public boolean mayChange(Person person) {
        return person.is(Role.ADMINISTRATOR);
    }

    /** In the place of the topic of the same id, or as a new one. Problems name the topic's fields. */
    public Recorded<Catalogue> editTopic(Person person, Topic topic) {
        if (!mayChange(person)) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        Checked<Catalogue> changed = registers.changeCatalogue(
                person.id(), catalogue -> Checked.unless(problems(catalogue, topic), () -> catalogue.with(topic)));
        return Recorded.of(changed, RefusalCode.CATALOGUE_INVALID);
    }

    private List<Problem> problems(Catalogue catalogue, Topic topic) {
        List<Problem> problems = new ArrayList<>();
        if (catalogue.category(topic.category()).isEmpty()) {
            problems.add(Problem.of("category", "unknown-value", topic.category()));
        }
        if (procedures.procedure(topic.procedure().value()).isEmpty()) {
            problems.add(
                    Problem.of("procedure", "unknown-value", topic.procedure().value()));
        }
        if (forms.form(topic.form()).isEmpty()) {
            problems.add(Problem.of("form", "unknown-value", topic.form()));
        }
        topic.owner()
                .value()
                .filter(unit -> !registers.organisation().existsOn(unit, today.get()))
                .ifPresent(unit -> problems.add(Problem.of("owner", "unknown-value", unit)));
        if (topic.rhythm() == Rhythm.PERIODIC
                && !FiscalPeriod.divides(topic.interval().value())) {
            problems.add(Problem.of(
                    "interval",
                    "interval-divides-no-fiscal-year",
                    topic.interval().value()));
        }
        if (topic.name().th().isBlank()) {
            problems.add(Problem.of("name.th", "field-required", "name.th"));
        }
        checkLength("name.th", topic.name().th(), problems);
        checkLength("name.en", topic.name().en(), problems);
        checkLength("provision", topic.provision().value(), problems);
        return problems;
    }

    private static void checkLength(String field, String value, List<Problem> problems) {
        if (value.length() > LONGEST) {
            problems.add(Problem.of(field, "field-too-long", LONGEST));
        }
    }
}

package org.opengws.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.CatalogueImport;
import org.opengws.publishing.catalogue.Difference;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.Changed;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
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

    private static final String FILE = "topics.csv";

    private final Registers registers;
    private final Procedures procedures;
    private final Forms forms;
    private final Predicate<TopicId> isUsed;
    private final Supplier<LocalDate> today;

    KeepingCatalogue(
            Registers registers,
            Procedures procedures,
            Forms forms,
            Predicate<TopicId> isUsed,
            Supplier<LocalDate> today) {
        this.registers = registers;
        this.procedures = procedures;
        this.forms = forms;
        this.isUsed = isUsed;
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
        Checked<Catalogue> changed = registers.changeCatalogue(catalogue -> Checked.unless(
                problems(catalogue, topic),
                () -> new Acted<>(
                        catalogue.with(topic),
                        act(
                                OfficeActKind.TOPIC_CHANGED,
                                person,
                                topic.id().value(),
                                Changed.between(
                                        catalogue
                                                .topic(topic.id())
                                                .map(KeepingCatalogue::values)
                                                .orElse(Map.of()),
                                        values(topic))))));
        return Recorded.of(changed, RefusalCode.CATALOGUE_INVALID);
    }

    /**
     * What an import would change or, unless it is a dry run, has changed.
     *
     * @param dryRun whether to show the differences only
     * @param text a file of topics, taken whole or refused whole, with line, column and reason
     */
    public Recorded<List<Difference>> importTopics(Person person, String text, boolean dryRun) {
        if (!mayChange(person)) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        Checked<CatalogueImport> read = read(text, registers.catalogue());
        if (read.isRefused() || dryRun) {
            return Recorded.of(
                    read.fold(whole -> Checked.of(whole.differences()), Checked::refused),
                    RefusalCode.CATALOGUE_INVALID);
        }
        List<Difference> differences = new ArrayList<>();
        Checked<Catalogue> changed = registers.changeCatalogue(now -> {
            Checked<CatalogueImport> again = read(text, now);
            again.value().ifPresent(whole -> {
                differences.clear();
                differences.addAll(whole.differences());
            });
            return again.fold(
                    whole -> Checked.of(new Acted<>(
                            whole.catalogue(),
                            act(
                                    OfficeActKind.CATALOGUE_IMPORTED,
                                    person,
                                    "catalogue",
                                    Changed.between(values(now), values(whole.catalogue()))))),
                    Checked::refused);
        });
        return Recorded.of(
                changed.fold(saved -> Checked.of(List.copyOf(differences)), Checked::refused),
                RefusalCode.CATALOGUE_INVALID);
    }

    private static OfficeAct.Draft act(OfficeActKind kind, Person person, String about, Changed changed) {
        return new OfficeAct.Draft(
                kind, OfficeAct.By.of(person), about, List.of(), changed.before(), changed.after(), "");
    }

    private static Map<String, String> values(Catalogue catalogue) {
        Map<String, String> values = new TreeMap<>();
        catalogue
                .topics()
                .forEach(topic -> values(topic).forEach((name, value) -> values.put(topic.id() + "." + name, value)));
        return values;
    }

    private static Map<String, String> values(Topic topic) {
        return CatalogueFile.columns(topic);
    }

    private Checked<CatalogueImport> read(String text, Catalogue now) {
        Known known = new Known(
                procedure -> procedures.procedure(procedure).isPresent(),
                form -> forms.form(form).isPresent(),
                registers.organisation().units()::contains);
        return CatalogueImport.read(FILE, text, now, today.get(), known).fold(this::withoutLosses, Checked::refused);
    }

    /** A topic under which something was ever written stays; what is new or other is as the screen would take it. */
    private Checked<CatalogueImport> withoutLosses(CatalogueImport whole) {
        List<Problem> problems = new ArrayList<>();
        whole.differences().stream()
                .filter(difference -> difference.kind() == Difference.Kind.REMOVED)
                .filter(difference -> isUsed.test(difference.topic()))
                .map(difference -> Problem.at(FILE, 0, "topic", "topic-in-use", difference.topic()))
                .forEach(problems::add);
        whole.differences().stream()
                .map(Difference::topic)
                .distinct()
                .flatMap(topic -> whole.catalogue().topic(topic).stream())
                .flatMap(topic -> lines(topic.id() + ".", topic).stream())
                .forEach(problems::add);
        return Checked.unless(problems, () -> whole);
    }

    private List<Problem> problems(Catalogue catalogue, Topic topic) {
        List<Problem> problems = new ArrayList<>();
        if (catalogue.category(topic.category()).isEmpty()) {
            problems.add(Problem.of("category", "unknown-value", topic.category()));
        }
        if (procedures.ofTopics(topic.procedure().value()).isEmpty()) {
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
        if (!TypedText.isVisible(topic.name().th())) {
            problems.add(Problem.of("name.th", "field-required", "name.th"));
        }
        problems.addAll(lines("", topic));
        return problems;
    }

    private static List<Problem> lines(String before, Topic topic) {
        return Stream.of(
                        TypedText.problemInLine(before + "name.th", topic.name().th(), TypedText.LINE),
                        TypedText.problemInLine(before + "name.en", topic.name().en(), TypedText.LINE),
                        TypedText.problemInLine(
                                before + "provision", topic.provision().value(), TypedText.LINE))
                .flatMap(Optional::stream)
                .toList();
    }
}

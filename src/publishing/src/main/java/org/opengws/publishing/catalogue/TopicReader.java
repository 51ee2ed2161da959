package org.opengws.publishing.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.files.Csv;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;

/** Reads one row of a file of topics; every problem is noted with line and column. */
record TopicReader(String file, Csv.Row row, List<Problem> problems) {

    private static final int LONGEST = 500;

    /** A topic only if this row has no problem. */
    Optional<Topic> read(Catalogue scheme, LocalDate since, Known known) {
        int before = problems.size();
        Optional<CategoryId> category = value("category", CategoryId::new);
        category.filter(id -> scheme.category(id).isEmpty()).ifPresent(id -> problem("category", "unknown-value", id));
        Optional<TopicId> id = value("topic", TopicId::new);
        Optional<Rhythm> rhythm = code("rhythm", Rhythm.values(), Rhythm::code);
        Optional<Period> interval = interval(rhythm);
        Optional<Sourced<PeriodDue>> due = due(rhythm);
        Sourced<ProcedureId> procedure = procedure(known);
        Sourced<Optional<UnitId>> owner = owner(known);
        Text name = name();
        boolean onChange = code("on_change", new String[] {"yes", "no"}, word -> word)
                .filter("yes"::equals)
                .isPresent();
        Optional<FormId> form = value("form", FormId::new);
        form.filter(known.form().negate()).ifPresent(unknown -> problem("form", "unknown-value", unknown));
        Sourced<String> provision =
                new Sourced<>(row.cell("related_provision"), from("provision_from", "related_provision"));
        Optional<Provenance> intervalFrom = from("interval_from", "interval");
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Topic(
                        id.orElseThrow(),
                        category.orElseThrow(),
                        name,
                        procedure,
                        rhythm.orElseThrow(),
                        new Sourced<>(interval.orElseThrow(), intervalFrom),
                        due,
                        onChange,
                        form.orElseThrow(),
                        owner,
                        provision,
                        since));
    }

    private Text name() {
        String th = row.cell("th");
        if (th.isEmpty()) {
            problem("th", "missing", "th");
        }
        for (String column : List.of("th", "en")) {
            if (row.cell(column).length() > LONGEST) {
                problem(column, "field-too-long", LONGEST);
            }
        }
        return Text.of(th, row.cell("en"));
    }

    private Sourced<ProcedureId> procedure(Known known) {
        if (row.cell("procedure").isEmpty()) {
            return new Sourced<>(Catalogue.DEFAULT_PROCEDURE, from("procedure_from", "procedure"));
        }
        Optional<ProcedureId> id = value("procedure", ProcedureId::new);
        id.filter(known.procedure().negate()).ifPresent(unknown -> problem("procedure", "unknown-value", unknown));
        return new Sourced<>(id.orElse(Catalogue.DEFAULT_PROCEDURE), from("procedure_from", "procedure"));
    }

    private Sourced<Optional<UnitId>> owner(Known known) {
        Optional<UnitId> id = row.cell("owner").isEmpty() ? Optional.empty() : value("owner", UnitId::new);
        id.filter(known.unit().negate()).ifPresent(unknown -> problem("owner", "unknown-value", unknown));
        return new Sourced<>(id, from("owner_from", "owner"));
    }

    private Optional<Period> interval(Optional<Rhythm> rhythm) {
        Optional<Period> interval = value("interval", Period::parse);
        if (interval.filter(period -> period.isNegative() || period.isZero()).isPresent()) {
            problem("interval", "not-allowed-value", row.cell("interval"));
        } else if (rhythm.filter(Rhythm.PERIODIC::equals).isPresent()
                && interval.filter(period -> !FiscalPeriod.divides(period)).isPresent()) {
            problem("interval", "interval-divides-no-fiscal-year", row.cell("interval"));
        }
        return interval;
    }

    private Optional<Sourced<PeriodDue>> due(Optional<Rhythm> rhythm) {
        if (rhythm.filter(Rhythm.PERIODIC::equals).isEmpty()) {
            List.of("due_from", "due_after", "due_from_source").stream()
                    .filter(column -> !row.cell(column).isEmpty())
                    .forEach(column -> problem(column, "only-for-periodic-topics"));
            return Optional.empty();
        }
        Optional<String> end = code("due_from", new String[] {"start", "end"}, word -> word);
        Optional<Period> after = value("due_after", Period::parse);
        if (after.filter(Period::isNegative).isPresent()) {
            problem("due_after", "not-allowed-value", row.cell("due_after"));
        }
        Optional<Provenance> from = from("due_from_source", "due_from");
        return end.flatMap(word ->
                after.map(period -> new Sourced<>(new PeriodDue(word.equals("start"), period), from)));
    }

    /** Where a value comes from: to be said for every value, and for none that is left open. */
    private Optional<Provenance> from(String column, String of) {
        boolean open = row.cell(of).isEmpty();
        boolean said = !row.cell(column).isEmpty();
        if (open == said) {
            problem(column, open ? "provenance-without-value" : "provenance-missing", of);
        }
        return said ? code(column, Provenance.values(), Provenance::code) : Optional.empty();
    }

    private <T> Optional<T> code(String column, T[] values, Function<T, String> code) {
        String word = row.cell(column);
        Optional<T> found = Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            problem(column, word.isEmpty() ? "missing" : "unknown-value", word.isEmpty() ? column : word);
        }
        return found;
    }

    private <T> Optional<T> value(String column, Function<String, T> constructor) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            problem(column, "missing", column);
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.apply(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            problem(column, "not-allowed-value", text);
            return Optional.empty();
        }
    }

    private void problem(String column, String code, Object... arguments) {
        problems.add(Problem.at(file, row.line(), column, code, arguments));
    }
}

package org.opengws.web.desk.writing;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.FieldWords;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** What the editor offers to choose from. */
final class EditorChoices {

    private static final List<Period> INTERVALS =
            List.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1), Period.ofYears(2));

    private EditorChoices() {}

    static List<Filters.Choice> procedures(Topic topic, Draft draft, Domain domain, Wording wording) {
        Optional<Procedure> usual =
                domain.publishing().procedures().procedure(topic.procedure().value());
        List<Filters.Choice> choices = new ArrayList<>();
        choices.add(new Filters.Choice(
                "",
                wording.of(
                        "editor.usual-procedure",
                        usual.map(known -> wording.of(known.name())).orElse("")),
                draft.chosen().isEmpty()));
        domain.publishing().procedures().ofTopics().stream()
                .filter(procedure -> usual.map(known -> procedure.strictness() > known.strictness())
                        .orElse(true))
                .forEach(procedure -> choices.add(new Filters.Choice(
                        procedure.id().value(),
                        wording.of(procedure.name()),
                        draft.chosen().filter(procedure.id()::equals).isPresent())));
        return choices;
    }

    static List<Filters.Choice> periods(Topic topic, Draft draft, Domain domain, Wording wording) {
        Period interval = topic.interval().value();
        if (topic.rhythm() != Rhythm.PERIODIC || !FiscalPeriod.divides(interval)) {
            return List.of();
        }
        List<Filters.Choice> choices = new ArrayList<>();
        FiscalPeriod period = FiscalPeriod.containing(domain.today(), interval).next();
        String chosen = draft.content().period();
        boolean among = chosen.isEmpty();
        for (int i = 0; i < 14; i++) {
            among = among || period.code().equals(chosen);
            choices.add(new Filters.Choice(
                    period.code(), wording.period(period), period.code().equals(chosen)));
            period = period.previous();
        }
        if (!among) {
            choices.add(new Filters.Choice(chosen, wording.period(chosen), true));
        }
        return choices;
    }

    /** By the code of their field. */
    static Map<String, List<Filters.Choice>> ofFields(Draft draft, Wording wording) {
        Map<String, List<Filters.Choice>> choices = new HashMap<>();
        for (ContentField field : ContentField.values()) {
            String chosen = draft.content().value(field);
            choices.put(
                    field.code(),
                    field.choices().stream()
                            .map(code -> new Filters.Choice(
                                    code, FieldWords.choice(field, code, wording), code.equals(chosen)))
                            .toList());
        }
        return choices;
    }

    static List<Filters.Choice> intervals(Topic topic, Draft draft, Wording wording) {
        Optional<Period> own = draft.review().map(ReviewInterval::interval);
        List<Filters.Choice> choices = new ArrayList<>();
        choices.add(new Filters.Choice(
                "",
                wording.of(
                        "editor.usual-interval",
                        wording.interval(topic.interval().value())),
                own.isEmpty()));
        List<Period> offered = new ArrayList<>(INTERVALS);
        own.filter(interval -> !offered.contains(interval)).ifPresent(offered::add);
        offered.forEach(interval -> choices.add(new Filters.Choice(
                interval.toString(),
                wording.interval(interval),
                own.filter(interval::equals).isPresent())));
        return choices;
    }

    static String accept(Edition edition, Domain domain) {
        List<String> extensions = new ArrayList<>();
        for (DocumentType type : domain.storing().allowed(edition)) {
            type.extensions().forEach(extension -> extensions.add("." + extension.toLowerCase(Locale.ROOT)));
        }
        return String.join(",", extensions);
    }
}

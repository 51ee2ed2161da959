package org.opengws.magnolia.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Step;

/**
 * Which tasks a publication should have now: the domain says where it waits and for whom. Each of them has one of his
 * own, since Magnolia keeps one line for all who share a task, and they read different languages.
 */
final class Pointers {

    private final Publishing publishing;
    private final Supplier<Texts> texts;
    private final Function<PersonId, Language> languages;

    Pointers(Publishing publishing, Supplier<Texts> texts, Function<PersonId, Language> languages) {
        this.publishing = publishing;
        this.texts = texts;
        this.languages = languages;
    }

    List<Pointer> of(PublicationId id) {
        return publishing.find(id).map(this::of).orElse(List.of());
    }

    private List<Pointer> of(Publication publication) {
        return publication
                .latest()
                .currentStep()
                .map(step -> publishing.deciding(publication.id()).waitingFor(publication).stream()
                        .map(Person::id)
                        .sorted()
                        .map(person -> pointer(publication, step, person))
                        .toList())
                .orElse(List.of());
    }

    private Pointer pointer(Publication publication, Step step, PersonId person) {
        Edition edition = publication.latest();
        String key = publication.id() + "/" + edition.number() + "/" + edition.round() + "/" + step.id() + "/" + person;
        Language language = languages.apply(person);
        Map<String, String> facts = facts(publication, step, language);
        String sender = texts.get().in(language, "magnolia.message.sender");
        return new Pointer(key, publication.id(), person, sender, line(facts, language), facts);
    }

    private Map<String, String> facts(Publication publication, Step step, Language language) {
        Edition edition = publication.latest();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(Pointer.TITLE, edition.content().title().in(language));
        facts.put(Pointer.STEP_NAME, step.label().in(language));
        facts.put(Pointer.FROM, from(publication));
        facts.put(Pointer.UNTIL, until(edition.stepDue(), language));
        return facts;
    }

    /** Who brought it to this step, by his name of that day; empty where the product itself did. */
    private static String from(Publication publication) {
        List<Decision> decisions = publication.decisions();
        if (decisions.isEmpty()) {
            return "";
        }
        Decider last = decisions.get(decisions.size() - 1).by();
        return last.isSystem() || last.unitName().isEmpty() ? last.name() : last.name() + " (" + last.unitName() + ")";
    }

    private String until(Optional<LocalDate> due, Language language) {
        return due.map(day -> ThaiDates.in(day, language, true)).orElse("");
    }

    private String line(Map<String, String> facts, Language language) {
        boolean deadline = !facts.get(Pointer.UNTIL).isEmpty();
        return texts.get()
                .in(
                        language,
                        deadline ? "magnolia.task.step" : "magnolia.task.step-no-deadline",
                        facts.get(Pointer.TITLE),
                        facts.get(Pointer.STEP_NAME),
                        facts.get(Pointer.UNTIL),
                        facts.get(Pointer.FROM));
    }
}

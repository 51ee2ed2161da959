package org.opengws.magnolia.task;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.notice.NoticeAddress;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;

/** Which tasks a publication should have now: the domain says where it waits and for whom. */
final class Pointers {

    private final Publishing publishing;
    private final Supplier<Texts> texts;
    private final URI baseUrl;

    Pointers(Publishing publishing, Supplier<Texts> texts, URI baseUrl) {
        this.publishing = publishing;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    List<Pointer> of(PublicationId id) {
        return publishing.find(id).map(this::of).orElse(List.of());
    }

    private List<Pointer> of(Publication publication) {
        Edition edition = publication.latest();
        Optional<Step> step = edition.currentStep();
        if (step.isEmpty()) {
            return List.of();
        }
        List<String> people = publishing.deciding(publication.id()).waitingFor(publication).stream()
                .map(Person::id)
                .map(Object::toString)
                .toList();
        String key = publication.id() + "/" + edition.number() + "/" + edition.round() + "/"
                + step.get().id();
        if (step.get().quorum() == Quorum.ALL) {
            return people.stream()
                    .map(person -> pointer(publication, step.get(), key + "/" + person, List.of(person)))
                    .toList();
        }
        return people.isEmpty() ? List.of() : List.of(pointer(publication, step.get(), key, people));
    }

    private Pointer pointer(Publication publication, Step step, String key, List<String> people) {
        String address = NoticeAddress.of(baseUrl, publication.id());
        String comment = sentence(publication, step, address, Language.TH) + "\n"
                + sentence(publication, step, address, Language.EN);
        return new Pointer(key, publication.id(), people, comment, address);
    }

    private String sentence(Publication publication, Step step, String address, Language language) {
        Optional<LocalDate> due = publication.latest().stepDue();
        return texts.get()
                .in(
                        language,
                        due.isPresent() ? "magnolia.task.step" : "magnolia.task.step-no-deadline",
                        publication.latest().content().title().in(language),
                        step.label().in(language),
                        due.map(day -> ThaiDates.in(day, language, true)).orElse(""),
                        address);
    }
}

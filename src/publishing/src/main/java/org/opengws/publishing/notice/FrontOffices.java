package org.opengws.publishing.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Responsible;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepId;

/** Which front offices are told of what is with executives, and of whom of theirs. Of one moment. */
public final class FrontOffices {

    private final Circumstances circumstances;

    public FrontOffices(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Every front office of any of them, with the names of those whom it serves. */
    Map<Person, Text> of(List<Person> deciders) {
        Map<Person, Text> told = new LinkedHashMap<>();
        for (Person frontOffice : circumstances.directory().people()) {
            List<Person> served = deciders.stream().filter(frontOffice::serves).toList();
            if (!served.isEmpty()) {
                told.put(frontOffice, names(served));
            }
        }
        return told;
    }

    private static Text names(List<Person> people) {
        return Text.of(names(people, Language.TH), names(people, Language.EN));
    }

    private static String names(List<Person> people, Language language) {
        return people.stream().map(person -> person.name().in(language)).collect(Collectors.joining(", "));
    }

    /** The reminder that it is with an executive beyond its day; once at each coming. Nothing where it is not. */
    public List<Notice> late(Publication publication) {
        Edition latest = publication.latest();
        boolean executives = latest.currentStep()
                .filter(step -> step.performer().is(Role.EXECUTIVE))
                .isPresent();
        boolean late = latest.stepDue().filter(circumstances.today()::isAfter).isPresent();
        if (!executives || !late) {
            return List.of();
        }
        String about = latest.number() + "/" + latest.round() + "/"
                + latest.step().map(StepId::value).orElse("") + "/late";
        return of(new Responsible(circumstances).able(publication)).entrySet().stream()
                .map(told -> Notice.of(
                        told.getKey().id(),
                        circumstances.now(),
                        NoticeKind.PREPARE_LATE,
                        Optional.of(publication.id()),
                        about,
                        latest.content().title(),
                        told.getValue(),
                        latest.stepDue()))
                .toList();
    }
}

package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

/** A person before one edition of a publication: what every rule looks at. */
record Situation(Publication publication, Edition edition, Person person, Circumstances circumstances) {

    LocalDate today() {
        return circumstances.today();
    }

    Optional<Step> step() {
        return edition.currentStep();
    }

    Optional<StepKind> stepKind() {
        return step().map(Step::kind);
    }

    Optional<Topic> topic() {
        return circumstances.catalogue().topic(edition.topic());
    }

    /** The procedure that it goes through or, before its first submission, would go through today. */
    Optional<Procedure> procedure() {
        return edition.state().isEditable() || edition.pinned().isEmpty() ? procedureOfToday() : edition.pinned();
    }

    Optional<Procedure> procedureOfToday() {
        return circumstances.office().procedureOfToday(edition);
    }

    /** What was changed of it round the domain; empty where nothing was. */
    Optional<Alteration> altered() {
        return Alteration.of(publication, edition, circumstances);
    }

    Authority authority() {
        return new Authority(circumstances.office());
    }
}

package org.opengws.standalone.demo;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.PersonId;

/**
 * One act of a story, or a walk of several.
 *
 * @param ago how many working days before today; a walk takes one working day for each step
 * @param verb what is done; of a walk, the last thing that is done
 * @param walk whether it begins the publication and does everything up to the verb
 * @param by who does it; empty for whoever may
 * @param content which of the publication's contents is saved, counted from 1
 */
record DemoAct(
        int ago,
        Verb verb,
        boolean walk,
        Optional<PersonId> by,
        String comment,
        List<Correction> corrections,
        Optional<PersonId> assignee,
        Optional<String> successor,
        int content) {

    DemoAct {
        corrections = List.copyOf(corrections);
    }

    DemoAct step(int daysAgo, Verb other) {
        boolean last = other == verb;
        return new DemoAct(
                daysAgo,
                other,
                false,
                last ? by : Optional.empty(),
                last ? comment : "",
                List.of(),
                assignee,
                Optional.empty(),
                1);
    }
}

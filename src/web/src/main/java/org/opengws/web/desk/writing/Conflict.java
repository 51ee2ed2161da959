package org.opengws.web.desk.writing;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.form.Form;
import org.opengws.web.Domain;
import org.opengws.web.desk.publication.Differences;
import org.opengws.web.desk.screen.Wording;

/**
 * Where somebody else saved first: one field as he saved it and as it was typed here, whole, so that either can be taken.
 */
public record Conflict(String label, String theirs, String yours) {

    static List<Conflict> between(Content theirs, Draft yours, Domain domain, Wording wording) {
        Optional<Form> form = domain.publishing().formOf(yours.topic());
        return new Differences(form, Differences.Side.NOWHERE, Differences.Side.NOWHERE, domain, wording)
                .between(theirs, yours.content()).stream()
                        // a form carries no files: those are as they were saved
                        .filter(line -> !line.parts().isEmpty())
                        .map(line -> new Conflict(line.label(), line.before(), line.after()))
                        .toList();
    }
}

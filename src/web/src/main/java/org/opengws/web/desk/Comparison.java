package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.form.Form;
import org.opengws.web.Domain;

/**
 * An edition beside something earlier.
 *
 * @param with what it is compared with, in words
 * @param lines empty where nothing differs
 */
public record Comparison(String with, List<Differences.Line> lines) {

    /** With the public edition, where there is another one. */
    static List<Comparison> of(Publication publication, Edition edition, Domain domain, Wording wording) {
        List<Comparison> all = new ArrayList<>();
        publication
                .inForce()
                .filter(other -> other.number() != edition.number())
                .ifPresent(other -> all.add(new Comparison(
                        wording.of("difference.public", other.number()),
                        lines(other.content(), edition, domain, wording))));
        return all;
    }

    private static List<Differences.Line> lines(Content before, Edition edition, Domain domain, Wording wording) {
        Optional<Form> form = domain.publishing()
                .catalogue()
                .topic(edition.topic())
                .flatMap(topic -> domain.publishing().form(topic.form()));
        return Differences.between(before, edition.content(), form, domain, wording);
    }
}

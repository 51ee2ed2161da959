package org.opengws.web.desk.screen;

import java.util.Optional;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/**
 * What was done just now, for a line at the top of the next page.
 *
 * @param sentence empty where nothing was
 * @param address of what it was done to, below the desk; empty where that is this page
 * @param then where it stands now, in words; empty where it was done to no publication
 */
public record Done(String sentence, String title, String address, String then) {

    static final Done NOTHING = new Done("", "", "", "");

    public static Done of(Visit visit, Domain domain, Wording wording) {
        Optional<Verb> verb = Verb.byCode(visit.query().value("done"));
        String id = visit.query().value("of");
        if (verb.isEmpty()) {
            String other = visit.query().value("done");
            return other.matches("[a-z-]{1,40}")
                    ? domain.texts()
                            .find(visit.language(), "done." + other)
                            .map(sentence -> new Done(sentence, "", "", ""))
                            .orElse(NOTHING)
                    : NOTHING;
        }
        Optional<Publication> publication = PublicationId.isValid(id)
                ? domain.publishing().as(visit.me()).find(new PublicationId(id))
                : Optional.empty();
        String sentence = wording.of("did." + verb.get().code());
        return publication
                .map(found -> new Done(
                        sentence,
                        wording.of(found.latest().content().title()),
                        "/publications/" + found.id().value(),
                        Status.of(found, domain.today(), wording).word()))
                .orElse(new Done(sentence, "", "", ""));
    }
}

package org.opengws.web.desk.publication;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Domain;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Wording;

/**
 * Going through the inbox one item after the other: what was done just now, and how to go on or stop.
 *
 * @param on whether the one who looks came from his inbox
 * @param done what was done to the item before; says nothing at the first
 * @param left how many more wait, besides this one
 * @param skip address below the desk of the next one, this one left as it is; empty where no other waits
 */
public record Following(boolean on, Done done, int left, String skip) {

    static final String PARAMETER = "from";
    static final String INBOX = "inbox";

    private static final int LOOKED_AT = 20;

    /** @param here the one that is shown */
    public static Following of(Visit visit, PublicationId here, Domain domain, Wording wording) {
        Done done = Done.of(visit, domain, wording);
        if (!isOn(visit)) {
            return new Following(false, done, 0, "");
        }
        List<PublicationLine> waiting =
                domain.publishing().inbox(visit.me(), 0, LOOKED_AT).items();
        int total = domain.publishing().inbox(visit.me(), 0, 1).total();
        boolean waits = waiting.stream().anyMatch(line -> line.id().equals(here));
        return new Following(
                true,
                done,
                Math.max(0, total - (waits ? 1 : 0)),
                next(waiting, visit, here, domain).map(Following::with).orElse(""));
    }

    static boolean isOn(Visit visit) {
        return visit.query().value(PARAMETER).equals(INBOX)
                || visit.form().value(PARAMETER).equals(INBOX);
    }

    /** Behind an address, so that the way through the inbox goes on; empty where he does not come from there. */
    public static String query(Visit visit) {
        return isOn(visit) ? with("") : "";
    }

    /** Where an act leads: to the next item that waits, which opens, or back to the inbox where none does. */
    public static String after(PublicationId acted, Verb verb, Visit visit, Domain domain) {
        String done = "done=" + verb.code() + "&of=" + acted.value();
        List<PublicationLine> waiting =
                domain.publishing().inbox(visit.me(), 0, LOOKED_AT).items();
        Optional<String> next = next(waiting, visit, acted, domain);
        return isOn(visit)
                ? next.map(address -> with(address) + "&" + done).orElse("/?" + done)
                : next.map(address -> address.replaceFirst("/act/.*", "") + "?" + done)
                        .orElse("/?" + done);
    }

    /** The one after this in the order of the inbox, else its first; what the domain would refuse is passed over. */
    private static Optional<String> next(
            List<PublicationLine> waiting, Visit visit, PublicationId here, Domain domain) {
        List<PublicationId> ids = waiting.stream().map(PublicationLine::id).toList();
        int from = ids.indexOf(here) + 1;
        for (int i = 0; i < waiting.size(); i++) {
            PublicationLine line = waiting.get((from + i) % waiting.size());
            if (!line.id().equals(here)) {
                Optional<String> address = address(line, visit, domain);
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> address(PublicationLine line, Visit visit, Domain domain) {
        String address = "/publications/" + line.id().value();
        Optional<Verb> verb = LineView.verb(line, visit.me());
        if (verb.isEmpty()) {
            return Optional.of(address);
        }
        return domain.publishing()
                .as(visit.me())
                .find(line.id())
                .filter(publication -> domain.publishing()
                        .refusals(publication, verb.get(), visit.me())
                        .isEmpty())
                .map(publication -> address + "/act/" + verb.get().code());
    }

    private static String with(String address) {
        return address + "?" + PARAMETER + "=" + Queries.encode(INBOX);
    }
}

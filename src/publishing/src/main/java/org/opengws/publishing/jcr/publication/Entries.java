package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.jcr.index.Entry;
import org.opengws.publishing.jcr.index.Index;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.storage.Waiting;

/** The index entries that a publication has. What an earlier one had and a later one has not is removed. */
public final class Entries {

    private static final LocalDate LAST = LocalDate.parse(Lines.NEVER);

    private final Set<Entry> entries = new LinkedHashSet<>();
    private final Publication publication;
    private final String name;

    private Entries(Publication publication) {
        this.publication = publication;
        this.name = publication.id().value();
    }

    /** @param changed when it was saved last */
    public static Set<Entry> of(Publication publication, Instant changed) {
        return of(publication, changed, false);
    }

    /** @param stranded whether it was found to wait for nobody */
    public static Set<Entry> of(Publication publication, Instant changed, boolean stranded) {
        Entries entries = new Entries(publication);
        if (Lines.isListed(publication)) {
            entries.lists(Moments.day(changed), Moments.key(changed) + "." + publication.version());
        }
        entries.waiting(stranded);
        entries.duties();
        if (Lines.isPublic(publication)) {
            publication.inForce().ifPresent(entries::inForce);
        }
        return entries.entries;
    }

    private void lists(LocalDate day, String stamp) {
        entries.add(new Entry(Index.RECENT, day, name, stamp));
        entries.add(new Entry(Index.LISTED + publication.topic().value(), day, name, stamp));
        Edition latest = publication.latest();
        if (latest.isOpen()) {
            entries.add(new Entry(Index.STATE + latest.state().code(), day, name, stamp));
            entries.add(new Entry(Index.OWNER + publication.owner().value(), day, name, stamp));
        }
    }

    private void waiting(boolean stranded) {
        Set<String> keys = Waiting.keys(publication);
        if (!keys.isEmpty()) {
            if (stranded) {
                keys.add(Waiting.STRANDED);
            }
            entries.add(new Entry(Index.waiting(keys), urgency(), name, ""));
        }
    }

    /** The deadline; what came back, or is asked for, since it did; a draft last. */
    private LocalDate urgency() {
        Edition latest = publication.latest();
        Optional<LocalDate> returned = latest.isOpen() && latest.state() == EditionState.RETURNED
                ? Optional.of(Moments.day(Lines.since(publication, latest)))
                : Optional.empty();
        return latest.stepDue()
                .or(() -> publication.marks().withdrawalRequest().map(request -> request.on()))
                .or(() -> returned)
                .orElse(LAST);
    }

    private void duties() {
        for (Duty duty : publication.duties()) {
            entries.add(new Entry(Index.due(duty.kind(), publication.owner()), duty.due(), name, ""));
        }
    }

    private void inForce(Edition edition) {
        edition.content().expiry().ifPresent(day -> entries.add(new Entry(Index.EXPIRY, day, name, "")));
        LocalDate published = Moments.day(edition.publishedAt().orElse(publication.createdAt()));
        entries.add(new Entry(Index.TOPIC + publication.topic().value(), published, name, ""));
        String period = edition.content().period();
        if (!period.isEmpty()) {
            entries.add(new Entry(Index.period(publication.topic(), period), published, name, ""));
        }
    }
}

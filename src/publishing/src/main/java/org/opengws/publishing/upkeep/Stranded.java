package org.opengws.publishing.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Responsible;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.notice.StrandedNotices;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.storage.Answering;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Waiting;

/**
 * Finds what waits for nobody (เรื่องที่ไม่มีผู้รับผิดชอบ), notes it where lists do not see it by themselves, and tells those
 * who stand in. Reads what waits only, never all publications; a repeat tells nobody again.
 */
public final class Stranded {

    private static final int BATCH = 200;

    private final Publishing publishing;
    private final Publications publications;
    private final Notifying notifying;
    private final Clock clock;

    /** How many were found, and how many notices were new. */
    public record Found(int stranded, int told) {}

    public Stranded(Publishing publishing, Publications publications, Notifying notifying, Clock clock) {
        this.publishing = publishing;
        this.publications = publications;
        this.notifying = notifying;
        this.clock = clock;
    }

    /**
     * Looks at what waits under keys that nobody holds and, by all its rules, at what is most urgent of all that waits; no
     * more of the latter than that, however much there is.
     */
    public Found look() {
        Set<String> all = publications.waitingKeys();
        Set<PublicationId> ids = waiting(strandedOf(all));
        publications.urgent(all, LocalDate.MIN, LocalDate.MAX, 0, BATCH).forEach(line -> ids.add(line.id()));
        return look(ids);
    }

    /** Looks at what waits under keys that nobody holds; enough right after somebody's rights changed. */
    public Found lookAtKeys() {
        return look(waiting(strandedOf(publications.waitingKeys())));
    }

    private Set<String> strandedOf(Set<String> keys) {
        return new Answering(publishing.office()).stranded(keys);
    }

    /** What an effect does, and then a look at its publication; of an act of the office, at what waits under keys. */
    public EffectHandler after(EffectHandler first) {
        return entry -> {
            Result result = first.handle(entry);
            if (result.isDone()) {
                entry.publication().ifPresentOrElse(id -> look(List.of(id)), this::lookAtKeys);
            }
            return result;
        };
    }

    private Found look(Collection<PublicationId> ids) {
        int stranded = 0;
        List<Notice> told = new ArrayList<>();
        for (PublicationId id : ids) {
            Optional<Publication> publication = publishing.find(id);
            if (publication.isPresent()) {
                Circumstances circumstances = publishing.circumstances(id);
                stranded += note(publication.get(), circumstances) ? 1 : 0;
                told.addAll(new StrandedNotices(circumstances).of(publication.get(), clock.instant()));
            }
        }
        return new Found(stranded, notifying.send(told));
    }

    /** What waits under a key that nobody holds is found by that, and is not when somebody holds it again. */
    private boolean note(Publication publication, Circumstances circumstances) {
        boolean stranded = new Responsible(circumstances).isStranded(publication);
        boolean seen = stranded
                && !new Answering(circumstances.office())
                        .stranded(Waiting.keys(publication))
                        .isEmpty();
        publications.strand(publication.id(), stranded && !seen);
        return stranded;
    }

    /** All at first, since noting one moves it within the index. */
    private Set<PublicationId> waiting(Collection<String> keys) {
        Set<PublicationId> ids = new LinkedHashSet<>();
        Page<PublicationLine> page;
        int offset = 0;
        do {
            page = publications.waiting(keys, offset, BATCH);
            page.items().forEach(line -> ids.add(line.id()));
            offset += BATCH;
        } while (page.items().size() == BATCH);
        return ids;
    }
}

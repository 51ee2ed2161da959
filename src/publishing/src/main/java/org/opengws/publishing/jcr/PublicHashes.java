package org.opengws.publishing.jcr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.NodeIterator;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.storage.Batch;

/** What this instance holds of {@code gws-public}, each hash drawn anew from what is stored. */
public final class PublicHashes implements PublicState {

    private final Sessions sessions;
    private final PublicReading reading;

    /** @param sessions on workspace {@code gws-public} */
    public PublicHashes(Sessions sessions) {
        this.sessions = sessions;
        this.reading = new PublicReading(sessions);
    }

    @Override
    public Batch<Line> walk(String from, int limit) {
        return sessions.read(session -> {
            List<Line> lines = new ArrayList<>();
            for (NodeIterator nodes = PublicQuery.after(from).nodes(session, 0, limit); nodes.hasNext(); ) {
                Projected projected = PublicReading.projected(nodes.nextNode());
                lines.add(new Line(projected.id(), projected.hash()));
            }
            String next = lines.size() < limit
                    ? ""
                    : lines.get(lines.size() - 1).publication().value();
            return new Batch<>(lines, next);
        });
    }

    @Override
    public Optional<String> hash(PublicationId publication) {
        return sessions.read(session -> reading.read(session, publication).map(Projected::hash));
    }
}

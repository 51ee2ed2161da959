package org.opengws.publishing.upkeep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/**
 * Which edition that is being written or decided on will close what a topic owes. What is owed stays owed until it is
 * published. Looks each topic up once, so that a list costs one small query a topic; not for keeping.
 */
public final class UnderWay {

    /** Of one topic; more are not begun at a time. */
    private static final int MOST = 50;

    private final Publishing publishing;
    private final Map<TopicId, List<PublicationLine>> open = new HashMap<>();
    private final Map<PublicationLine, String> periods = new HashMap<>();

    public UnderWay(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Of a periodic topic the one for that very period, of a stream whatever is on its way; what moved last first. */
    public Optional<PublicationLine> of(OwedTopic owed) {
        return open.computeIfAbsent(owed.topic().id(), this::under).stream()
                .filter(line -> owed.period()
                        .map(period -> period.code().equals(periodOf(line)))
                        .orElse(true))
                .findFirst();
    }

    private List<PublicationLine> under(TopicId topic) {
        return publishing
                .list(PublicationFilter.ALL.in(EditionState.OPEN).under(topic), 0, MOST)
                .items();
    }

    private String periodOf(PublicationLine line) {
        return periods.computeIfAbsent(
                line,
                any -> publishing
                        .find(line.id())
                        .flatMap(Publication::open)
                        .map((Edition edition) -> edition.content().period())
                        .orElse(""));
    }
}

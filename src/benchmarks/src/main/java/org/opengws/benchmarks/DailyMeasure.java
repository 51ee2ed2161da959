package org.opengws.benchmarks;

import java.time.LocalDate;
import javax.jcr.NodeIterator;

import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.upkeep.DailyRound;
import org.opengws.publishing.upkeep.OwedTopics;

/** The daily round with the same hundred duties due, in the large office against the small one. */
final class DailyMeasure {

    private static final String BOOKMARK = "daily-round";

    private final Bureau large;
    private final Bureau small;
    private final int rounds;

    DailyMeasure(Bureau large, Bureau small, int rounds) {
        this.large = large;
        this.small = small;
        this.rounds = rounds;
    }

    void into(Table table) throws Exception {
        Pairs pairs = Pairs.of(rounds, 1, () -> round(large), () -> round(small));
        table.atMost(1.3, "daily round, " + Population.DUE + " due", pairs, " ms");
    }

    private static double round(Bureau bureau) throws Exception {
        OwedTopics topics = new OwedTopics(
                bureau.publishing, bureau.storage.publications(), bureau.officeFiles.holidays()::workingDays);
        DailyRound round = new DailyRound(
                bureau.publishing,
                bureau.storage.publications(),
                topics,
                bureau.officeFiles.holidays()::workingDays,
                new Notifying(bureau.publishing, bureau.storage.notices(), bureau.staff, MailSender.OFF, bureau.clock),
                bureau.storage.notices(),
                bureau.storage.bookmarks(),
                bureau.clock);
        DailyRound.Done[] done = new DailyRound.Done[1];
        double milliseconds = Pairs.milliseconds(() -> done[0] = round.run());
        if (done[0].told() < Population.DUE) {
            throw new IllegalStateException("only " + done[0].told() + " were told");
        }
        forget(bureau);
        return milliseconds;
    }

    /** As it was the evening before; not timed. */
    private static void forget(Bureau bureau) {
        LocalDate before = bureau.publishing.today().minusDays(1);
        bureau.storage.bookmarks().put(BOOKMARK, before.toString());
        bureau.sessions.change(session -> {
            for (NodeIterator people = session.getNode("/notices").getNodes(); people.hasNext(); ) {
                people.nextNode().remove();
            }
            return null;
        });
    }
}

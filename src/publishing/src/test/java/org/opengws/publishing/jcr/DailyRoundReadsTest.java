package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.upkeep.DailyRound;
import org.opengws.publishing.upkeep.OwedTopics;

/** What the daily round reads depends on what is due, not on how much there is. */
class DailyRoundReadsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DUE = 5;
    /** At least as many wait as are looked at for being stranded, however many there are. */
    private static final int WAITING = 210;

    private static final int BATCH = 50;

    private final Random random = new Random(2540);

    @Test
    void aRoundReadsAsMuchAmongManyAsAmongFewWhereTheSameIsDue(@TempDir Path few, @TempDir Path many) {
        int amongFew = reads(few, 20, WAITING);
        int amongMany = reads(many, 120, 2 * WAITING);

        assertThat(amongFew).isPositive();
        assertThat(amongMany).as("reads, against %s", amongFew).isLessThan(amongFew + amongFew / 20);
    }

    /** The nodes and queries of the second day's round. */
    private int reads(Path folder, int published, int late) {
        Queue<String> read = new ConcurrentLinkedQueue<>();
        try (Office office = Office.open(folder);
                Sessions counted = new Sessions(
                        workspace -> CountedSession.of(office.repository.login(workspace), read),
                        Workspaces.GWS,
                        Sessions.USUAL)) {
            office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
            fill(office, published, late);
            Storage storage = new Storage(counted, office.clock);
            office.on(TODAY.minusDays(1));
            round(office, storage).run();
            office.on(TODAY);
            read.clear();
            DailyRound.Done done = round(office, storage).run();
            assertThat(done.told()).isGreaterThanOrEqualTo(DUE);
            return read.size();
        }
    }

    private static DailyRound round(Office office, Storage storage) {
        WorkingDays days = WorkingDays.without(List.of());
        Publishing publishing = office.over(storage);
        return new DailyRound(
                publishing,
                storage.publications(),
                new OwedTopics(publishing, storage.publications(), () -> days),
                () -> days,
                new Notifying(publishing, storage.notices(), office.staff, MailSender.OFF, office.clock),
                storage.notices(),
                storage.bookmarks(),
                office.clock);
    }

    /** Published over so many days, of which the first few are due; and what is with an executive since long. */
    private void fill(Office office, int published, int late) {
        List<Outcome.Accepted> all = new ArrayList<>();
        for (int i = 0; i < published + DUE; i++) {
            LocalDate due = i < DUE ? TODAY : TODAY.plusDays(60 + i);
            Case file = Case.ofClause("1.3");
            file.today = TODAY.minusDays(30 + i);
            all.add(as(file.isPublished().publication.withDuties(List.of(new Duty(DutyKind.REVIEW, due, TODAY)))));
            Case stream = Case.begun("news", Staff.STRATEGY);
            stream.today = TODAY.minusDays(30 + i);
            all.add(as(stream.isPublished().publication.withDuties(List.of())));
        }
        Case file = Case.ofClause("1.1");
        file.today = TODAY.minusDays(60);
        Publication waiting = file.does(file.clerk(), Verb.SUBMIT).passesStep().publication;
        for (int i = 0; i < late; i++) {
            all.add(as(waiting));
        }
        for (int from = 0; from < all.size(); from += BATCH) {
            office.storage.publications().load(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    private Outcome.Accepted as(Publication other) {
        return new Outcome.Accepted(
                new Publication(
                        PublicationId.random(random),
                        other.version(),
                        other.topic(),
                        other.owner(),
                        other.createdAt(),
                        other.editions(),
                        other.marks(),
                        other.review(),
                        other.duties(),
                        other.confirmed(),
                        other.checked(),
                        other.decisions()),
                List.of());
    }
}

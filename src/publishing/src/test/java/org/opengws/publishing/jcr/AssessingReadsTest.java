package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.coverage.Assessing;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;

/** What the coverage of all schemes reads depends on what is public, not on how much there is, nor on how many ask for it. */
class AssessingReadsTest {

    @Test
    void asMuchIsReadAmongManyDraftsAsAmongFew(@TempDir Path few, @TempDir Path many) {
        int amongFew = reads(few, 4, 2);
        int amongMany = reads(many, 4, 60);

        assertThat(amongFew).isPositive();
        assertThat(amongMany).as("reads, against %s", amongFew).isLessThanOrEqualTo(amongFew + amongFew / 20);
    }

    @Test
    void twiceAsMuchPublicIsReadWithAtMostTwiceAsManyReads(@TempDir Path some, @TempDir Path twice) {
        assertThat(reads(twice, 20, 0)).isLessThanOrEqualTo(2 * reads(some, 10, 0));
    }

    /** The nodes and queries of one look at all schemes. */
    private static int reads(Path folder, int published, int drafts) {
        Queue<String> read = new ConcurrentLinkedQueue<>();
        try (Office office = Office.open(folder);
                Sessions counted = new Sessions(
                        workspace -> CountedSession.of(office.repository.login(workspace), read),
                        Workspaces.GWS,
                        Sessions.USUAL)) {
            for (int i = 0; i < published; i++) {
                office.published(
                        office.begun("s9-8-transparency", "เรื่องที่ " + i).id());
            }
            for (int i = 0; i < drafts; i++) {
                office.begun("s9-8-transparency", "ร่างที่ " + i);
            }
            Assessing assessing = assessing(office, new Storage(counted, office.clock));
            assessing.all();
            read.clear();
            assertThat(assessing.all()).hasSize(5);
            return read.size();
        }
    }

    private static Assessing assessing(Office office, Storage storage) {
        ResourceSource files = ResourceSource.classPath(AssessingReadsTest.class.getClassLoader());
        WorkingDays days = WorkingDays.without(List.of());
        Publishing publishing = office.over(storage);
        return new Assessing(publishing, () -> days, new Schemes(files));
    }
}

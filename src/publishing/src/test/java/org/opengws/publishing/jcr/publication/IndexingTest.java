package org.opengws.publishing.jcr.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.IndexCheck;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/** The list of a category or topic costs what it shows, whatever lies in the archive. */
class IndexingTest {

    private static final List<String> CLAUSES = List.of("1.2", "1.3", "1.1", "1.3");
    private static final int SOME = 24;

    private Office office;
    private Publication first;

    @BeforeEach
    void anOfficeWhoseFirstPublicationChangedLast(@TempDir Path folder) {
        office = Office.open(folder);
        first = office.begun("1.1");
        for (int i = 0; i < SOME; i++) {
            office.clock.forward(Duration.ofMinutes(i % 5 == 0 ? 24 * 60 : 1));
            office.begun(CLAUSES.get(i % CLAUSES.size()));
        }
        office.clock.forward(Duration.ofMinutes(1));
        office.does(office.staff.clerk, first.id(), Verb.SUBMIT);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anEarlierReleasesPublicationsAreEnteredInTheOrderInWhichTheyChanged() {
        asAnEarlierReleaseLeftIt();
        assertThat(isWhole()).isFalse();
        List<List<PublicationId>> kept = lists();

        office.storage.publications().fillIndexes();

        assertThat(isWhole()).isTrue();
        assertThat(lists()).allSatisfy(list -> assertThat(list).isEqualTo(inTheListOfAll(list)));
        assertThat(lists().stream().map(Set::copyOf).toList())
                .isEqualTo(kept.stream().map(Set::copyOf).toList());
        assertThat(lists().get(0)).hasSizeGreaterThan(1).startsWith(first.id());
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    @Test
    void doingItAgainChangesNothingAndWhatIsDecidedLaterComesFirst() {
        office.storage.publications().fillIndexes();
        office.storage.publications().fillIndexes();
        assertThat(IndexCheck.differences(office)).isEmpty();

        Publication later = office.begun("1.1");

        assertThat(ids(PublicationFilter.ALL.under(later.topic()))).startsWith(later.id());
        assertThat(IndexCheck.differences(office)).isEmpty();
    }

    @Test
    void aCategoryIsReadPageByPageInTheOrderOfItsWhole() {
        office.storage.publications().fillIndexes();
        for (PublicationFilter filter : filters()) {
            List<PublicationId> list = ids(filter);
            for (int limit : List.of(1, 2, 5)) {
                List<PublicationId> pages = new ArrayList<>();
                for (int offset = 0; offset < list.size(); offset += limit) {
                    var page = office.publishing.list(filter, offset, limit);
                    assertThat(page.total()).isEqualTo(list.size());
                    page.items().forEach(line -> pages.add(line.id()));
                }
                assertThat(pages).isEqualTo(list);
            }
        }
    }

    private void asAnEarlierReleaseLeftIt() {
        office.sessions.change(session -> {
            List<Node> listed = new ArrayList<>();
            for (NodeIterator all = session.getNode("/index").getNodes("listed*"); all.hasNext(); ) {
                listed.add(all.nextNode());
            }
            assertThat(listed).hasSize(1);
            listed.get(0).remove();
            return null;
        });
    }

    private boolean isWhole() {
        return office.sessions.read(Indexing::isWhole);
    }

    private List<List<PublicationId>> lists() {
        return filters().stream().map(this::ids).toList();
    }

    /** Of the first one's topic, of its category, and of every category. */
    private List<PublicationFilter> filters() {
        var catalogue = office.publishing.catalogue();
        List<PublicationFilter> filters = new ArrayList<>();
        filters.add(PublicationFilter.ALL.under(first.topic()));
        filters.add(PublicationFilter.ALL.within(
                catalogue.topic(first.topic()).orElseThrow().category()));
        catalogue.categories().forEach(category -> filters.add(PublicationFilter.ALL.within(category.id())));
        return filters;
    }

    private List<PublicationId> inTheListOfAll(List<PublicationId> these) {
        return ids(PublicationFilter.ALL).stream().filter(these::contains).toList();
    }

    private List<PublicationId> ids(PublicationFilter filter) {
        return office.publishing.list(filter, 0, 50).items().stream()
                .map(PublicationLine::id)
                .toList();
    }
}

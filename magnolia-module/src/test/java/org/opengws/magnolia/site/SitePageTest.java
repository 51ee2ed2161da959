package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.magnolia.MagnoliaRepository;
import org.opengws.magnolia.product.SiteCarrier.Carrying;
import org.opengws.magnolia.session.SystemSessions;
import org.opengws.magnolia.site.SitePage.Standing;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.web.HealthSource.Level;

class SitePageTest {

    private static final String COMPONENT = "gws:components/site";

    private final MovableClock clock = MovableClock.at(LocalDate.of(2026, 11, 30), 9);
    private MagnoliaRepository repository;
    private Sessions sessions;
    private Session editor;
    private SitePage page;

    @BeforeEach
    void open(@TempDir Path folder) throws RepositoryException, IOException {
        repository = new MagnoliaRepository(folder);
        sessions = new SystemSessions(repository.manager()).on("website");
        editor = repository.login("website");
        page = new SitePage(sessions, () -> "/gws", clock);
        page.mend();
    }

    @AfterEach
    void close() {
        editor.logout();
        sessions.close();
        repository.close();
    }

    @Test
    void itIsThereAsPublished() throws RepositoryException {
        assertThat(page.standing()).isEqualTo(Standing.GOOD);
        assertThat(editor.getNode("/gws").getProperty("mgnl:activationStatus").getBoolean())
                .isTrue();
        assertThat(level()).isEqualTo(Level.GOOD);
    }

    @Test
    void aPageThatAnEditorDeletedIsMadeAnew() throws RepositoryException {
        editor.getNode("/gws").remove();
        editor.save();
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        assertThat(level()).isEqualTo(Level.BAD);
        page.mend();
        assertThat(page.standing()).isEqualTo(Standing.GOOD);
    }

    @Test
    void aPageThatAnEditorMovedOrRenamedIsMadeAnewAndHisStaysHis() throws RepositoryException {
        editor.move("/gws", "/other");
        editor.save();
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        page.mend();
        editor.refresh(false);
        assertThat(editor.nodeExists("/other")).isTrue();
    }

    @Test
    void aPageMarkedAsDeletedIsTakenBack() throws RepositoryException {
        Node marked = editor.getNode("/gws");
        marked.addMixin("mgnl:deleted");
        marked.setProperty("mgnl:deleted", Calendar.getInstance());
        marked.setProperty("mgnl:deletedBy", "editor");
        marked.setProperty("mgnl:comment", "no need");
        editor.save();
        assertThat(page.standing()).isEqualTo(Standing.MARKED_AS_DELETED);
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        page.mend();
        assertThat(page.standing()).isEqualTo(Standing.GOOD);
        editor.refresh(false);
        assertThat(marked.hasProperty("mgnl:deletedBy")).isFalse();
    }

    @Test
    void anUnpublishedPageAnswersAndIsSaidToBeUnpublishedUntilItIsMended() throws RepositoryException {
        editor.getNode("/gws").setProperty("mgnl:activationStatus", false);
        editor.save();
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        assertThat(level()).isEqualTo(Level.WARNING);
        page.mend();
        assertThat(level()).isEqualTo(Level.GOOD);
    }

    @Test
    void anotherTemplateIsTheOfficesMatterAndIsSaid() throws RepositoryException {
        editor.getNode("/gws").setProperty("mgnl:template", "office:pages/own");
        editor.save();
        page.mend();
        assertThat(page.standing()).isEqualTo(Standing.OF_ANOTHER_TEMPLATE);
        assertThat(page.carrying()).isEqualTo(Carrying.SURROUNDED);
        assertThat(level()).isEqualTo(Level.WARNING);
    }

    @Test
    void aPageOfTheOfficesShowsTheSiteByTheComponentThatStandsOnIt() throws RepositoryException {
        Node own = editor.getNode("/gws");
        own.setProperty("mgnl:template", "office:pages/own");
        Node below = own.addNode("news", "mgnl:page");
        below.addNode("main", "mgnl:area").addNode("0", "mgnl:component").setProperty("mgnl:template", COMPONENT);
        editor.save();
        assertThat(page.standing()).as("on a page below it").isEqualTo(Standing.OF_ANOTHER_TEMPLATE);
        own.addNode("main", "mgnl:area").addNode("0", "mgnl:component").setProperty("mgnl:template", COMPONENT);
        editor.save();
        assertThat(page.standing()).isEqualTo(Standing.SURROUNDING);
        assertThat(page.carrying()).isEqualTo(Carrying.SURROUNDED);
        assertThat(level()).isEqualTo(Level.GOOD);
        own.setProperty("mgnl:activationStatus", false);
        editor.save();
        assertThat(level()).isEqualTo(Level.WARNING);
        clock.set(clock.instant().plusSeconds(1));
        assertThat(page.carrying()).as("while its editor works on it").isEqualTo(Carrying.SURROUNDED);
        page.mend();
        editor.refresh(false);
        assertThat(own.getProperty("mgnl:activationStatus").getBoolean())
                .as("publishing it is the office's")
                .isFalse();
    }

    @Test
    void whatCarriesTheSiteIsAskedForOnceASecond() throws RepositoryException {
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        editor.getNode("/gws").setProperty("mgnl:template", "office:pages/own");
        editor.save();
        assertThat(page.carrying()).isEqualTo(Carrying.BARE);
        clock.set(clock.instant().plusSeconds(1));
        assertThat(page.carrying()).isEqualTo(Carrying.SURROUNDED);
        clock.set(clock.instant().minusSeconds(3600));
        editor.getNode("/gws").setProperty("mgnl:template", "gws:pages/site");
        editor.save();
        assertThat(page.carrying()).as("the clock was put back").isEqualTo(Carrying.BARE);
    }

    @Test
    void itIsMadeWhereTheOfficeHasIt() throws RepositoryException {
        new SitePage(sessions, () -> "/office/info", clock).mend();
        editor.refresh(false);
        assertThat(editor.getNode("/office/info").getProperty("mgnl:template").getString())
                .isEqualTo("gws:pages/site");
    }

    private Level level() {
        return page.checks().get(0).level();
    }
}

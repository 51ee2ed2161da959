package org.opengws.publishing.jcr;

import java.time.Clock;
import java.util.List;

import org.opengws.publishing.audit.DayHeads;
import org.opengws.publishing.audit.HourHeads;
import org.opengws.publishing.jcr.publication.JcrPreparations;
import org.opengws.publishing.jcr.publication.JcrPublications;
import org.opengws.publishing.jcr.publication.Transition;
import org.opengws.publishing.jcr.register.JcrBookmarks;
import org.opengws.publishing.jcr.register.JcrDayHeads;
import org.opengws.publishing.jcr.register.JcrFiles;
import org.opengws.publishing.jcr.register.JcrHourHeads;
import org.opengws.publishing.jcr.register.JcrJournal;
import org.opengws.publishing.jcr.register.JcrLeases;
import org.opengws.publishing.jcr.register.JcrNotices;
import org.opengws.publishing.jcr.register.JcrOfficeActs;
import org.opengws.publishing.jcr.register.JcrOutbox;
import org.opengws.publishing.jcr.register.JcrRegisters;
import org.opengws.publishing.jcr.register.JcrSavedFilters;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.outbox.Leases;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.Journal;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.SavedFilters;

/** Everything that is kept in workspace {@code gws}, over one pool of sessions. Safe for many threads. */
public final class Storage {

    /** Made at the start: below the root two sessions could each add a folder of one name, and what is in one be lost. */
    private static final List<String> ROOTS = List.of(
            "/publications",
            "/ids",
            "/index",
            "/outbox",
            "/journal",
            "/bookmarks",
            "/leases",
            JcrRegisters.CATALOGUE,
            JcrRegisters.ORGANISATION,
            JcrRegisters.DELEGATIONS,
            JcrRegisters.ASSESSMENT,
            JcrOfficeActs.ROOT,
            JcrNotices.ROOT,
            JcrSavedFilters.ROOT,
            JcrPreparations.ROOT,
            JcrDayHeads.ROOT,
            JcrHourHeads.ROOT);

    private final JcrRegisters registers;
    private final JcrPublications publications;
    private final Files files;
    private final Outbox outbox;
    private final Journal journal;
    private final Bookmarks bookmarks;
    private final Leases leases;
    private final Notices notices;
    private final SavedFilters filters;
    private final DayHeads dayHeads;
    private final HourHeads hourHeads;

    /** @param sessions of workspace {@link Workspaces#GWS}; whoever made them closes them */
    public Storage(Sessions sessions, Clock clock) {
        this(sessions, clock, Transition.Steps.NONE);
    }

    Storage(Sessions sessions, Clock clock, Transition.Steps steps) {
        Paths paths = new Paths();
        prepare(sessions);
        registers = new JcrRegisters(sessions, clock);
        publications = new JcrPublications(sessions, paths, registers::catalogue, clock, steps);
        files = new JcrFiles(sessions, paths);
        outbox = new JcrOutbox(sessions, paths);
        journal = new JcrJournal(sessions);
        bookmarks = new JcrBookmarks(sessions);
        leases = new JcrLeases(sessions);
        notices = new JcrNotices(sessions);
        filters = new JcrSavedFilters(sessions);
        dayHeads = new JcrDayHeads(sessions);
        hourHeads = new JcrHourHeads(sessions);
    }

    private static void prepare(Sessions sessions) {
        sessions.change(session -> {
            for (String root : ROOTS) {
                Folders.folder(session, root);
            }
            return null;
        });
    }

    /** Rounds and bulk loading too. */
    public JcrPublications publications() {
        return publications;
    }

    public JcrRegisters registers() {
        return registers;
    }

    /** On record before anything outside the repository that they tell of takes effect. */
    public OfficeActs officeActs() {
        return registers.acts();
    }

    public Files files() {
        return files;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Journal journal() {
        return journal;
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    public Leases leases() {
        return leases;
    }

    public Notices notices() {
        return notices;
    }

    public SavedFilters filters() {
        return filters;
    }

    public DayHeads dayHeads() {
        return dayHeads;
    }

    public HourHeads hourHeads() {
        return hourHeads;
    }
}

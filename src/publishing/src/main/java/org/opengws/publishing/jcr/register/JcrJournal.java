package org.opengws.publishing.jcr.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.index.DayIndex;
import org.opengws.publishing.jcr.index.DayWalk;
import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.storage.Journal;
import org.opengws.publishing.storage.JournalLine;

/** The journal: {@code /journal/<yyyy-mm>/<dd>/<publication>.<number>} with the decision's hash, and
 * {@code office.<number>} with that of an act of the office. */
public final class JcrJournal implements Journal {

    private static final String ROOT = "/journal";
    private static final String HASH = "hash";
    private static final int AT_ONCE = 50;

    private final Sessions sessions;

    public JcrJournal(Sessions sessions) {
        this.sessions = sessions;
    }

    /** In the save of the decision. */
    public static void add(Session session, PublicationId id, Decision decision) throws RepositoryException {
        DayIndex.add(session, ROOT, Moments.day(decision.at()), id.value() + "." + decision.number())
                .setProperty(HASH, decision.hash());
    }

    /** In the save of the act. */
    public static void add(Session session, OfficeAct act) throws RepositoryException {
        DayIndex.add(session, ROOT, Moments.day(act.at()), JournalLine.OFFICE + "." + act.number())
                .setProperty(HASH, act.hash());
    }

    @Override
    public List<LocalDate> days(Optional<LocalDate> after) {
        return sessions.read(session -> {
            if (!session.nodeExists(ROOT)) {
                return List.of();
            }
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day :
                    DayWalk.oldestFirst(List.of(session.getNode(ROOT))).days()) {
                if (after.isEmpty() || day.isAfter(after.get())) {
                    days.add(day);
                }
            }
            return days;
        });
    }

    @Override
    public void read(LocalDate day, Consumer<JournalLine> line) {
        List<JournalLine> lines = sessions.read(session -> {
            List<JournalLine> found = new ArrayList<>();
            if (session.nodeExists(ROOT)) {
                DayWalk.oldestFirst(List.of(session.getNode(ROOT)))
                        .between(day, day)
                        .each((entry, of) -> found.add(line(entry, of)));
            }
            return found;
        });
        lines.forEach(line);
    }

    @Override
    public Optional<JournalLine> last() {
        return sessions.read(session -> session.nodeExists(ROOT)
                ? lastDecision(DayWalk.newestFirst(List.of(session.getNode(ROOT))))
                : Optional.empty());
    }

    private static Optional<JournalLine> lastDecision(DayWalk walk) throws RepositoryException {
        List<JournalLine> lines;
        int offset = 0;
        do {
            lines = walk.page(offset, AT_ONCE, JcrJournal::line).items();
            Optional<JournalLine> decision = lines.stream()
                    .filter(line -> !line.chain().equals(JournalLine.OFFICE))
                    .findFirst();
            if (decision.isPresent()) {
                return decision;
            }
            offset += AT_ONCE;
        } while (!lines.isEmpty());
        return Optional.empty();
    }

    private static JournalLine line(Node entry, LocalDate day) throws RepositoryException {
        String name = entry.getName();
        int dot = name.indexOf('.');
        return new JournalLine(
                day,
                name.substring(0, dot),
                Integer.parseInt(name.substring(dot + 1)),
                entry.getProperty(HASH).getString());
    }
}

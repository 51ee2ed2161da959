package org.opengws.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.audit.Head;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.storage.JournalLine;
import org.opengws.standalone.data.BackupsMade;
import org.opengws.standalone.data.LastDecision;
import org.opengws.standalone.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices at a start that the end of the database is gone: a mark of the last decision lies outside the repository, and
 * what it names must still be there. Decisions of the last second before a crash may not be marked.
 */
final class LostEnd {

    private static final Logger LOG = LoggerFactory.getLogger(LostEnd.class);

    private final Path heads;
    private final Path losses;
    private final LastDecision mark;
    private final BackupsMade backups;
    private final Storage storage;
    private final Clock clock;
    private List<JournalLine> marked = List.of();

    /** @param heads the file of heads in that data folder */
    LostEnd(Path data, Path heads, Storage storage, Clock clock) {
        this.heads = heads;
        this.losses = heads.resolveSibling("losses.txt");
        this.mark = new LastDecision(data);
        this.backups = new BackupsMade(data);
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Before anything is served or written.
     *
     * @param accepted whether somebody said that what is lost is lost; that is noted beside the heads
     * @throws CannotStart where a decision that was marked is not there
     */
    void check(boolean accepted) {
        try {
            marked = mark.read();
            Optional<JournalLine> lost =
                    marked.stream().filter(line -> !isThere(line)).findFirst();
            if (lost.isPresent() && !accepted) {
                throw refusal(lost.get());
            } else if (lost.isPresent()) {
                accept(lost.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the mark of the last decision cannot be read", e);
        }
    }

    /** Marks the decision and the act of the office that are the last now. */
    synchronized void mark() {
        List<JournalLine> last = Stream.concat(storage.journal().last().stream(), lastAct().stream())
                .toList();
        if (!last.equals(marked)) {
            try {
                mark.write(last);
                marked = last;
            } catch (IOException e) {
                throw new UncheckedIOException("the last decision cannot be marked", e);
            }
        }
    }

    private Optional<JournalLine> lastAct() {
        return storage.officeActs().newest(0, 1).items().stream()
                .findFirst()
                .map(act -> new JournalLine(
                        LocalDate.ofInstant(act.at(), Circumstances.ZONE),
                        JournalLine.OFFICE,
                        act.number(),
                        act.hash()));
    }

    /** What was accepted as lost, a line each; empty where nothing ever was. */
    List<String> losses() {
        try {
            return Files.exists(losses) ? Files.readAllLines(losses) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + losses, e);
        }
    }

    private boolean isThere(JournalLine line) {
        return inItsChain(line) && journalOf(line.day()).contains(line.hash());
    }

    private boolean inItsChain(JournalLine line) {
        if (line.chain().equals(JournalLine.OFFICE)) {
            return storage.officeActs()
                    .find(line.number())
                    .filter(act -> act.hash().equals(line.hash()))
                    .isPresent();
        }
        return storage.publications()
                .find(new PublicationId(line.chain()))
                .filter(publication ->
                        publication.decisions().stream().map(Decision::hash).anyMatch(line.hash()::equals))
                .isPresent();
    }

    private Set<String> journalOf(LocalDate day) {
        Set<String> hashes = new HashSet<>();
        storage.journal().read(day, one -> hashes.add(one.hash()));
        return hashes;
    }

    private CannotStart refusal(JournalLine lost) throws IOException {
        String end = storage.journal().last().map(LostEnd::named).orElse("-");
        String missing = Integer.toString(missing());
        String take = backups.last().map(BackupsMade.Made::toString).orElse("-");
        return new CannotStart(
                String.join(
                        "\n",
                        "ส่วนท้ายของฐานข้อมูลขาดหายไป ระบบจึงไม่เปิดให้บริการ",
                        "ผลการพิจารณาล่าสุดที่บันทึกไว้นอกฐานข้อมูล: " + named(lost),
                        "ผลการพิจารณาล่าสุดในฐานข้อมูล: " + end + " ขาดหายไปอย่างน้อย " + missing + " รายการ",
                        "กรุณากู้คืนด้วย ./gws restore จากข้อมูลสำรองชุดล่าสุด: " + take,
                        "หากยอมรับการสูญหาย ให้เริ่มระบบด้วย --accept-loss ซึ่งจะบันทึกไว้ใน " + losses),
                String.join(
                        "\n",
                        "the end of the database is lost; the product does not start",
                        "last decision noted outside the database: " + named(lost),
                        "last decision in the database: " + end + "; at least " + missing + " missing",
                        "restore the newest backup with ./gws restore: " + take,
                        "to accept the loss start with --accept-loss, which is noted in " + losses));
    }

    /** What heads of days and hours count and the journal has no more; one at least, the one that was marked. */
    private int missing() throws IOException {
        Map<LocalDate, Integer> had = new HashMap<>();
        if (Files.exists(heads)) {
            for (String line : Files.readAllLines(heads)) {
                Head.parse(line).ifPresent(head -> had.merge(head.day(), head.decisions(), Math::max));
            }
        }
        int missing = 0;
        for (Map.Entry<LocalDate, Integer> day : had.entrySet()) {
            missing += Math.max(0, day.getValue() - journalOf(day.getKey()).size());
        }
        return Math.max(1, missing);
    }

    private void accept(JournalLine lost) throws IOException {
        String end = storage.journal().last().map(LostEnd::named).orElse("-");
        String note = clock.instant() + " accepted: lost up to " + named(lost) + "; the data ends with " + end + "; "
                + missing() + " decisions or more";
        Files.writeString(losses, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        LOG.warn("{}", note);
        mark.remove();
        marked = List.of();
        mark();
    }

    private static String named(JournalLine line) {
        return line.day() + " " + line.chain() + " no. " + line.number();
    }
}

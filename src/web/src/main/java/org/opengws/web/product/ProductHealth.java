package org.opengws.web.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.ReviewBoard;
import org.opengws.web.Domain;
import org.opengws.web.HealthSource;

/** What is looked at alike in both hosts: the outbox, the files that an office edits, room for what comes in, the holidays ahead. */
public final class ProductHealth implements HealthSource {

    private static final int STUCK_SHOWN = 20;
    private static final int STRANDED_SHOWN = 20;

    private final Assembly assembly;
    private final OutboxWorker worker;
    private final Text holidaysFolder;

    /** @param holidaysFolder where this host's office adds a year, for the sentence that asks for it */
    public ProductHealth(Assembly assembly, OutboxWorker worker, Text holidaysFolder) {
        this.assembly = assembly;
        this.worker = worker;
        this.holidaysFolder = holidaysFolder;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(outbox());
        assembly.storage().outbox().list(true, 0, STUCK_SHOWN).items().forEach(entry -> checks.add(stuck(entry)));
        checks.add(stranded());
        excluding().ifPresent(checks::add);
        checks.add(files());
        checks.addAll(assembly.parts().incoming().checks());
        checks.add(holidays());
        return checks;
    }

    private Check outbox() {
        Page<OutboxEntry> open = assembly.storage().outbox().list(false, 0, 1);
        String count = count(open);
        String trouble = worker.trouble();
        return new Check(
                "outbox",
                trouble.isEmpty() ? Level.GOOD : Level.BAD,
                Text.of("งานรอดำเนินการ", "Outbox"),
                Text.of(count + " รายการ " + trouble, count + " open " + trouble));
    }

    private static Check stuck(OutboxEntry entry) {
        String what = entry.kind().code() + " "
                + entry.publication().map(Object::toString).orElse("");
        return new Check(
                "outbox-" + entry.id(),
                Level.BAD,
                Text.of("งานที่ค้างอยู่", "Stuck"),
                Text.of(what + ": " + entry.reason(), what + ": " + entry.reason()));
    }

    /** Which units, steps and days, and not which titles: who looks at the system's health may not be who may read them. */
    private Check stranded() {
        Text name = Text.of("เรื่องที่ไม่มีผู้รับผิดชอบ", "What nobody answers for");
        Page<PublicationLine> waiting = assembly.publishing().stranded(0, STRANDED_SHOWN);
        Page<?> duties = new ReviewBoard(
                        assembly.publishing(), assembly.parts().officeFiles().holidays()::workingDays)
                .ofDeserted();
        if (waiting.total() == 0 && duties.total() == 0) {
            return new Check("stranded", Level.GOOD, name, Text.of("ไม่มี", "Nothing"));
        }
        StringBuilder th = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (PublicationLine line : waiting.items()) {
            th.append("\n").append(stranded(line, Language.TH));
            en.append("\n").append(stranded(line, Language.EN));
        }
        return new Check(
                "stranded",
                Level.WARNING,
                name,
                Text.of(
                        "เรื่องที่รอดำเนินการ " + count(waiting) + " เรื่อง กำหนดทบทวนของหน่วยงานที่ไม่มีเจ้าหน้าที่ "
                                + count(duties) + " รายการ กรุณากำหนดผู้รับผิดชอบ" + th,
                        count(waiting) + " matters waiting, " + count(duties)
                                + " duties of units without anybody; see to it that somebody may act" + en));
    }

    /** Who was given two roles of which one takes what the other gives: he decides nothing, and somebody must choose. */
    private Optional<Check> excluding() {
        String both = assembly.parts().directory().people().stream()
                .filter(Person::preparesAndDecides)
                .map(person -> person.id().value())
                .collect(Collectors.joining(", "));
        return Optional.of(both)
                .filter(ids -> !ids.isEmpty())
                .map(ids -> new Check(
                        "front-office-decides",
                        Level.WARNING,
                        Text.of("บทบาทที่ถือพร้อมกันไม่ได้", "Roles that exclude each other"),
                        Text.of(
                                "บัญชีต่อไปนี้เป็นทั้งหน้าห้องผู้บริหารและผู้บริหาร จึงพิจารณาเรื่องในฐานะผู้บริหารไม่ได้ กรุณาถอนบทบาทหนึ่งออก: "
                                        + ids,
                                "These accounts are front office and executive at once and decide nothing as executives;"
                                        + " please take one of the roles away: " + ids)));
    }

    private String stranded(PublicationLine line, Language language) {
        String unit = assembly.publishing()
                .organisation()
                .on(line.owner(), assembly.publishing().today())
                .map(state -> state.name().in(language))
                .orElse(line.owner().value());
        String step = line.stepLabel().isEmpty()
                ? line.state().code()
                : line.stepLabel().in(language);
        return unit + " · " + step
                + line.due()
                        .map(day -> " · " + ThaiDates.in(day, language, false))
                        .orElse("") + " · " + line.id();
    }

    private static String count(Page<?> page) {
        return (page.more() ? "> " : "") + page.total();
    }

    private Check files() {
        Text name = Text.of("ไฟล์ที่หน่วยงานแก้ไขได้", "Files that the office edits");
        List<Problem> problems = assembly.parts().officeFiles().problems();
        if (problems.isEmpty()) {
            return new Check("files", Level.GOOD, name, Text.of("OK", "OK"));
        }
        StringBuilder all = new StringBuilder();
        problems.forEach(problem -> all.append("\n").append(problem));
        return new Check(
                "files",
                Level.BAD,
                name,
                Text.of("ใช้ไฟล์เดิมที่ถูกต้องอยู่" + all, "The last good one stays in force" + all));
    }

    private Check holidays() {
        LocalDate today = Domain.dayOf(assembly.clock().instant());
        int year = today.getYear();
        WorkingDays workingDays = assembly.parts().officeFiles().holidays().workingDays();
        boolean known = workingDays.covers(year) && workingDays.covers(year + 1);
        String years = year + ", " + (year + 1);
        return new Check(
                "holidays",
                known ? Level.GOOD : Level.WARNING,
                Text.of("วันหยุดราชการ", "Holidays"),
                known
                        ? Text.of(years, years)
                        : Text.of(
                                "ยังไม่มีไฟล์วันหยุดของปีนี้หรือปีหน้า กรุณาเพิ่มใน " + holidaysFolder.th(),
                                "No file of holidays for this year or the next; add it in " + holidaysFolder.en()));
    }
}

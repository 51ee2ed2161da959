package org.opengws.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;
import org.opengws.standalone.Services;
import org.opengws.standalone.schedule.JobState;
import org.opengws.web.HealthSource;

/** What this host says of itself on the health page. */
final class Health implements HealthSource {

    private static final long LITTLE_DISK = 1024L * 1024 * 1024;
    private static final int STUCK_SHOWN = 20;

    private final Services services;
    private final Books books;
    private final Storage storage;
    private final OutboxWorker worker;

    Health(Services services, Books books, Storage storage, OutboxWorker worker) {
        this.services = services;
        this.books = books;
        this.storage = storage;
        this.worker = worker;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(version());
        checks.add(mail());
        checks.add(outbox());
        storage.outbox().list(true, 0, STUCK_SHOWN).items().forEach(entry -> checks.add(stuck(entry)));
        services.schedule().states().forEach(job -> checks.add(job(job)));
        checks.add(files());
        checks.add(disk());
        checks.add(holidays());
        return checks;
    }

    private static Check version() {
        String version = Health.class.getPackage().getImplementationVersion();
        String java = Runtime.version().toString();
        return good("version", "รุ่น", "Version", (version == null ? "development" : version) + " · Java " + java);
    }

    private Check mail() {
        return services.mailer().on()
                ? good("mail", "อีเมล", "Mail", "SMTP")
                : new Check(
                        "mail",
                        Level.WARNING,
                        Text.of("อีเมล", "Mail"),
                        Text.of(
                                "ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล ระบบแจ้งเตือนในโต๊ะทำงานเท่านั้น (กำหนด smtp.host ใน gws.properties)",
                                "No mail server is set; people are told in the desk only (set smtp.host in gws.properties)"));
    }

    private Check outbox() {
        Page<OutboxEntry> open = storage.outbox().list(false, 0, 1);
        String count = (open.more() ? "> " : "") + open.total();
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

    private static Check job(JobState job) {
        String last = job.succeeded().map(Object::toString).orElse("-");
        return job.failure()
                .map(failure -> new Check(
                        "job-" + job.name(),
                        Level.BAD,
                        Text.of("งานประจำ " + job.name(), "Job " + job.name()),
                        Text.of(failure.at() + " " + failure.reason(), failure.at() + " " + failure.reason())))
                .orElseGet(() -> good("job-" + job.name(), "งานประจำ " + job.name(), "Job " + job.name(), last));
    }

    private Check files() {
        List<Problem> problems = Stream.of(
                        books.procedures().problems(),
                        books.forms().problems(),
                        books.holidays().problems(),
                        books.texts().problems())
                .flatMap(List::stream)
                .toList();
        if (problems.isEmpty()) {
            return good("files", "ไฟล์ที่หน่วยงานแก้ไขได้", "Files that the office edits", "OK");
        }
        StringBuilder th = new StringBuilder("ใช้ไฟล์เดิมที่ถูกต้องอยู่");
        StringBuilder en = new StringBuilder("The last good one stays in force");
        for (Problem problem : problems) {
            th.append("\n").append(problem);
            en.append("\n").append(problem);
        }
        return new Check(
                "files",
                Level.BAD,
                Text.of("ไฟล์ที่หน่วยงานแก้ไขได้", "Files that the office edits"),
                Text.of(th.toString(), en.toString()));
    }

    private Check disk() {
        try {
            long free = Files.getFileStore(services.data().path()).getUsableSpace();
            String megabytes = free / (1024 * 1024) + " MB";
            return new Check(
                    "disk",
                    free < LITTLE_DISK ? Level.WARNING : Level.GOOD,
                    Text.of("เนื้อที่ว่าง", "Free disk"),
                    Text.of(megabytes, megabytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder's disk does not answer", e);
        }
    }

    private Check holidays() {
        int year = services.clock().instant().atZone(services.clock().getZone()).getYear();
        boolean known = books.holidays().workingDays().covers(year)
                && books.holidays().workingDays().covers(year + 1);
        Text name = Text.of("วันหยุดราชการ", "Holidays");
        return known
                ? new Check("holidays", Level.GOOD, name, Text.of(year + ", " + (year + 1), year + ", " + (year + 1)))
                : new Check(
                        "holidays",
                        Level.WARNING,
                        name,
                        Text.of(
                                "ยังไม่มีไฟล์วันหยุดของปีนี้หรือปีหน้า กรุณาเพิ่มใน light-modules/gws/holidays",
                                "No file of holidays for this year or the next; add it in light-modules/gws/holidays"));
    }

    private static Check good(String id, String th, String en, String detail) {
        return new Check(id, Level.GOOD, Text.of(th, en), Text.of(detail, detail));
    }
}

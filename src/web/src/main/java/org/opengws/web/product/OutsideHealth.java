package org.opengws.web.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Role;
import org.opengws.web.HealthSource;

/** Whether heads leave this machine, and which files of the office were changed by hand. */
final class OutsideHealth implements HealthSource {

    private static final int SHOWN = 10;
    private static final Duration NEW = Duration.ofDays(1);

    private final Outside outside;
    private final Supplier<List<FileChange>> changes;
    private final Directory directory;
    private final OutboxWorker worker;
    private final Clock clock;

    OutsideHealth(
            Outside outside,
            Supplier<List<FileChange>> changes,
            Directory directory,
            OutboxWorker worker,
            Clock clock) {
        this.outside = outside;
        this.changes = changes;
        this.directory = directory;
        this.worker = worker;
        this.clock = clock;
    }

    @Override
    public List<Check> checks() {
        return List.of(secondPlace(), fileChanges());
    }

    private Check secondPlace() {
        Text name = Text.of("ที่เก็บค่าตรวจสอบแห่งที่สอง", "Second place of the heads");
        if (outside.hasSecondFolder()) {
            String folder = outside.secondFolder().orElseThrow().toString();
            return new Check("heads-second-place", Level.GOOD, name, Text.of(folder, folder));
        }
        return mailedToAnAuditor()
                ? new Check(
                        "heads-second-place",
                        Level.GOOD,
                        name,
                        Text.of("ส่งทางอีเมลถึงผู้ตรวจสอบ", "By mail to the auditors"))
                : new Check(
                        "heads-second-place",
                        Level.WARNING,
                        name,
                        Text.of(
                                "ค่าตรวจสอบอยู่ในเครื่องนี้เพียงแห่งเดียว ผู้ที่แก้ไขข้อมูลในเครื่องนี้ได้ย่อมแก้ไขค่าตรวจสอบได้ด้วย"
                                        + " กรุณากำหนดโฟลเดอร์แห่งที่สองซึ่งอยู่ในเครื่องอื่น"
                                        + " หรือตั้งค่าอีเมลและให้มีผู้ตรวจสอบที่มีที่อยู่อีเมล",
                                "The heads are on this machine alone, and whoever can change its data can change them too."
                                        + " Set a second folder, of another machine, or mail and an auditor with a mail"
                                        + " address"));
    }

    private boolean mailedToAnAuditor() {
        return worker.mails()
                && directory.people().stream()
                        .anyMatch(person ->
                                person.is(Role.AUDITOR) && !person.mail().isEmpty());
    }

    private Check fileChanges() {
        Text name = Text.of("แฟ้มของหน่วยงานที่ถูกแก้ไข", "Files of the office that were changed");
        List<FileChange> all =
                changes.get().stream().filter(change -> !change.renewed()).toList();
        if (all.isEmpty()) {
            return new Check(
                    "file-changes",
                    Level.GOOD,
                    name,
                    Text.of("ไม่มีการแก้ไขตั้งแต่เริ่มติดตาม", "None since the first look"));
        }
        Instant since = clock.instant().minus(NEW);
        boolean lately = all.get(all.size() - 1).at().isAfter(since);
        String last = all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
                .map(change -> "\n" + change)
                .collect(Collectors.joining());
        return new Check(
                "file-changes",
                lately ? Level.WARNING : Level.GOOD,
                name,
                Text.of(
                        all.size() + " ครั้ง โดยผู้ที่มีสิทธิเขียนแฟ้ม (ค่า SHA-256 ก่อนและหลัง) ครั้งล่าสุด" + last,
                        all.size() + ", by whoever can write the file (SHA-256 before and after), the last:" + last));
    }
}

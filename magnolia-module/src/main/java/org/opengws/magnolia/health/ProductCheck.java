package org.opengws.magnolia.health;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.people.RoleNames;
import org.opengws.magnolia.people.RoleTitles;
import org.opengws.magnolia.work.Jobs;
import org.opengws.magnolia.work.Watch;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.people.Role;
import org.opengws.web.HealthSource;
import org.opengws.web.product.MailHealth;

/** How the running product fares in this Magnolia: people, jobs, mail, the folder of the days' heads. */
public final class ProductCheck implements HealthSource {

    /** Without whom a matter of some procedure, or an act of the office, goes no further; a front office may be absent. */
    private static final List<Role> NEEDED = List.of(
            Role.OWNER,
            Role.UNIT_HEAD,
            Role.EXECUTIVE,
            Role.COMMUNICATIONS,
            Role.DIRECTOR,
            Role.VERIFIER,
            Role.ADMINISTRATOR,
            Role.AUDITOR);

    private final MagnoliaDirectory directory;
    private final Jobs jobs;
    private final Watch watch;
    private final MailSender mail;
    private final boolean mailWanted;
    private final MailHealth mailHealth;
    private final Path heads;
    private final Path webApplication;

    /**
     * @param mailWanted whether the settings name a sender
     * @param webApplication the folder that a new deployment replaces
     */
    public ProductCheck(
            MagnoliaDirectory directory,
            Jobs jobs,
            Watch watch,
            MailSender mail,
            boolean mailWanted,
            MailHealth mailHealth,
            Path heads,
            Path webApplication) {
        this.directory = directory;
        this.jobs = jobs;
        this.watch = watch;
        this.mail = mail;
        this.mailWanted = mailWanted;
        this.mailHealth = mailHealth;
        this.heads = heads;
        this.webApplication = webApplication.toAbsolutePath().normalize();
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(people());
        new TreeSet<>(Jobs.NAMES).forEach(name -> checks.add(job(name)));
        new TreeMap<>(watch.troubles()).forEach((name, trouble) -> checks.add(watched(name, trouble)));
        checks.add(mail());
        checks.add(heads());
        return checks;
    }

    private Check people() {
        Text name = Text.of("ผู้ใช้ กลุ่ม และบทบาท", "Users, groups and roles");
        List<Text> problems = new ArrayList<>(directory.problems());
        NEEDED.stream()
                .filter(role -> directory.people().stream().noneMatch(person -> person.is(role)))
                .map(ProductCheck::nobody)
                .forEach(problems::add);
        if (problems.isEmpty()) {
            String count = Integer.toString(directory.people().size());
            return new Check("people", Level.GOOD, name, Text.of(count + " คน", count + " people"));
        }
        return new Check("people", Level.WARNING, name, Text.of(joined(problems, true), joined(problems, false)));
    }

    private static Text nobody(Role role) {
        Text title = RoleTitles.of(role);
        String name = RoleNames.of(role);
        return Text.of(
                "ยังไม่มีผู้ใดมีบทบาท " + title.th() + " (" + name + ") เรื่องที่รอบทบาทนี้จะค้างอยู่",
                "Nobody is " + title.en() + " (" + name + "); what waits for one stays where it is");
    }

    private static String joined(List<Text> lines, boolean thai) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append('\n').append(thai ? line.th() : line.en()));
        return all.toString();
    }

    private Check job(String name) {
        Text title = Text.of("งานประจำ " + name, "Job " + name);
        return jobs.last(name)
                .map(last -> last.failure().isEmpty()
                        ? new Check("job-" + name, Level.GOOD, title, Text.of(last.at() + "", last.at() + ""))
                        : new Check(
                                "job-" + name,
                                Level.BAD,
                                title,
                                Text.of(last.at() + " " + last.failure(), last.at() + " " + last.failure())))
                .orElse(new Check(
                        "job-" + name,
                        Level.GOOD,
                        title,
                        Text.of("ยังไม่ถึงเวลาตั้งแต่เริ่มระบบ", "Not yet its time since the start")));
    }

    private static Check watched(String name, String trouble) {
        return new Check(
                "watch-" + name,
                Level.BAD,
                Text.of("การติดตาม " + name, "Looking after " + name),
                Text.of(trouble, trouble));
    }

    private Check mail() {
        Text name = Text.of("อีเมล", "Mail");
        if (mailWanted && !mail.isOn()) {
            return new Check(
                    "mail",
                    Level.WARNING,
                    name,
                    Text.of(
                            "กำหนด mailFrom แล้ว แต่ Magnolia นี้ไม่มีโมดูล mail จึงยังไม่มีอีเมลออกไป",
                            "mailFrom is set, but this Magnolia has no mail module, so no mail is sent"));
        }
        return mail.isOn()
                ? mailHealth.check(Text.of("ใช้โมดูล mail ของ Magnolia", "Magnolia's mail module"))
                : new Check(
                        "mail",
                        Level.GOOD,
                        name,
                        Text.of(
                                "ปิดอยู่ ระบบแจ้งเตือนในโต๊ะทำงานเท่านั้น (กำหนด mailFrom ใน gws/config.yaml)",
                                "Off; people are told in the desk only (set mailFrom in gws/config.yaml)"));
    }

    private Check heads() {
        Path folder = heads.getParent();
        Text name = Text.of("ที่เก็บค่าตรวจสอบรายวัน", "The days' heads");
        if (folder.toAbsolutePath().normalize().startsWith(webApplication)) {
            return new Check(
                    "heads",
                    Level.WARNING,
                    name,
                    Text.of(
                            folder + " อยู่ในเว็บแอปพลิเคชัน การติดตั้งรุ่นใหม่อาจลบทิ้ง กรุณากำหนด headsFolder ใน "
                                    + "gws/config.yaml",
                            folder
                                    + " is inside the web application, which a new deployment replaces; set headsFolder in"
                                    + " gws/config.yaml"));
        }
        return Files.isWritable(folder)
                ? new Check("heads", Level.GOOD, name, Text.of(folder.toString(), folder.toString()))
                : new Check(
                        "heads",
                        Level.BAD,
                        name,
                        Text.of("เขียนไฟล์ไม่ได้: " + folder, "Cannot be written: " + folder));
    }
}

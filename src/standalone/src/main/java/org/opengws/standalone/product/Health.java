package org.opengws.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.language.MailAddress;
import org.opengws.publishing.language.Text;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.schedule.JobState;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.HealthSource;
import org.opengws.web.product.MailHealth;

/** What this host says of itself on the health page: version, mail, jobs, disk. */
final class Health implements HealthSource {

    private static final long LITTLE_DISK = 1024L * 1024 * 1024;

    private final Services services;
    private final MailHealth mail;

    Health(Services services, MailHealth mail) {
        this.services = services;
        this.mail = mail;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(version());
        checks.add(mail());
        addresses().ifPresent(checks::add);
        proxies().ifPresent(checks::add);
        services.schedule().states().forEach(job -> checks.add(job(job)));
        checks.add(disk());
        return checks;
    }

    private static Check version() {
        String version = Health.class.getPackage().getImplementationVersion();
        String java = Runtime.version().toString();
        return good("version", "รุ่น", "Version", (version == null ? "development" : version) + " · Java " + java);
    }

    private Check mail() {
        return services.mailer().on()
                ? mail.check(Text.of("SMTP", "SMTP"))
                : new Check(
                        "mail",
                        Level.WARNING,
                        Text.of("อีเมล", "Mail"),
                        Text.of(
                                "ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล ระบบแจ้งเตือนในโต๊ะทำงานเท่านั้น (กำหนด smtp.host ใน gws.properties)",
                                "No mail server is set; people are told in the desk only (set smtp.host in gws.properties)"));
    }

    /** Of accounts that an earlier release or a hand gave another text. */
    private Optional<Check> addresses() {
        String people = services.accounts().people().stream()
                .filter(person -> !MailAddress.isValidOrEmpty(person.mail()))
                .map(person -> person.id().value())
                .sorted()
                .collect(Collectors.joining(", "));
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        "mail-addresses",
                        Level.WARNING,
                        Text.of("ที่อยู่อีเมลของผู้ใช้", "People's mail addresses"),
                        Text.of(
                                "ที่อยู่อีเมลไม่ถูกต้อง จึงส่งอีเมลไม่ได้: " + people,
                                "No mail can go to these, whose address is none: " + people)));
    }

    /** Behind a proxy that is not named everybody comes from the proxy's address, and one stranger slows all down. */
    private Optional<Check> proxies() {
        return services.settings().proxiesForgotten()
                ? Optional.of(new Check(
                        "proxies",
                        Level.WARNING,
                        Text.of("พร็อกซีที่เชื่อถือ", "Trusted proxies"),
                        Settings.PROXIES_FORGOTTEN))
                : Optional.empty();
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

    private static Check good(String id, String th, String en, String detail) {
        return new Check(id, Level.GOOD, Text.of(th, en), Text.of(detail, detail));
    }
}

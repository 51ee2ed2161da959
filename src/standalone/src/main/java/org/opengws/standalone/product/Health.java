package org.opengws.standalone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.standalone.Services;
import org.opengws.standalone.schedule.JobState;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.HealthSource;

/** What this host says of itself on the health page: version, mail, jobs, disk. */
final class Health implements HealthSource {

    private static final long LITTLE_DISK = 1024L * 1024 * 1024;

    private final Services services;

    Health(Services services) {
        this.services = services;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(version());
        checks.add(mail());
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
                ? good("mail", "อีเมล", "Mail", "SMTP")
                : new Check(
                        "mail",
                        Level.WARNING,
                        Text.of("อีเมล", "Mail"),
                        Text.of(
                                "ยังไม่ได้ตั้งค่าเครื่องแม่ข่ายอีเมล ระบบแจ้งเตือนในโต๊ะทำงานเท่านั้น (กำหนด smtp.host ใน gws.properties)",
                                "No mail server is set; people are told in the desk only (set smtp.host in gws.properties)"));
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

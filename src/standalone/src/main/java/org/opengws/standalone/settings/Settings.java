package org.opengws.standalone.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Role;

/**
 * What an office may set, from {@code gws.properties} in the data folder and, over it, the command line.
 *
 * @param port 0 for any free port
 * @param listen the address to listen on; anything but the loopback needs a base URL
 * @param clock the date on which the product's clock starts, for demonstrations; empty is the real time
 * @param empty whether to start without the framework's demonstration data
 * @param baseUrl how visitors reach the office's site; empty is this machine's loopback
 * @param trustedProxies whose {@code X-Forwarded-*} headers are believed
 * @param uploadLimit in bytes, one file
 * @param sessionTimeout how long a session may be idle
 * @param longestSession how long it may last, however busy
 * @param mostSessions how many there may be; beyond it the one that was idle longest ends
 * @param secondFactorRoles whose holders must have a second factor
 * @param thaiDigits whether the site's Thai pages show numbers and dates in Thai digits
 * @param secondHeadsFolder where the heads go as well, outside the data folder
 * @param openToOffice whether everybody on the author side reads what is not public
 * @param traffic how much one visitor may take
 * @param diskReserve bytes that stay free: below it no file is let in
 * @param countAssistants whether what an assistant reads of the site for a person is a view
 * @param acceptLoss whether to start though the end of the data is lost; by the command line only
 */
public record Settings(
        Path data,
        int port,
        InetAddress listen,
        Optional<LocalDate> clock,
        boolean empty,
        Optional<URI> baseUrl,
        Set<InetAddress> trustedProxies,
        Optional<MailSettings> mail,
        long uploadLimit,
        Duration sessionTimeout,
        Duration longestSession,
        int mostSessions,
        Set<Role> secondFactorRoles,
        boolean thaiDigits,
        Optional<Path> secondHeadsFolder,
        boolean openToOffice,
        TrafficSettings traffic,
        long diskReserve,
        boolean countAssistants,
        boolean acceptLoss) {

    public static final String FILE = "gws.properties";
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** To whoever starts the product and on its health page. */
    public static final Text PROXIES_FORGOTTEN = Text.of(
            "กำหนด baseUrl ไว้แต่ไม่ได้กำหนด trustedProxies หากมีพร็อกซีอยู่หน้าระบบ ทุกคนจะมาจากที่อยู่เดียวกัน การเข้าสู่ระบบผิดของคนหนึ่งจะหน่วงทุกคน กรุณาระบุที่อยู่ของพร็อกซี",
            "baseUrl is set and trustedProxies is not: behind a proxy everybody comes from one address, and one who fails to sign in slows down all; name the proxy's address");

    private static final LocalTime DEMONSTRATION_STARTS = LocalTime.of(9, 0);

    public Settings {
        trustedProxies = Set.copyOf(trustedProxies);
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }

    /**
     * Reads the file in the data folder, if there is one. Command line values win.
     *
     * @param commandLine by the same keys as in the file
     * @throws CannotStart naming file, line and reason of every value that is wrong
     */
    public static Settings read(Path data, Map<String, String> commandLine) {
        List<SettingsFile.Entry> entries = new ArrayList<>(SettingsFile.read(data.resolve(FILE)));
        commandLine.forEach((key, value) -> entries.add(new SettingsFile.Entry(key, value, "--" + key)));
        return new SettingsReader(entries).settings(data.toAbsolutePath().normalize());
    }

    /** Nothing set, on any free port: for tests and tools. */
    public static Settings of(Path data) {
        return read(data, Map.of("port", "0"));
    }

    /** Whether people come from elsewhere and no proxy is named, which is right only where none stands before the product. */
    public boolean proxiesForgotten() {
        return baseUrl.isPresent() && trustedProxies.isEmpty();
    }

    public boolean https() {
        return baseUrl.map(URI::getScheme).filter("https"::equals).isPresent();
    }

    /** A clock in Asia/Bangkok that ticks, starting now at nine in the morning of the date set, if one is. */
    public Clock startClock(Clock real) {
        Clock bangkok = real.withZone(BANGKOK);
        return clock.map(day -> day.atTime(DEMONSTRATION_STARTS).atZone(BANGKOK).toInstant())
                .map(start -> Clock.offset(bangkok, Duration.between(Instant.now(bangkok), start)))
                .orElse(bangkok);
    }
}

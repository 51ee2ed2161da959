package org.opengws.standalone.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.language.MailAddress;
import org.opengws.publishing.people.Role;

/** Turns entries into settings; tells all that is wrong at once. */
final class SettingsReader {

    /** Only by the command line: what is said once must not hold for ever. */
    private static final String ACCEPT_LOSS = "accept-loss";

    private static final long MEGABYTE = 1024L * 1024L;

    private static final Set<String> KEYS = Set.of(
            "port",
            "listen",
            "clock",
            "empty",
            "baseUrl",
            "trustedProxies",
            "heads.secondFolder",
            "smtp.host",
            "smtp.port",
            "smtp.user",
            "smtp.password",
            "smtp.from",
            "smtp.starttls",
            "upload.limitMegabytes",
            "upload.reserveMegabytes",
            "connections.most",
            "connections.ofOneAddress",
            "connections.leastBytesPerSecond",
            "session.timeoutMinutes",
            "reading.openToOffice",
            "session.longestHours",
            "session.most",
            "secondFactor.roles",
            "site.thaiDigits",
            "visits.countAssistants");

    private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final Map<String, SettingsFile.Entry> entries = new HashMap<>();
    private final List<String> thai = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    SettingsReader(List<SettingsFile.Entry> all) {
        for (SettingsFile.Entry entry : all) {
            boolean once = entry.key().equals(ACCEPT_LOSS) && entry.where().startsWith("--");
            if (once || KEYS.contains(entry.key())) {
                entries.put(entry.key(), entry);
            } else {
                wrong(entry.where(), "ไม่รู้จักค่า '" + entry.key() + "'", "unknown setting '" + entry.key() + "'");
            }
        }
    }

    Settings settings(Path data) {
        InetAddress listen = value("listen", InetAddress.getLoopbackAddress(), SettingsReader::address);
        Optional<URI> baseUrl = value("baseUrl", Optional.empty(), text -> Optional.of(url(text)));
        if (!listen.isLoopbackAddress() && baseUrl.isEmpty() && thai.isEmpty()) {
            wrong(
                    entries.get("listen").where(),
                    "ต้องกำหนด baseUrl ด้วย",
                    "listening beyond this machine needs baseUrl");
        }
        Settings settings = new Settings(
                data,
                number("port", 8080, 0, 65535),
                listen,
                value("clock", Optional.empty(), text -> Optional.of(TypedDay.of(text))),
                value("empty", false, SettingsReader::yesOrNo),
                baseUrl,
                value("trustedProxies", Set.of(), SettingsReader::addresses),
                mail(),
                number("upload.limitMegabytes", 50, 1, 2000) * MEGABYTE,
                Duration.ofMinutes(number("session.timeoutMinutes", 30, 1, 24 * 60)),
                Duration.ofHours(number("session.longestHours", 12, 1, 24 * 30)),
                number("session.most", 2000, 1, 1_000_000),
                value("secondFactor.roles", Set.of(), SettingsReader::roles),
                value("site.thaiDigits", true, SettingsReader::yesOrNo),
                value("heads.secondFolder", Optional.empty(), text -> Optional.of(outside(data, text))),
                value("reading.openToOffice", false, SettingsReader::yesOrNo),
                traffic(),
                number("upload.reserveMegabytes", 500, 1, 1_000_000_000) * MEGABYTE,
                value("visits.countAssistants", false, SettingsReader::yesOrNo),
                value(ACCEPT_LOSS, false, SettingsReader::yesOrNo));
        if (!english.isEmpty()) {
            throw new CannotStart(String.join("\n", thai), String.join("\n", english));
        }
        return settings;
    }

    private TrafficSettings traffic() {
        return new TrafficSettings(
                number("connections.most", 4000, 10, 1_000_000),
                number("connections.ofOneAddress", 256, 6, 1_000_000),
                number("connections.leastBytesPerSecond", 1000, 1, 1_000_000));
    }

    private Optional<MailSettings> mail() {
        String host = value("smtp.host", "", Function.identity());
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String from = value("smtp.from", "", SettingsReader::mailAddress);
        if (from.isEmpty()) {
            wrong(entries.get("smtp.host").where(), "ต้องกำหนด smtp.from ด้วย", "smtp.host needs smtp.from as well");
            return Optional.empty();
        }
        return Optional.of(new MailSettings(
                host,
                number("smtp.port", 587, 1, 65535),
                value("smtp.user", "", Function.identity()),
                value("smtp.password", "", Function.identity()),
                from,
                value("smtp.starttls", true, SettingsReader::yesOrNo)));
    }

    private int number(String key, int fallback, int least, int most) {
        return value(key, fallback, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("must be a number from " + least + " to " + most);
            }
            return number;
        });
    }

    private <T> T value(String key, T fallback, Function<String, T> convert) {
        SettingsFile.Entry entry = entries.get(key);
        if (entry == null || entry.value().isEmpty()) {
            return fallback;
        }
        try {
            return convert.apply(entry.value());
        } catch (NumberFormatException e) {
            wrong(entry.where(), "ค่า " + key + " ต้องเป็นตัวเลข", key + " must be a whole number");
        } catch (RuntimeException e) {
            // the converters and the JDK's parsers all say in words what they expected
            wrong(entry.where(), "ค่า " + key + " ไม่ถูกต้อง", key + ": " + e.getMessage());
        }
        return fallback;
    }

    private void wrong(String where, String th, String en) {
        thai.add(where + ": " + th);
        english.add(where + ": " + en);
    }

    private static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("must be true or false");
        }
        return text.equals("true");
    }

    private static Set<Role> roles(String text) {
        Set<Role> roles = new HashSet<>();
        for (String code : text.split(",", -1)) {
            roles.add(Role.byCode(code.strip())
                    .orElseThrow(() -> new IllegalArgumentException("there is no role '" + code.strip() + "'")));
        }
        return roles;
    }

    private static Path outside(Path data, String text) {
        Path folder = Path.of(text).normalize();
        if (!folder.isAbsolute() || folder.startsWith(data)) {
            throw new IllegalArgumentException("must be a whole path outside the data folder, best of another machine");
        }
        return folder;
    }

    private static URI url(String text) {
        URI uri = URI.create(text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getQuery() != null || !(uri.getPath() + "/").matches("/{1,2}")) {
            throw new IllegalArgumentException("must be like https://data.example.go.th, without a path");
        }
        return URI.create(uri.getScheme() + "://" + uri.getAuthority());
    }

    private static Set<InetAddress> addresses(String text) {
        Set<InetAddress> addresses = new HashSet<>();
        for (String part : text.split(",", -1)) {
            addresses.add(address(part.strip()));
        }
        return addresses;
    }

    private static InetAddress address(String text) {
        if (!IP_ADDRESS.matcher(text).matches()) {
            throw new IllegalArgumentException("must be an IP address, not a name: " + text);
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("is not an IP address: " + text, e);
        }
    }

    private static String mailAddress(String text) {
        if (!MailAddress.isValidSender(text)) {
            throw new IllegalArgumentException("must be a mail address, such as gws@example.go.th");
        }
        return text;
    }
}

package org.opengws.magnolia.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

/** Whether the database keeps what it acknowledged when the process is killed. H2 does only if its address says so. */
final class Persistence {

    private static final String CONFIGURATION = "magnolia.repositories.jackrabbit.config";
    private static final Text NAME = Text.of("ฐานข้อมูล", "Persistence");
    private static final List<String> NEEDED = List.of("WRITE_DELAY=0", "REUSE_SPACE=FALSE");

    private final MagnoliaServices magnolia;

    Persistence(MagnoliaServices magnolia) {
        this.magnolia = magnolia;
    }

    Check check() {
        String file = magnolia.properties().getProperty(CONFIGURATION);
        if (file == null || file.isBlank()) {
            return unknown("-");
        }
        Path path = Path.of(magnolia.files().getAbsoluteFileSystemPath(file));
        try {
            return of(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return unknown(file);
        }
    }

    static Check of(String file, String configuration) {
        List<String> missing = new ArrayList<>();
        for (String line : configuration.lines().toList()) {
            String address = line.toUpperCase(Locale.ROOT);
            if (address.contains("JDBC:H2:")) {
                NEEDED.stream()
                        .filter(setting -> !address.contains(setting) && !missing.contains(setting))
                        .forEach(missing::add);
            }
        }
        if (missing.isEmpty()) {
            return new Check("persistence", Level.GOOD, NAME, Text.of(file, file));
        }
        String settings = ";" + String.join(";", missing);
        return new Check(
                "persistence",
                Level.WARNING,
                NAME,
                Text.of(
                        file + ": H2 อาจสูญเสียข้อมูลที่บันทึกแล้วเมื่อระบบหยุดกะทันหัน กรุณาเติม " + settings
                                + " ในที่อยู่ฐานข้อมูล หรือใช้ PostgreSQL",
                        file + ": H2 may lose acknowledged saves when the process is killed; add " + settings
                                + " to its address, or use PostgreSQL"));
    }

    private static Check unknown(String file) {
        return new Check(
                "persistence",
                Level.WARNING,
                NAME,
                Text.of("อ่านค่าตั้งของฐานข้อมูลไม่ได้: " + file, "The database's settings cannot be read: " + file));
    }
}

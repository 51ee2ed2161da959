package org.opengws.standalone.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines {@code key = value} in UTF-8; {@code #} begins a comment line. Unlike a properties file it keeps line numbers and knows no escapes. */
final class SettingsFile {

    /**
     * @param where file and line, or the option of the command line
     */
    record Entry(String key, String value, String where) {}

    private SettingsFile() {}

    static List<Entry> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = lines(file);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                entries.add(entry(line, file + ":" + (i + 1)));
            }
        }
        return entries;
    }

    private static Entry entry(String line, String where) {
        int equals = line.indexOf('=');
        return equals < 0
                ? new Entry(line, "", where)
                : new Entry(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip(),
                        where);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new CannotStart(file + ": ไม่ใช่ข้อความ UTF-8", file + ": is not UTF-8 text", e);
        } catch (IOException e) {
            throw new CannotStart(file + ": อ่านไม่ได้", file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}

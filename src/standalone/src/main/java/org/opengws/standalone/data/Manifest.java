package org.opengws.standalone.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.standalone.settings.CannotStart;

/**
 * The list of a backup's files with their hashes. Since format 2 its last line says how many there are and the hash of
 * all that stands above it; format 1 had none, so that a line taken out of it goes unnoticed unless its file is there.
 *
 * @param files SHA-256 by name, in the order of the lines
 * @param sealed whether it has such a last line
 */
record Manifest(Map<String, String> files, boolean sealed) {

    static final String NAME = "manifest.txt";

    private static final String FORMAT = "gws-backup 2";
    private static final String EARLIER = "gws-backup 1";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int HEAD = 2;

    static byte[] text(String made, Map<String, String> files) {
        StringBuilder text =
                new StringBuilder(FORMAT).append("\nmade ").append(made).append('\n');
        files.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        text.append(end(files.size(), text.toString())).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws CannotStart where it is not there, is of another form, not whole, or names what lies elsewhere */
    static Manifest read(Path backup) throws IOException {
        Path file = backup.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new CannotStart(backup + " ไม่ใช่ข้อมูลสำรอง", backup + " is no backup: it has no " + NAME);
        }
        List<String> lines = lines(file);
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.equals(FORMAT) && !first.equals(EARLIER) || lines.size() <= HEAD) {
            throw new CannotStart(
                    "รูปแบบข้อมูลสำรองไม่ถูกต้อง: " + file,
                    file + " is empty or none of this product: it does not begin with '" + FORMAT + "'");
        }
        boolean sealed = first.equals(FORMAT);
        int end = sealed ? lines.size() - 1 : lines.size();
        if (sealed && !lines.get(end).equals(end(end - HEAD, String.join("\n", lines.subList(0, end)) + "\n"))) {
            throw new CannotStart(
                    "รายการแฟ้มของข้อมูลสำรองไม่ครบถ้วนหรือถูกแก้ไข: " + file,
                    file + " is not whole, or was altered: its last line does not fit what stands above it");
        }
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = HEAD; i < end; i++) {
            add(file + ":" + (i + 1), lines.get(i), files);
        }
        return new Manifest(files, sealed);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (CharacterCodingException notText) {
            throw new CannotStart(file + ": ไม่ใช่ข้อความ UTF-8", file + ": is not UTF-8 text", notText);
        }
    }

    private static void add(String where, String line, Map<String, String> files) {
        Matcher parts = LINE.matcher(line);
        boolean good = parts.matches() && isInside(parts.group(2)) && files.put(parts.group(2), parts.group(1)) == null;
        if (!good) {
            throw new CannotStart(
                    where + ": บรรทัดไม่ถูกต้อง หรือชี้ไปนอกข้อมูลสำรอง: " + line,
                    where + ": is no line of a backup, or leads outside of it: " + line);
        }
    }

    /** Whether it names a file of a backup and nothing beside or above. */
    private static boolean isInside(String name) {
        boolean known = name.equals(Backup.DATABASE) || name.startsWith(Backup.FILES + "/");
        boolean plain = name.chars().noneMatch(c -> c == '\\' || c < ' ');
        return known
                && plain
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String end(int files, String above) {
        return "end " + files + " " + Backup.hashOf(above);
    }
}

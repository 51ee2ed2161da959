package org.opengws.web.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.opengws.publishing.document.Room;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;

/**
 * How files come in.
 *
 * @param temporary where they wait, and where copies are read; must exist, and what an earlier run left there is nobody's
 * @param limit of one file, in bytes
 * @param reserve bytes that stay free on that disk: below it no file is let in, so that decisions can still be saved
 */
public record Incoming(Path temporary, long limit, long reserve) implements Room, HealthSource {

    private static final long MEGABYTE = 1024L * 1024;

    @Override
    public boolean isLeft() {
        return free() >= reserve;
    }

    @Override
    public List<Check> checks() {
        String megabytes = free() / MEGABYTE + " MB";
        String least = reserve / MEGABYTE + " MB";
        Text name = Text.of("เนื้อที่สำหรับรับไฟล์", "Room for files");
        return List.of(
                isLeft()
                        ? new Check("room-for-files", Level.GOOD, name, Text.of(megabytes, megabytes))
                        : new Check(
                                "room-for-files",
                                Level.BAD,
                                name,
                                Text.of(
                                        "เหลือ " + megabytes + " ต่ำกว่า " + least + " ที่สำรองไว้ ระบบจึงไม่รับไฟล์",
                                        megabytes + " left, less than the reserve of " + least
                                                + "; files are refused")));
    }

    private long free() {
        try {
            return Files.getFileStore(temporary).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("the disk of " + temporary + " does not answer", e);
        }
    }
}

package org.opengws.publishing.audit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * An export into a file that appears under its name only when it is whole. What is written so far stands beside it in
 * {@code <name>.part}, how far it goes in {@code <name>.part.place}; the next call goes on from there.
 */
public final class ExportFile {

    private final AuditExport export;
    private final Path target;
    private final Path part;
    private final Path mark;

    public ExportFile(AuditExport export, Path target) {
        this.export = export;
        this.target = target;
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.mark = target.resolveSibling(target.getFileName() + ".part.place");
    }

    /** @param progress is told the publications written so far */
    public void write(LongConsumer progress) {
        try {
            writeAll(progress);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot export to " + target, failure);
        }
    }

    private void writeAll(LongConsumer progress) throws IOException {
        Mark at = lastMark();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(at.length());
            while (!at.place().isEnd()) {
                StringWriter lines = new StringWriter();
                ExportPlace next = export.write(at.place(), lines);
                long length = append(channel, at.length(), lines.toString());
                channel.force(false);
                at = new Mark(length, next);
                save(at);
                progress.accept(next.publications());
            }
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(mark);
    }

    private static long append(FileChannel channel, long at, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long end = at;
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
        return end;
    }

    private Mark lastMark() throws IOException {
        if (Files.exists(part) && Files.exists(mark)) {
            return Mark.parse(Files.readString(mark))
                    .filter(read -> read.length() <= part.toFile().length())
                    .orElse(Mark.BEGINNING);
        }
        return Mark.BEGINNING;
    }

    private void save(Mark at) throws IOException {
        Path fresh = mark.resolveSibling(mark.getFileName() + ".new");
        Files.writeString(fresh, at.length() + " " + at.place().text());
        Files.move(fresh, mark, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private record Mark(long length, ExportPlace place) {

        static final Mark BEGINNING = new Mark(0, ExportPlace.BEGINNING);

        static Optional<Mark> parse(String text) {
            int space = text.indexOf(' ');
            if (space < 1 || !text.substring(0, space).matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            long length = Long.parseLong(text.substring(0, space));
            return ExportPlace.parse(text.substring(space + 1)).map(place -> new Mark(length, place));
        }
    }
}

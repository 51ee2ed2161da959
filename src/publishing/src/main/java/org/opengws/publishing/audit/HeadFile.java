package org.opengws.publishing.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file of heads, one line each, only ever appended to and written through to the disk. */
public final class HeadFile implements HeadSink {

    private final Path file;
    private final boolean makesFolder;

    private HeadFile(Path file, boolean makesFolder) {
        this.file = file;
        this.makesFolder = makesFolder;
    }

    /** @param file made with its folder at the first head; copied elsewhere, such as to an office's log server */
    public HeadFile(Path file) {
        this(file, true);
    }

    /** In a folder that somebody else makes, such as one of another machine: while it is not there heads wait. */
    public static HeadFile elsewhere(Path file) {
        return new HeadFile(file, false);
    }

    @Override
    public synchronized void take(Head head) {
        try {
            if (makesFolder) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                append(channel, head);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write heads to " + file, failure);
        }
    }

    private static void append(FileChannel channel, Head head) throws IOException {
        String text = read(channel);
        // a line without its end was cut by a crash; its head comes again
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        String type = "[\"" + head.type() + "\",";
        Optional<Head> last = whole.lines()
                .filter(line -> line.startsWith(type))
                .reduce((first, second) -> second)
                .flatMap(Head::parse);
        if (last.filter(taken -> !head.isLaterThan(taken)).isPresent()) {
            return;
        }
        long end = whole.getBytes(StandardCharsets.UTF_8).length;
        channel.truncate(end);
        ByteBuffer line = ByteBuffer.wrap((head.line() + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            end += channel.write(line, end);
        }
        channel.force(true);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            continue;
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
}

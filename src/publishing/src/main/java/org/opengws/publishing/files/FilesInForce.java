package org.opengws.publishing.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Notices which of the office's files are in force otherwise than when it looked last, also where the product did not run
 * meanwhile. What it knows stands in a text file that is only appended to: one line each, moment, SHA-256 before and
 * after ({@code -} for none), and path, divided by a blank. At the very first look all are taken as they are. Safe for
 * threads.
 *
 * <p>What the product ships has one line of its own, {@link #PRODUCT}. Where that is another one than before, the product
 * was updated, and each file that is now in force as it ships came with the update.
 */
public final class FilesInForce {

    private static final String NONE = "-";

    /** In the place of the hash before: the file was there at the first look. */
    private static final String FOUND = "found";

    /** In the place of a path: all that ships; before the path of a file, that it came with an update of that. */
    public static final String PRODUCT = "product:";

    private final Path record;
    private final Supplier<Map<String, String>> inForce;
    private final Supplier<Map<String, String>> shipped;
    private final FileChangeListener listener;
    private final Clock clock;
    private final Map<String, String> known = new HashMap<>();
    private final List<FileChange> changes = new ArrayList<>();
    private boolean read;

    /**
     * @param record made with its folder at the first look
     * @param inForce SHA-256 by path of what is in force now
     * @param shipped SHA-256 by path of what came with the product
     */
    public FilesInForce(
            Path record,
            Supplier<Map<String, String>> inForce,
            Supplier<Map<String, String>> shipped,
            FileChangeListener listener,
            Clock clock) {
        this.record = record;
        this.inForce = inForce;
        this.shipped = shipped;
        this.listener = listener;
        this.clock = clock;
    }

    /** @return what was noticed now */
    public synchronized List<FileChange> look() {
        try {
            boolean first = !read() && known.isEmpty();
            Map<String, String> ships = shipped.get();
            Map<String, String> now = new TreeMap<>(inForce.get());
            now.put(PRODUCT, product(ships));
            List<FileChange> noticed = first ? List.of() : differences(now, ships);
            if (!noticed.isEmpty()) {
                listener.changed(noticed);
            }
            if (first) {
                append(now.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> line(clock.instant(), FOUND, entry.getValue(), entry.getKey()))
                        .toList());
                known.putAll(now);
            } else if (!noticed.isEmpty()) {
                append(noticed.stream().map(FilesInForce::line).toList());
                noticed.forEach(this::take);
            }
            return noticed;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write what is in force to " + record, failure);
        }
    }

    /** Everything that was ever noticed, oldest first. */
    public synchronized List<FileChange> changes() {
        try {
            read();
            return List.copyOf(changes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + record, failure);
        }
    }

    private List<FileChange> differences(Map<String, String> now, Map<String, String> ships) {
        boolean updated = !now.get(PRODUCT).equals(known.get(PRODUCT));
        Instant at = clock.instant();
        TreeSet<String> paths = new TreeSet<>(known.keySet());
        paths.addAll(now.keySet());
        List<FileChange> differences = new ArrayList<>();
        for (String path : paths) {
            String before = known.getOrDefault(path, "");
            String after = now.getOrDefault(path, "");
            if (!before.equals(after)) {
                boolean renewed = path.equals(PRODUCT) || updated && after.equals(ships.get(path));
                differences.add(new FileChange(path, before, after, at, renewed));
            }
        }
        return differences;
    }

    private static String product(Map<String, String> shipped) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(shipped)
                .forEach((path, hash) ->
                        all.append(hash).append(' ').append(path).append('\n'));
        return LastGood.sha256(all.toString());
    }

    private void take(FileChange change) {
        known.put(change.path(), change.after());
        changes.add(change);
    }

    /** @return whether there is a record */
    private boolean read() throws IOException {
        if (!read && Files.exists(record)) {
            for (String line : whole(Files.readString(record)).lines().toList()) {
                parse(line);
            }
        }
        read = read || Files.exists(record);
        return read;
    }

    private void parse(String line) throws IOException {
        String[] parts = line.split(" ", 4);
        try {
            String after = parts[2].equals(NONE) ? "" : parts[2];
            if (parts[1].equals(FOUND)) {
                known.put(parts[3], after);
            } else {
                boolean renewed = parts[3].startsWith(PRODUCT);
                String path = renewed && !parts[3].equals(PRODUCT) ? parts[3].substring(PRODUCT.length()) : parts[3];
                String before = parts[1].equals(NONE) ? "" : parts[1];
                take(new FileChange(path, before, after, Instant.parse(parts[0]), renewed));
            }
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | DateTimeParseException notOurs) {
            throw new IOException(record + " has a line of another form: " + line, notOurs);
        }
    }

    private void append(List<String> lines) throws IOException {
        Files.createDirectories(record.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(
                record, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = whole(Files.readString(record)).getBytes(StandardCharsets.UTF_8).length;
            channel.truncate(end);
            ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                end += channel.write(bytes, end);
            }
            channel.force(true);
        }
        read = true;
    }

    /** Without a last line that a crash cut; what it said is noticed again. */
    private static String whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static String line(FileChange change) {
        boolean marked = change.renewed() && !change.path().equals(PRODUCT);
        String path = marked ? PRODUCT + change.path() : change.path();
        return line(change.at(), shown(change.before()), shown(change.after()), path);
    }

    private static String line(Instant at, String before, String after, String path) {
        return at + " " + before + " " + after + " " + path;
    }

    private static String shown(String hash) {
        return hash.isEmpty() ? NONE : hash;
    }

    /** SHA-256 by path of the files in these folders, as the source has them now; for files that nobody parses. */
    public static Map<String, String> hashes(ResourceSource source, List<String> folders, String ending) {
        Map<String, String> hashes = new TreeMap<>();
        for (String folder : folders) {
            for (String path : source.list(folder)) {
                if (path.endsWith(ending)) {
                    Optional<String> text = source.read(path);
                    text.ifPresent(content -> hashes.put(path, LastGood.sha256(content)));
                }
            }
        }
        return hashes;
    }
}

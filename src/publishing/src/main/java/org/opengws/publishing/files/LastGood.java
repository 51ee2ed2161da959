package org.opengws.publishing.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The files of one folder, each parsed, each replaced only by a good one: a file that breaks, or goes, leaves what was
 * in force and a problem. Safe for threads; readers see one whole state.
 *
 * @param <T> what one file holds
 */
public final class LastGood<T> {

    /** @param hash of the text that is in force, empty where none is */
    private record Entry<T>(Optional<String> text, Optional<T> good, String hash, List<Problem> problems) {}

    private final ResourceSource source;
    private final String folder;
    private final String ending;
    private final BiFunction<String, String, Checked<T>> parser;
    private volatile Map<String, Entry<T>> entries = Map.of();

    /**
     * Reads nothing yet; see {@link #refresh()}.
     *
     * @param parser from path and text
     */
    public LastGood(
            ResourceSource source, String folder, String ending, BiFunction<String, String, Checked<T>> parser) {
        this.source = source;
        this.folder = folder;
        this.ending = ending;
        this.parser = parser;
    }

    /** Reads the folder again; files whose text did not change are not parsed again. True if something changed. */
    public boolean refresh() {
        return refresh(false);
    }

    /** The same with every file parsed again, for a parser that judges by what it knows now. */
    public boolean refreshAll() {
        return refresh(true);
    }

    private synchronized boolean refresh(boolean again) {
        Map<String, Entry<T>> before = entries;
        Map<String, Entry<T>> after = new TreeMap<>();
        for (String path : source.list(folder)) {
            if (path.endsWith(ending)) {
                source.read(path).ifPresent(text -> after.put(path, read(path, text, before.get(path), again)));
            }
        }
        before.forEach((path, entry) -> {
            if (!after.containsKey(path) && entry.good().isPresent()) {
                after.put(path, new Entry<>(Optional.empty(), entry.good(), entry.hash(), List.of(gone(path))));
            }
        });
        entries = after;
        return !after.equals(before);
    }

    private Entry<T> read(String path, String text, Entry<T> before, boolean again) {
        if (!again && before != null && before.text().equals(Optional.of(text))) {
            return before;
        }
        Optional<T> lastGood = before == null ? Optional.empty() : before.good();
        Checked<T> now = parser.apply(path, text);
        String lastHash = before == null ? "" : before.hash();
        return new Entry<>(
                Optional.of(text),
                now.value().or(() -> lastGood),
                now.isRefused() ? lastHash : sha256(text),
                now.problems());
    }

    private static Problem gone(String path) {
        return Problem.at(path, 0, "", "file-gone");
    }

    /** What is in force, by path, in order of the paths. */
    public Map<String, T> inForce() {
        Map<String, T> values = new LinkedHashMap<>();
        entries.forEach((path, entry) -> entry.good().ifPresent(good -> values.put(path, good)));
        return values;
    }

    /** SHA-256 of what is in force, by path. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        entries.forEach((path, entry) -> entry.good().ifPresent(good -> hashes.put(path, entry.hash())));
        return hashes;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What is wrong with the files as they are now, whether or not an earlier good one is in force. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        entries.values().forEach(entry -> all.addAll(entry.problems()));
        return all;
    }
}

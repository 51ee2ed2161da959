package org.opengws.publishing.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;

/**
 * The sentences of the product in both languages, from {@code i18n/*_th.properties} and {@code i18n/*_en.properties}; of
 * files with one key the last by name says it, so that an office lays a few sentences over the product's. A broken file
 * leaves its last good one. Safe for threads.
 */
public final class Texts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])(?:\\|([^|}]*)\\|([^|}]*))?}");

    private final LastGood<Map<String, String>> files;
    private volatile Map<Language, Map<String, String>> sentences = Map.of();

    /** Reads the files at once. */
    public Texts(ResourceSource source) {
        files = new LastGood<>(source, "i18n", ".properties", TextFile::parse);
        refresh();
    }

    /** Reads what changed since. True if something did. */
    public boolean refresh() {
        boolean changed = files.refresh();
        if (changed) {
            Map<Language, Map<String, String>> all = new HashMap<>();
            for (Language language : Language.values()) {
                Map<String, String> those = new HashMap<>();
                files.inForce().forEach((path, texts) -> {
                    if (path.endsWith("_" + language.code() + ".properties")) {
                        those.putAll(texts);
                    }
                });
                all.put(language, Map.copyOf(those));
            }
            sentences = Map.copyOf(all);
        }
        return changed;
    }

    /**
     * The sentence with <code>{0}</code>, <code>{1}</code> … replaced by the arguments as they are; the caller escapes.
     * <code>{0|item|items}</code> is the first word where that argument is one, else the second.
     *
     * @throws MissingTextException if no file has that key
     */
    public String in(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElseThrow(() -> new MissingTextException(key));
    }

    /** Both languages at once. */
    public Text text(String key, Object... arguments) {
        return new Text(in(Language.TH, key, arguments), in(Language.EN, key, arguments));
    }

    public Optional<String> find(Language language, String key, Object... arguments) {
        return Optional.ofNullable(sentences.getOrDefault(language, Map.of()).get(key))
                .map(sentence -> fill(sentence, arguments));
    }

    /** The sentence of a problem, with file and line before it where it has them. */
    public String of(Problem problem, Language language) {
        String sentence =
                in(language, "problem." + problem.code(), problem.arguments().toArray());
        String about = problem.field().isEmpty() ? sentence : problem.field() + ": " + sentence;
        return problem.file().isEmpty()
                ? about
                : in(language, "problem-in-file", problem.file(), problem.line(), about);
    }

    /** Every key, of either language. */
    public List<String> keys() {
        TreeSet<String> keys = new TreeSet<>();
        sentences.values().forEach(those -> keys.addAll(those.keySet()));
        return List.copyOf(keys);
    }

    /** SHA-256 of each file in force, by path. */
    public Map<String, String> hashes() {
        return files.hashes();
    }

    /** What is wrong with the files as they are now. */
    public List<Problem> problems() {
        return files.problems();
    }

    private static String fill(String sentence, Object... arguments) {
        return ARGUMENT.matcher(sentence).replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= arguments.length) {
                return Matcher.quoteReplacement(found.group());
            }
            String argument = String.valueOf(arguments[index]);
            String said = found.group(2) == null ? argument : found.group(argument.equals("1") ? 2 : 3);
            return Matcher.quoteReplacement(said);
        });
    }
}

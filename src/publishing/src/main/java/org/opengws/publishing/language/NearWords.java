package org.opengws.publishing.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Known words that are spelt nearly as what somebody typed: one letter wrong, missing, too many or out of place, two in a
 * long word. Thai is cut anew at known words, since a wrong letter makes the word breaker cut at the wrong place too.
 * Immutable.
 */
public final class NearWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;
    private static final int LONGEST_PART = 48;
    private static final Pattern PART = Pattern.compile("[\\u0E00-\\u0E7F]+|[^\\u0E00-\\u0E7F\\s]+");

    private record Word(String text, long letters, int count) {}

    /** Known words in the place of a beginning of what was typed. */
    private record Way(String text, int edits, int words, int count) {

        static final Way START = new Way("", 0, 0, Integer.MAX_VALUE);
        static final Comparator<Way> BEST = Comparator.comparingInt(Way::edits)
                .thenComparingInt(Way::words)
                .thenComparing(Comparator.comparingInt(Way::count).reversed());

        Way with(Word word, int more) {
            return new Way(text + word.text(), edits + more, words + 1, Math.min(count, word.count()));
        }
    }

    private final Map<String, Word> known = new HashMap<>();
    private final List<List<Word>> byLength = new ArrayList<>();

    /** @param counts how often each word, as {@link SearchText} has it, is there */
    public NearWords(Map<String, Integer> counts) {
        for (int length = 0; length <= LONGEST; length++) {
            byLength.add(new ArrayList<>());
        }
        counts.forEach((text, count) -> {
            if (isUseful(text)) {
                Word word = new Word(text, letters(text), count);
                known.put(text, word);
                byLength.get(text.length()).add(word);
            }
        });
    }

    /** Of all words of those texts. */
    public static NearWords of(Collection<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            SearchText.words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return new NearWords(counts);
    }

    private static boolean isUseful(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** What was typed with its words as they are known; empty where none differs, or one is like no known word. */
    public Optional<String> nearest(String typed) {
        String plain = Folded.text(typed).strip();
        StringBuilder near = new StringBuilder();
        int end = 0;
        boolean differs = false;
        for (Matcher part = PART.matcher(plain); part.find(); end = part.end()) {
            Optional<String> likest = part(part.group());
            if (likest.isEmpty()) {
                return Optional.empty();
            }
            differs |= !likest.get().equals(part.group());
            near.append(plain, end, part.start()).append(likest.get());
        }
        return differs ? Optional.of(near.toString()) : Optional.empty();
    }

    private Optional<String> part(String part) {
        boolean words = part.codePoints().anyMatch(Character::isLetter);
        if (!words || known.containsKey(part)) {
            return Optional.of(part);
        }
        if (part.length() > LONGEST_PART) {
            return Optional.empty();
        }
        boolean thai = part.charAt(0) >= 0x0E00 && part.charAt(0) <= 0x0E7F;
        return thai ? cut(part) : change(Way.START, part).map(Way::text);
    }

    private Optional<String> cut(String part) {
        int most = part.length() < 16 ? 2 : 3;
        Way[] ways = new Way[part.length() + 1];
        ways[0] = Way.START;
        for (int start = 0; start < part.length(); start++) {
            if (ways[start] == null) {
                continue;
            }
            for (int end = start + SHORTEST; end <= Math.min(part.length(), start + LONGEST); end++) {
                Optional<Way> way = change(ways[start], part.substring(start, end));
                if (way.isPresent()
                        && way.get().edits() <= most
                        && (ways[end] == null || Way.BEST.compare(way.get(), ways[end]) < 0)) {
                    ways[end] = way.get();
                }
            }
        }
        return Optional.ofNullable(ways[part.length()]).map(Way::text);
    }

    private Optional<Way> change(Way before, String typed) {
        Word same = known.get(typed);
        if (same != null) {
            return Optional.of(before.with(same, 0));
        }
        int allowed = typed.length() < 4 ? 0 : typed.length() < 7 ? 1 : 2;
        long letters = letters(typed);
        Way best = null;
        for (int length = typed.length() - allowed; length <= Math.min(LONGEST, typed.length() + allowed); length++) {
            for (Word word : allowed == 0 ? List.<Word>of() : byLength.get(length)) {
                if (Long.bitCount(word.letters() ^ letters) <= 2 * allowed) {
                    int edits = Edits.between(typed, word.text(), allowed);
                    Way way = before.with(word, edits);
                    boolean better = best == null || Way.BEST.compare(way, best) < 0;
                    best = edits <= allowed && better ? way : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Which letters it holds, roughly: two words that differ in few letters differ in few of these bits. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) % Long.SIZE);
        }
        return letters;
    }
}

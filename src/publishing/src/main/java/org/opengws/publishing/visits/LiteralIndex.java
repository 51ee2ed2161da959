package org.opengws.publishing.visits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds which of many texts are in another one, in one walk over that (Aho and Corasick). Texts are of ASCII. */
final class LiteralIndex {

    private static final int LETTERS = 128;

    /** What follows each state by letter; filled up, so that no walk goes back. */
    private final List<int[]> states = new ArrayList<>();

    /** Numbers of the texts that end in each state. */
    private final List<int[]> ending = new ArrayList<>();

    /** @param texts by their numbers; several may be alike */
    LiteralIndex(List<String> texts) {
        state();
        for (int number = 0; number < texts.size(); number++) {
            add(texts.get(number), number);
        }
        fill();
    }

    /** The numbers of those that are in that text. */
    BitSet in(String text) {
        BitSet found = new BitSet();
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            state = letter < LETTERS ? states.get(state)[letter] : 0;
            for (int number : ending.get(state)) {
                found.set(number);
            }
        }
        return found;
    }

    private int state() {
        int[] next = new int[LETTERS];
        Arrays.fill(next, -1);
        states.add(next);
        ending.add(new int[0]);
        return states.size() - 1;
    }

    private void add(String text, int number) {
        int state = 0;
        for (char letter : text.toCharArray()) {
            if (letter >= LETTERS) {
                throw new IllegalArgumentException("not of ASCII: " + text);
            }
            if (states.get(state)[letter] < 0) {
                states.get(state)[letter] = state();
            }
            state = states.get(state)[letter];
        }
        ending.set(state, joined(ending.get(state), new int[] {number}));
    }

    private void fill() {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {0, 0});
        while (!open.isEmpty()) {
            int[] each = open.remove();
            int[] next = states.get(each[0]);
            int[] fallback = states.get(each[1]);
            for (int letter = 0; letter < LETTERS; letter++) {
                int other = each[0] == 0 ? 0 : fallback[letter];
                if (next[letter] < 0) {
                    next[letter] = other;
                } else {
                    ending.set(next[letter], joined(ending.get(next[letter]), ending.get(other)));
                    open.add(new int[] {next[letter], other});
                }
            }
        }
    }

    private static int[] joined(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}

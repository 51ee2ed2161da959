package org.opengws.web.desk.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What two sequences have in common, in their order, and what only one of them has. */
final class Alignment {

    /** Beyond so many comparisons the middle counts as wholly different: a page is read by somebody who waits. */
    private static final long MOST = 2_000_000;

    private Alignment() {}

    /** One element. @param before its place in the first, -1 if only the second has it; @param after likewise */
    record Pair(int before, int after) {

        boolean same() {
            return before >= 0 && after >= 0;
        }
    }

    /** Every element of both once; of a stretch that differs, those of the first in front. */
    static <T> List<Pair> of(List<T> before, List<T> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(before, after, start, before.size() - end, after.size() - end, pairs);
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static <T> void middle(
            List<T> before, List<T> after, int start, int beforeEnd, int afterEnd, List<Pair> pairs) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        int[][] lengths = (long) rows * columns > MOST ? null : lengths(before, after, start, rows, columns);
        Deque<Integer> added = new ArrayDeque<>();
        int i = start;
        int j = start;
        while (i < beforeEnd || j < afterEnd) {
            boolean both = lengths != null && i < beforeEnd && j < afterEnd;
            if (both && before.get(i).equals(after.get(j))) {
                flush(added, pairs);
                pairs.add(new Pair(i++, j++));
            } else if (i < beforeEnd
                    && (!both || lengths[i - start + 1][j - start] >= lengths[i - start][j - start + 1])) {
                pairs.add(new Pair(i++, -1));
            } else {
                added.add(j++);
            }
        }
        flush(added, pairs);
    }

    private static void flush(Deque<Integer> added, List<Pair> pairs) {
        while (!added.isEmpty()) {
            pairs.add(new Pair(-1, added.poll()));
        }
    }

    /** Of the longest common part of what follows each two places. */
    private static <T> int[][] lengths(List<T> before, List<T> after, int start, int rows, int columns) {
        int[][] lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = before.get(start + i).equals(after.get(start + j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}

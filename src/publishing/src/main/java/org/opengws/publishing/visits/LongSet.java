package org.opengws.publishing.visits;

/** A set of hashes of a greatest size. Zero is none of them. */
final class LongSet {

    private static final int FIRST = 1 << 10;

    private final int most;
    private long[] table = new long[FIRST];
    private int size;

    LongSet(int most) {
        this.most = most;
    }

    boolean isFull() {
        return size >= most;
    }

    boolean contains(long hash) {
        return table[place(table, hash)] == hash;
    }

    /** @return whether it was not there; one that is not there is not added to a full set */
    boolean add(long hash) {
        int place = place(table, hash);
        if (table[place] == hash || isFull()) {
            return false;
        }
        table[place] = hash;
        size++;
        if (size * 2 > table.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                larger[place(larger, hash)] = hash;
            }
        }
        table = larger;
    }

    /** Where it is, or would be. */
    private static int place(long[] table, long hash) {
        int place = (int) (hash ^ hash >>> 32) & table.length - 1;
        while (table[place] != 0 && table[place] != hash) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }
}

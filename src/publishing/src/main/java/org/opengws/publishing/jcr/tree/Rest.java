package org.opengws.publishing.jcr.tree;

/** For how long what was read is kept at least, so that reading it anew never takes more than a small part of the time. */
public record Rest(long read, long took) {

    /** Of what it took to read it. */
    private static final int TIMES = 20;

    /** @param start when reading it began, by {@link System#nanoTime} */
    public static Rest after(long start) {
        long now = System.nanoTime();
        return new Rest(now, now - start);
    }

    public boolean isOver() {
        return System.nanoTime() - read >= TIMES * took;
    }
}

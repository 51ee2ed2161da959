package org.opengws.publishing.jcr;

/** For how long what was read is kept at least, so that reading it anew never takes more than a small part of the time. */
record Rest(long read, long took) {

    /** Of what it took to read it. */
    private static final int TIMES = 20;

    /** @param start when reading it began, by {@link System#nanoTime} */
    static Rest after(long start) {
        long now = System.nanoTime();
        return new Rest(now, now - start);
    }

    boolean isOver() {
        return System.nanoTime() - read >= TIMES * took;
    }
}

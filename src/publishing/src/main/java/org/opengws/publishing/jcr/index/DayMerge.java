package org.opengws.publishing.jcr.index;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** One day of several indexes, each in order by itself, as one in order; a few entries of each are read ahead. */
public final class DayMerge<T> {

    private static final int AHEAD = 10;

    private final DayWalk walk;
    private final LocalDate day;
    private final DayWalk.Reader<T> reader;
    private final Comparator<? super T> order;

    public DayMerge(DayWalk walk, LocalDate day, DayWalk.Reader<T> reader, Comparator<? super T> order) {
        this.walk = walk;
        this.day = day;
        this.reader = reader;
        this.order = order;
    }

    /** @param buckets of that day, those of one index in their order */
    public List<T> read(List<Node> buckets, long skip, int limit) throws RepositoryException {
        PriorityQueue<Source> sources = new PriorityQueue<>((one, other) -> order.compare(one.head(), other.head()));
        for (Source source : sources(buckets)) {
            if (source.fill()) {
                sources.add(source);
            }
        }
        List<T> read = new ArrayList<>();
        for (long left = skip; read.size() < limit && !sources.isEmpty(); left--) {
            Source first = sources.poll();
            T item = first.take();
            if (left <= 0) {
                read.add(item);
            }
            if (first.fill()) {
                sources.add(first);
            }
        }
        return read;
    }

    private Collection<Source> sources(List<Node> buckets) throws RepositoryException {
        Map<String, Source> byIndex = new LinkedHashMap<>();
        for (Node bucket : buckets) {
            byIndex.computeIfAbsent(bucket.getParent().getPath(), index -> new Source())
                    .buckets
                    .add(bucket);
        }
        return byIndex.values();
    }

    /** What one index has on that day. */
    private final class Source {

        private final Deque<Node> buckets = new ArrayDeque<>();
        private final Deque<T> ahead = new ArrayDeque<>();
        private long taken;

        T head() {
            return ahead.element();
        }

        T take() {
            return ahead.remove();
        }

        /** Whether it has a head. */
        boolean fill() throws RepositoryException {
            while (ahead.isEmpty() && !buckets.isEmpty()) {
                for (Node entry : walk.entries(buckets.element(), taken, AHEAD)) {
                    ahead.add(reader.read(entry, day));
                    taken++;
                }
                if (ahead.isEmpty()) {
                    buckets.remove();
                    taken = 0;
                }
            }
            return !ahead.isEmpty();
        }
    }
}

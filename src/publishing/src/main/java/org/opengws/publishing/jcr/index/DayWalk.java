package org.opengws.publishing.jcr.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

import org.opengws.publishing.storage.Page;

/**
 * Walks the entries of one or several indexes by day, month by month, and no further than it must. Of what is passed over
 * only sizes are looked at.
 */
public final class DayWalk {

    /** What is done with an entry. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Node entry, LocalDate day) throws RepositoryException;
    }

    /** Says whether to go on. */
    @FunctionalInterface
    public interface Visitor {
        boolean visit(Node entry, LocalDate day) throws RepositoryException;
    }

    /** Reads some of a day's entries. */
    @FunctionalInterface
    private interface DayReader<T> {
        List<T> read(List<Node> buckets, LocalDate day, long skip, int most) throws RepositoryException;
    }

    @FunctionalInterface
    private interface BucketVisitor {
        boolean visit(Node bucket, LocalDate day) throws RepositoryException;
    }

    private final List<Node> roots;
    private final boolean newestFirst;
    private LocalDate from = LocalDate.MIN;
    private LocalDate until = LocalDate.MAX;

    private DayWalk(List<Node> roots, boolean newestFirst) {
        this.roots = roots;
        this.newestFirst = newestFirst;
    }

    public static DayWalk oldestFirst(List<Node> roots) {
        return new DayWalk(roots, false);
    }

    public static DayWalk newestFirst(List<Node> roots) {
        return new DayWalk(roots, true);
    }

    /** Both inclusive. */
    public DayWalk between(LocalDate first, LocalDate last) {
        from = first;
        until = last;
        return this;
    }

    /** Those that have an entry, in order. */
    public List<LocalDate> days() throws RepositoryException {
        List<LocalDate> days = new ArrayList<>();
        for (Map.Entry<YearMonth, List<Node>> month : months().entrySet()) {
            days.addAll(days(month.getKey(), month.getValue()).keySet());
        }
        return days;
    }

    public void each(Visitor visitor) throws RepositoryException {
        buckets((bucket, day) -> {
            for (Node entry : entries(bucket, 0, Integer.MAX_VALUE)) {
                if (!visitor.visit(entry, day)) {
                    return false;
                }
            }
            return true;
        });
    }

    public <T> Page<T> page(int offset, int limit, Reader<T> reader) throws RepositoryException {
        return page(offset, limit, (buckets, day, skip, most) -> inTurn(buckets, day, skip, most, reader));
    }

    /**
     * As {@link #page(int, int, Reader)}, and entries of one day that stand in several indexes in that order too; each
     * index has its own in it already. Of a day no more is read than what stands before the page's end.
     */
    public <T> Page<T> page(int offset, int limit, Reader<T> reader, Comparator<? super T> order)
            throws RepositoryException {
        return page(
                offset,
                limit,
                (buckets, day, skip, most) -> new DayMerge<>(this, day, reader, order).read(buckets, skip, most));
    }

    /** The same entries, and nothing beyond them is looked at. */
    public <T> List<T> some(int offset, int limit, Reader<T> reader) throws RepositoryException {
        return page(offset, limit, 0, (buckets, day, skip, most) -> inTurn(buckets, day, skip, most, reader))
                .items();
    }

    private <T> Page<T> page(int offset, int limit, DayReader<T> reader) throws RepositoryException {
        return page(offset, limit, Page.COUNTED, reader);
    }

    /** @param counted how far entries are counted that are not read */
    private <T> Page<T> page(int offset, int limit, int counted, DayReader<T> reader) throws RepositoryException {
        List<T> items = new ArrayList<>();
        long passed = 0;
        for (Map.Entry<YearMonth, List<Node>> month : months().entrySet()) {
            for (Map.Entry<LocalDate, List<Node>> day :
                    days(month.getKey(), month.getValue()).entrySet()) {
                long size = size(day.getValue());
                long skip = Math.max(0, offset - passed);
                if (skip < size && items.size() < limit) {
                    items.addAll(reader.read(day.getValue(), day.getKey(), skip, limit - items.size()));
                }
                passed += size;
                if (passed > counted && items.size() >= limit) {
                    return new Page<>(items, Page.COUNTED, true);
                }
            }
        }
        return new Page<>(items, (int) Math.min(passed, Page.COUNTED), passed > Page.COUNTED);
    }

    private static long size(List<Node> buckets) throws RepositoryException {
        long size = 0;
        for (Node bucket : buckets) {
            size += bucket.getNodes().getSize();
        }
        return size;
    }

    private <T> List<T> inTurn(List<Node> buckets, LocalDate day, long skip, int most, Reader<T> reader)
            throws RepositoryException {
        List<T> items = new ArrayList<>();
        long left = skip;
        for (Node bucket : buckets) {
            long size = bucket.getNodes().getSize();
            if (left < size && items.size() < most) {
                for (Node entry : entries(bucket, left, most - items.size())) {
                    items.add(reader.read(entry, day));
                }
            }
            left = Math.max(0, left - size);
        }
        return items;
    }

    private void buckets(BucketVisitor visitor) throws RepositoryException {
        for (Map.Entry<YearMonth, List<Node>> month : months().entrySet()) {
            for (Map.Entry<LocalDate, List<Node>> day :
                    days(month.getKey(), month.getValue()).entrySet()) {
                for (Node bucket : day.getValue()) {
                    if (!visitor.visit(bucket, day.getKey())) {
                        return;
                    }
                }
            }
        }
    }

    private Map<YearMonth, List<Node>> months() throws RepositoryException {
        Map<YearMonth, List<Node>> months = sorted();
        for (Node root : roots) {
            for (NodeIterator all = root.getNodes(); all.hasNext(); ) {
                Node node = all.nextNode();
                YearMonth month = YearMonth.parse(node.getName());
                if (!month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(until)) {
                    months.computeIfAbsent(month, key -> new ArrayList<>()).add(node);
                }
            }
        }
        return months;
    }

    private Map<LocalDate, List<Node>> days(YearMonth month, List<Node> nodes) throws RepositoryException {
        Map<LocalDate, List<Node>> days = sorted();
        for (Node node : nodes) {
            for (NodeIterator all = node.getNodes(); all.hasNext(); ) {
                Node bucket = all.nextNode();
                LocalDate day = month.atDay(DayIndex.dayOf(bucket.getName()));
                if (!day.isBefore(from) && !day.isAfter(until)) {
                    days.computeIfAbsent(day, key -> new ArrayList<>()).add(bucket);
                }
            }
        }
        if (newestFirst) {
            days.values().forEach(Collections::reverse);
        }
        return days;
    }

    private <K extends Comparable<? super K>, V> Map<K, V> sorted() {
        return newestFirst ? new TreeMap<>(Collections.reverseOrder()) : new TreeMap<>();
    }

    public List<Node> entries(Node bucket, long skip, int most) throws RepositoryException {
        NodeIterator all = bucket.getNodes();
        long size = all.getSize();
        long count = Math.min(most, size - skip);
        all.skip(newestFirst ? size - skip - count : skip);
        List<Node> entries = new ArrayList<>();
        for (long left = count; left > 0 && all.hasNext(); left--) {
            entries.add(all.nextNode());
        }
        if (newestFirst) {
            Collections.reverse(entries);
        }
        return entries;
    }
}

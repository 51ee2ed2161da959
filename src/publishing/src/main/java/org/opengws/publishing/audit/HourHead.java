package org.opengws.publishing.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Canonical;

/**
 * What joins the decisions of a day that had been made by a moment of it: a hash over the hour head before it and their
 * sorted hashes. Unlike a day's head it carries the hashes that came since the day's hour head before it, so that whoever
 * has the heads of a day knows each of its decisions though the day is not over.
 *
 * @param at when it was drawn, after what it joins had been saved
 * @param previous hash of the hour head before it, of whatever day; {@link DayHead#START} for the first
 * @param decisions how many of the day it joins, those of the day's hour heads before it included
 * @param added the hashes that no hour head of the day before it has, sorted
 */
public record HourHead(Instant at, LocalDate day, String previous, int decisions, String hash, List<String> added)
        implements Head {

    static final String TYPE = "hour-head";

    /** Members before the hashes: type, moment, day, hash before, decisions, hash, how many came. */
    private static final int FIXED = 7;

    public HourHead {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(day, "day");
        Sha256.require(previous);
        Sha256.require(hash);
        added = List.copyOf(added);
        added.forEach(Sha256::require);
        if (added.isEmpty() || decisions < added.size()) {
            throw new IllegalArgumentException("an hour without decisions has no head");
        }
    }

    /**
     * @param known hashes that hour heads of the day have already
     * @param came those that none has
     */
    static HourHead of(Instant at, LocalDate day, String previous, Collection<String> known, Collection<String> came) {
        Set<String> all = new HashSet<>(known);
        all.addAll(came);
        String hash = hash(at, day, previous, all);
        return new HourHead(
                at, day, previous, all.size(), hash, came.stream().sorted().toList());
    }

    private static String hash(Instant at, LocalDate day, String previous, Collection<String> hashes) {
        return new Canonical("hour-head-1")
                .add(at.toString())
                .add(day.toString())
                .add(previous)
                .add(hashes.stream().sorted().toList())
                .sha256();
    }

    /** Whether its hash is that of these decisions. */
    boolean joins(Set<String> hashes) {
        return hashes.size() == decisions && hash.equals(hash(at, day, previous, hashes));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String line() {
        return new Canonical(TYPE)
                .add(at.toString())
                .add(day.toString())
                .add(previous)
                .add(decisions)
                .add(hash)
                .add(added)
                .json();
    }

    @Override
    public boolean isLaterThan(Head other) {
        return at.isAfter(((HourHead) other).at);
    }

    static Optional<HourHead> parse(List<String> values) {
        if (values.size() <= FIXED || !values.get(0).equals(TYPE)) {
            return Optional.empty();
        }
        try {
            List<String> added = values.subList(FIXED, values.size());
            return Integer.parseInt(values.get(FIXED - 1)) != added.size()
                    ? Optional.empty()
                    : Optional.of(new HourHead(
                            Instant.parse(values.get(1)),
                            LocalDate.parse(values.get(2)),
                            values.get(3),
                            Integer.parseInt(values.get(4)),
                            values.get(5),
                            added));
        } catch (IllegalArgumentException | DateTimeException notAHead) {
            return Optional.empty();
        }
    }
}

package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Canonical;

/**
 * What joins all decisions of a day: a hash over the head of the day with decisions before it and the day's sorted
 * decision hashes.
 *
 * @param previous hash of the head before it; {@link #START} for the first
 * @param decisions how many it joins
 */
public record DayHead(LocalDate day, String previous, int decisions, String hash) implements Head {

    /** {@code previous} of the first head. */
    public static final String START = "0".repeat(64);

    static final String TYPE = "head";

    public DayHead {
        Objects.requireNonNull(day, "day");
        Sha256.require(previous);
        Sha256.require(hash);
        if (decisions < 1) {
            throw new IllegalArgumentException("a day without decisions has no head");
        }
    }

    /** @param hashes of the day's decisions, in any order */
    public static DayHead of(LocalDate day, String previous, Collection<String> hashes) {
        List<String> sorted = hashes.stream().sorted().toList();
        String hash = new Canonical("day-head-1")
                .add(day.toString())
                .add(previous)
                .add(sorted)
                .sha256();
        return new DayHead(day, previous, sorted.size(), hash);
    }

    @Override
    public String line() {
        return new Canonical(TYPE)
                .add(day.toString())
                .add(previous)
                .add(decisions)
                .add(hash)
                .json();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isLaterThan(Head other) {
        return day.isAfter(other.day());
    }

    /** Reads a {@link #line()}; empty where it is none. */
    public static Optional<DayHead> parse(String line) {
        return JsonLine.parse(line).flatMap(DayHead::parse);
    }

    static Optional<DayHead> parse(List<String> values) {
        if (values.size() != 5 || !values.get(0).equals(TYPE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DayHead(
                    LocalDate.parse(values.get(1)), values.get(2), Integer.parseInt(values.get(3)), values.get(4)));
        } catch (IllegalArgumentException | DateTimeParseException notAHead) {
            return Optional.empty();
        }
    }
}

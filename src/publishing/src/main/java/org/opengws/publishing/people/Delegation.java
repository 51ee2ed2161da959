package org.opengws.publishing.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An executive's written order that another executive may act for him, post for post (มอบอำนาจ; the delegate signs
 * ปฏิบัติราชการแทน). Nothing of it is ever removed: it is ended, or voided, with a reason.
 *
 * @param order number and date of the written order, as its text has it
 * @param by the top executive who gave it
 * @param to the executive who may act
 * @param posts the two posts as the order names them
 * @param scope what it covers: a topic id, a category id, or {@code *} for everything
 * @param from first day on which it holds, as the order has it
 * @param until last day on which it holds, inclusive, as the order has it; empty for one without an end
 * @param scan of the written order; empty for those recorded before a scan was asked for
 * @param course what became of it
 */
public record Delegation(
        DelegationId id,
        String order,
        PersonId by,
        PersonId to,
        Posts posts,
        String scope,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Scan> scan,
        Course course) {

    public static final String EVERYTHING = "*";

    /** Where it stands on a day. */
    public enum State {
        /** Nobody has confirmed it yet; it does not hold. */
        PENDING,
        REFUSED,
        VOIDED,
        LATER,
        HOLDS,
        ENDED
    }

    /** The post of who delegates and of who may act, in Thai; empty where the order was recorded without them. */
    public record Posts(String by, String to) {

        public static final Posts UNKNOWN = new Posts("", "");
    }

    /** The order itself, as a file. */
    public record Scan(String sha256, String name, String type, long size) {}

    /** Somebody did something with it, for that reason. */
    public record Mark(PersonId by, Instant at, String reason) {}

    /** Ended before its day. */
    public record Ending(LocalDate lastDay, Mark mark) {}

    /**
     * What became of it.
     *
     * @param recorded empty where that was before a second person had to confirm; it holds without
     */
    public record Course(
            Optional<Mark> recorded,
            Optional<Mark> confirmed,
            Optional<Mark> refused,
            Optional<Ending> ended,
            Optional<Mark> voided) {

        public static final Course EARLIER =
                new Course(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public static Course recordedBy(Mark mark) {
            return new Course(
                    Optional.of(mark), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Course confirmedBy(Mark mark) {
            return new Course(recorded, Optional.of(mark), refused, ended, voided);
        }

        public Course refusedBy(Mark mark) {
            return new Course(recorded, confirmed, Optional.of(mark), ended, voided);
        }

        public Course endedBy(Ending ending) {
            return new Course(recorded, confirmed, refused, Optional.of(ending), voided);
        }

        public Course voidedBy(Mark mark) {
            return new Course(recorded, confirmed, refused, ended, Optional.of(mark));
        }

        public boolean isPending() {
            return recorded.isPresent() && Stream.of(confirmed, refused, voided).allMatch(Optional::isEmpty);
        }
    }

    public Delegation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(posts, "posts");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(scan, "scan");
        Objects.requireNonNull(course, "course");
        if (order.isBlank()) {
            throw new IllegalArgumentException("a delegation needs the number of its order");
        }
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new IllegalArgumentException("a delegation ends on or after the day it begins");
        }
        if (by.equals(to)) {
            throw new IllegalArgumentException("nobody delegates to himself");
        }
    }

    /** As it was recorded before posts, scans and confirmations. */
    public Delegation(
            DelegationId id, String order, PersonId by, PersonId to, String scope, LocalDate from, LocalDate until) {
        this(id, order, by, to, Posts.UNKNOWN, scope, from, Optional.of(until), Optional.empty(), Course.EARLIER);
    }

    public Delegation with(Course other) {
        return new Delegation(id, order, by, to, posts, scope, from, until, scan, other);
    }

    /** The last day on which it holds: the order's, or the one on which it was ended before. */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(until.stream(), course.ended().map(Ending::lastDay).stream())
                .min(LocalDate::compareTo);
    }

    /** Whether decisions may be made by it on that day; never before a second person has confirmed it. */
    public boolean holdsOn(LocalDate day) {
        return state(day) == State.HOLDS;
    }

    public State state(LocalDate day) {
        if (course.voided().isPresent()) {
            return State.VOIDED;
        }
        if (course.refused().isPresent()) {
            return State.REFUSED;
        }
        if (lastDay().filter(day::isAfter).isPresent()) {
            return State.ENDED;
        }
        if (course.isPending()) {
            return State.PENDING;
        }
        return day.isBefore(from) ? State.LATER : State.HOLDS;
    }
}

package org.opengws.publishing.office;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/**
 * One act of the office, as it went on record. All of them form one chain: each holds the hash of the one before it.
 * Nothing in it is a secret: no password, no hash of one.
 *
 * @param number from 1, without gaps
 * @param about what it was done to: an account, a delegation, a unit, a topic
 * @param concerned the people whom it is about, who are told of it
 * @param before what it changed, by name, as it was; empty for what is new
 * @param after the same as it is now
 * @param reason that was given, may be empty
 * @param previous hash of the act before it; for the first, 64 zeros
 * @param hash over everything above
 */
public record OfficeAct(
        int number,
        OfficeActKind kind,
        By by,
        String about,
        List<PersonId> concerned,
        Map<String, String> before,
        Map<String, String> after,
        String reason,
        Instant at,
        String previous,
        String hash) {

    /** {@code previous} of the first act. */
    public static final String START = "0".repeat(64);

    /** First member of an act's canonical form. */
    public static final String FORMAT = "office-act-1";

    /** Who did it, with the name and position of that day. */
    public record By(PersonId id, String name, String position) {

        public static final By SYSTEM = new By(new PersonId("system"), "ระบบ", "");

        /** Who changed a file by hand cannot be known: whoever can write it. */
        public static final By FILE_WRITER = new By(new PersonId("file-writer"), "ผู้ที่มีสิทธิเขียนแฟ้ม", "");

        /** Whether an account of that name would be taken for nobody's. */
        public static boolean isNobody(PersonId id) {
            return Stream.of(SYSTEM, FILE_WRITER).anyMatch(by -> by.id().value().equalsIgnoreCase(id.value()));
        }

        public By {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(position, "position");
        }

        public static By of(Person person) {
            return new By(person.id(), person.name().th(), person.position().th());
        }
    }

    /** An act that is about to go on record: its number, moment and hashes are given then. */
    public record Draft(
            OfficeActKind kind,
            By by,
            String about,
            List<PersonId> concerned,
            Map<String, String> before,
            Map<String, String> after,
            String reason) {

        public Draft {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(about, "about");
            concerned = List.copyOf(concerned);
            before = sorted(before);
            after = sorted(after);
            Objects.requireNonNull(reason, "reason");
        }

        /** Behind the act of that hash. */
        public OfficeAct sealed(int number, Instant at, String previous) {
            OfficeAct open = new OfficeAct(number, kind, by, about, concerned, before, after, reason, at, previous, "");
            return new OfficeAct(
                    number,
                    kind,
                    by,
                    about,
                    concerned,
                    before,
                    after,
                    reason,
                    at,
                    previous,
                    open.canonical().sha256());
        }
    }

    public OfficeAct {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        concerned = List.copyOf(concerned);
        before = sorted(before);
        after = sorted(after);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    /** What is hashed, in a fixed order, with the format's version. */
    public Canonical canonical() {
        Canonical canonical = new Canonical(FORMAT)
                .add(number)
                .add(kind.code())
                .add(by.id().value())
                .add(by.name())
                .add(by.position())
                .add(about)
                .add(concerned.stream().map(PersonId::value).toList());
        add(canonical, before);
        add(canonical, after);
        return canonical.add(reason).add(at.toString()).add(previous);
    }

    private static void add(Canonical canonical, Map<String, String> values) {
        canonical.add(values.size());
        values.forEach((name, value) -> canonical.add(name).add(value));
    }

    private static Map<String, String> sorted(Map<String, String> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }
}

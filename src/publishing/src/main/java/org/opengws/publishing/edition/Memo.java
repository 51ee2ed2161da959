package org.opengws.publishing.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.people.PersonId;

/**
 * The owner unit's letter (บันทึกข้อความ) to the director of the ICT centre (framework 2): drawn up by the owner, signed
 * by the unit head's act of sending it.
 *
 * @param format in which it is hashed, for good
 * @param number letter code and number as the office's correspondence system gave it, may be empty
 * @param telephone the unit's telephone in the letter's head, may be empty
 * @param body plain text, paragraphs divided by line feeds
 * @param enclosures as signed; never changed afterwards
 * @param signature present once sent
 * @param continuations dated sheets for files that were mended after the signature, unsigned, drawn up by the system
 */
public record Memo(
        MemoFormat format,
        String number,
        LocalDate date,
        String telephone,
        String subject,
        String body,
        List<Enclosure> enclosures,
        Optional<Signature> signature,
        List<Continuation> continuations) {

    /** A document, or the frozen print page of the round's body and rows ({@code page}). */
    public record Enclosure(String name, String sha256) {}

    /** Who signed, with the name, position and unit of that day. */
    public record Signature(PersonId by, String name, String position, String unit, LocalDate on) {}

    /** The new enclosures of a later day. */
    public record Continuation(LocalDate date, int round, List<Enclosure> enclosures) {

        public Continuation {
            enclosures = List.copyOf(enclosures);
        }
    }

    public Memo {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(telephone, "telephone");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(signature, "signature");
        enclosures = List.copyOf(enclosures);
        continuations = List.copyOf(continuations);
    }

    /** Over the letter as signed; a continuation sheet does not change it. */
    public String hash() {
        Canonical canonical = new Canonical(format.code());
        canonical.add(number).add(date.toString()).add(telephone).add(subject).add(body);
        canonical.add(enclosures.size());
        enclosures.forEach(enclosure -> canonical.add(enclosure.name()).add(enclosure.sha256()));
        signature.ifPresent(signed -> canonical
                .add(signed.by().value())
                .add(signed.name())
                .add(signed.position())
                .add(signed.unit())
                .add(signed.on().toString()));
        return canonical.sha256();
    }

    public Memo signed(Signature by, List<Enclosure> with) {
        return new Memo(format, number, date, telephone, subject, body, with, Optional.of(by), List.of());
    }

    /** The letter as it was before anybody signed it. */
    public Memo unsigned() {
        return new Memo(format, number, date, telephone, subject, body, List.of(), Optional.empty(), List.of());
    }

    public Memo continued(Continuation sheet) {
        List<Continuation> all = new ArrayList<>(continuations);
        all.add(sheet);
        return new Memo(format, number, date, telephone, subject, body, enclosures, signature, all);
    }
}

package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.language.Text;

/**
 * On whose word an edition is public; names offices, never people.
 *
 * @param office who approved (1.1) or publishes (1.3); empty for an earlier approval (1.2)
 * @param reference number of the earlier approval, otherwise empty
 * @param on day of the approval, empty where none is told
 */
public record PublicLine(Kind kind, Text office, String reference, Optional<LocalDate> on) {

    /** The sentence that is said. */
    public enum Kind {
        /** 1.1 อนุมัติให้เผยแพร่โดย… */
        APPROVED,
        /** 1.2 อนุมัติตาม… ที่ … ลงวันที่ … */
        PRE_APPROVED,
        /** 1.3 เผยแพร่โดย… */
        PUBLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> byCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public PublicLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(on, "on");
    }

    void addTo(Canonical canonical) {
        canonical
                .add(kind.code())
                .add(office.th())
                .add(office.en())
                .add(reference)
                .add(PublishedPage.day(on));
    }
}

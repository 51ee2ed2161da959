package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;

/**
 * Stands in the place of a page that is not shown: nothing of its content is left but, where the title itself does no
 * harm, the title. The reason stays inside the office.
 *
 * @param title empty while suspended, since what is wrong may stand in the title
 * @param successor where the information went, only of a withdrawn one
 */
public record AbsentPage(
        PublicationId id,
        Kind kind,
        TopicId topic,
        UnitId owner,
        Text ownerName,
        Text title,
        LocalDate on,
        Optional<PublicationId> successor)
        implements Projected {

    /** Why the page is not shown. */
    public enum Kind {
        /** ระงับการเผยแพร่ชั่วคราว */
        SUSPENDED,
        /** สิ้นสุดระยะเวลาเผยแพร่ */
        EXPIRED,
        /** ยกเลิกการเผยแพร่แล้ว; its address answers 410 for good. */
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
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

    public AbsentPage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(ownerName, "ownerName");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(successor, "successor");
    }

    @Override
    public String hash() {
        return new Canonical("notice-1")
                .add(id.value())
                .add(kind.code())
                .add(topic.value())
                .add(owner.value())
                .add(ownerName.th())
                .add(ownerName.en())
                .add(title.th())
                .add(title.en())
                .add(on.toString())
                .add(successor.map(PublicationId::value).orElse(""))
                .sha256();
    }
}

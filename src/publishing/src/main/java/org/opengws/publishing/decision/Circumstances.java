package org.opengws.publishing.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.procedure.Procedures;

/**
 * Everything outside the publication that a decision looks at, as it is at that moment.
 *
 * @param stored SHA-256 of a stored file as it is now, empty where the file is gone
 * @param known whether there is a publication of that id
 * @param earlier what was submitted before, and the documents as they were read for this act
 */
public record Circumstances(
        Instant now,
        Catalogue catalogue,
        Organisation organisation,
        Procedures procedures,
        Map<String, Form> forms,
        WorkingDays workingDays,
        Directory directory,
        List<Delegation> delegations,
        Policy policy,
        Function<Document, Optional<String>> stored,
        Predicate<PublicationId> known,
        Earlier earlier) {

    /** Every date of the product is a date in Thailand. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    /** Without any memory: what has other bytes then was never found to be the same as anything. */
    public Circumstances(
            Instant now,
            Catalogue catalogue,
            Organisation organisation,
            Procedures procedures,
            Map<String, Form> forms,
            WorkingDays workingDays,
            Directory directory,
            List<Delegation> delegations,
            Policy policy,
            Function<Document, Optional<String>> stored,
            Predicate<PublicationId> known) {
        this(
                now,
                catalogue,
                organisation,
                procedures,
                forms,
                workingDays,
                directory,
                delegations,
                policy,
                stored,
                known,
                Earlier.NOTHING);
    }

    public Circumstances {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(earlier, "earlier");
        forms = Map.copyOf(forms);
        delegations = List.copyOf(delegations);
    }

    /** The same under other units at another moment: as things would be then. */
    public Circumstances with(Organisation other, Instant then) {
        return new Circumstances(
                then,
                catalogue,
                other,
                procedures,
                forms,
                workingDays,
                directory,
                delegations,
                policy,
                stored,
                known,
                earlier);
    }

    /** With its documents as they were read and compared for this act. */
    Content asRead(Content content) {
        return content.withDocuments(
                content.documents().stream().map(earlier::asRead).toList());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }
}

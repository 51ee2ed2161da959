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
import org.opengws.publishing.form.FormId;
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
        OfficeToday office,
        Function<Document, Optional<String>> stored,
        Predicate<PublicationId> known,
        Earlier earlier) {

    /** Every date of the product is a date in Thailand. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    /** Without any memory: what has other bytes then was never found to be the same as anything. */
    public Circumstances(
            OfficeToday office, Function<Document, Optional<String>> stored, Predicate<PublicationId> known) {
        this(office, stored, known, Earlier.NOTHING);
    }

    public Circumstances {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(earlier, "earlier");
    }

    /** The same where the bytes of files are looked at elsewhere: each counts as what is written of it. */
    public Circumstances withFilesAsWritten() {
        return new Circumstances(office, document -> Optional.of(document.sha256()), known, earlier);
    }

    /** With its documents as they were read and compared for this act. */
    Content asRead(Content content) {
        return content.withDocuments(
                content.documents().stream().map(earlier::asRead).toList());
    }

    public Instant now() {
        return office.now();
    }

    public Catalogue catalogue() {
        return office.catalogue();
    }

    public Organisation organisation() {
        return office.organisation();
    }

    public Procedures procedures() {
        return office.procedures();
    }

    public Map<FormId, Form> forms() {
        return office.forms();
    }

    public WorkingDays workingDays() {
        return office.workingDays();
    }

    public Directory directory() {
        return office.directory();
    }

    public List<Delegation> delegations() {
        return office.delegations();
    }

    public Policy policy() {
        return office.policy();
    }

    public LocalDate today() {
        return office.today();
    }
}

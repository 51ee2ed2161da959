package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;

/**
 * Everything outside the publication that its public page depends on.
 *
 * @param assessment what answers the items of schemes
 * @param stored SHA-256 of a stored file as it is now, empty where the file is gone
 */
public record Surroundings(
        LocalDate today,
        Catalogue catalogue,
        Organisation organisation,
        Map<FormId, Form> forms,
        HtmlCleaner cleaner,
        PublicAssessment assessment,
        Function<Document, Optional<String>> stored) {

    /** Where nothing is assessed. */
    public Surroundings(
            LocalDate today,
            Catalogue catalogue,
            Organisation organisation,
            Map<FormId, Form> forms,
            HtmlCleaner cleaner,
            Function<Document, Optional<String>> stored) {
        this(today, catalogue, organisation, forms, cleaner, PublicAssessment.EMPTY, stored);
    }

    public Surroundings {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(cleaner, "cleaner");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(stored, "stored");
        forms = Map.copyOf(forms);
    }

    /** The same where the bytes of files are looked at elsewhere: each counts as what is written of it. */
    public Surroundings withFilesAsWritten() {
        return new Surroundings(
                today, catalogue, organisation, forms, cleaner, assessment, document -> Optional.of(document.sha256()));
    }

    /** The unit's name on that day; for one that did not exist then, its name of today, at last its id. */
    Text unitName(UnitId unit, LocalDate day) {
        return organisation
                .on(unit, day)
                .or(() -> organisation.on(unit, today))
                .map(UnitState::name)
                .orElseGet(() -> Text.thai(unit.value()));
    }

    /** The form of the edition's topic; empty where its topic or form is gone. */
    Optional<Form> form(Edition edition) {
        return catalogue.topic(edition.topic()).map(Topic::form).map(forms::get);
    }
}

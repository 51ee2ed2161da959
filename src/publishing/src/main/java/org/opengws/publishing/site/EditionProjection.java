package org.opengws.publishing.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.form.WebAddress;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;

/** One edition as the public sees it: its content cleaned again, and on whose word it is public. */
final class EditionProjection {

    private final Publication publication;
    private final Surroundings surroundings;

    EditionProjection(Publication publication, Surroundings surroundings) {
        this.publication = publication;
        this.surroundings = surroundings;
    }

    PublishedEdition of(Edition edition, LocalDate published) {
        return of(edition, published, line(edition, published));
    }

    /** Before anybody decided: the line says what it will rest on, of today. */
    PublishedEdition preview(Edition edition, Optional<Procedure> procedure) {
        LocalDate today = surroundings.today();
        boolean approved = procedure.filter(one -> one.has(StepKind.APPROVE)).isPresent();
        boolean before = procedure.filter(Procedure::needsEvidence).isPresent();
        PublicLine line = approved
                ? new PublicLine(PublicLine.Kind.APPROVED, top(today), "", Optional.of(today))
                : before ? evidence(edition) : published(today);
        return of(edition, today, line);
    }

    private PublishedEdition of(Edition edition, LocalDate published, PublicLine line) {
        Content content = edition.content();
        Optional<Form> form = surroundings.form(edition);
        ProjectedFiles files = new ProjectedFiles(edition, form);
        return new PublishedEdition(
                edition.number(),
                published,
                surroundings.unitName(publication.owner(), published),
                line,
                content.title(),
                content.summary(),
                clean(content.body()),
                form.map(Form::id).orElse(FormId.TEXT),
                new ProjectedRows(form, files).of(content.rows()),
                facts(content),
                files.all());
    }

    private static Map<ContentField, String> facts(Content content) {
        Map<ContentField, String> facts = new EnumMap<>(ContentField.class);
        for (ContentField field : ContentField.facts()) {
            String value = content.value(field);
            boolean unsafe = field.kind() == ContentField.Kind.LINK
                    && WebAddress.fault(value).isPresent();
            facts.put(field, unsafe ? "" : value);
        }
        return facts;
    }

    private Text clean(Text body) {
        HtmlCleaner cleaner = surroundings.cleaner();
        return new Text(cleaner.clean(body.th()), cleaner.clean(body.en()));
    }

    private PublicLine line(Edition edition, LocalDate published) {
        Procedure procedure = edition.pinned().orElseThrow();
        if (procedure.has(StepKind.APPROVE)) {
            Decision approval = new VerifiedContent(publication, surroundings)
                    .last(edition, Verb.APPROVE)
                    .orElseThrow();
            LocalDate day = Projection.day(approval.at());
            return new PublicLine(PublicLine.Kind.APPROVED, office(approval, day), "", Optional.of(day));
        }
        if (procedure.needsEvidence()) {
            return evidence(edition);
        }
        return published(published);
    }

    private static PublicLine evidence(Edition edition) {
        return new PublicLine(
                PublicLine.Kind.PRE_APPROVED,
                Text.EMPTY,
                edition.evidence().value(EvidenceField.NUMBER),
                day(edition.evidence().value(EvidenceField.DATE)));
    }

    private PublicLine published(LocalDate day) {
        return new PublicLine(
                PublicLine.Kind.PUBLISHED, surroundings.unitName(publication.owner(), day), "", Optional.empty());
    }

    private Text top(LocalDate day) {
        return surroundings.organisation().unitsOn(day).stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(UnitState::name)
                .orElse(Text.EMPTY);
    }

    /** The office, never the person: the unit's name of that day in both languages, else the position. */
    private Text office(Decision approval, LocalDate day) {
        String unit = approval.by().unit();
        if (!unit.isEmpty()) {
            return surroundings
                    .organisation()
                    .on(new UnitId(unit), day)
                    .map(state -> state.name())
                    .orElseGet(() -> Text.thai(approval.by().unitName()));
        }
        return Text.thai(approval.by().position());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}

package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.FieldWords;
import org.opengws.web.desk.screen.Wording;

/**
 * What an edition says, for reading.
 *
 * @param bodyTh clean HTML, written as it is
 */
public record ContentView(
        String titleTh,
        String titleEn,
        String summaryTh,
        String summaryEn,
        String bodyTh,
        String bodyEn,
        List<Fact> facts,
        List<String> columns,
        List<List<Cell>> rows,
        List<DocumentView> documents,
        List<Fact> evidence) {

    /** A labelled value; a link where it has an address. @param field as corrections name it */
    public record Fact(String label, String value, String address, String field) {}

    /** A cell of the form's rows; a picture where it has an address. */
    public record Cell(String label, String value, String picture) {}

    /**
     * A document with what the machine found in it.
     *
     * @param shown {@code frame} or {@code picture} where a browser shows it in its place, otherwise empty
     * @param broken whether it does not open, so that it cannot be submitted
     */
    public record DocumentView(
            String id,
            String label,
            String labelEn,
            String name,
            String type,
            String size,
            String pages,
            String sha256,
            String address,
            String shown,
            List<String> findings,
            boolean broken) {}

    public static ContentView of(Publication publication, Edition edition, Domain domain, Wording wording) {
        Content content = edition.content();
        List<DocumentView> documents = content.documents().stream()
                .map(document -> document(publication, edition, document, domain, wording))
                .toList();
        Optional<Form> form = domain.publishing().formOf(edition.topic());
        return new ContentView(
                content.title().th(),
                content.title().en(),
                content.summary().th(),
                content.summary().en(),
                domain.cleaner().clean(content.body().th()),
                domain.cleaner().clean(content.body().en()),
                facts(content, wording),
                columns(form, content, wording),
                content.rows().stream()
                        .map(row -> cells(form, row, publication, edition, wording))
                        .toList(),
                documents,
                evidence(edition, domain, wording));
    }

    public static DocumentView document(
            Publication publication, Edition edition, Document document, Domain domain, Wording wording) {
        Inspection inspection = document.inspection();
        return new DocumentView(
                document.id().value(),
                document.label().th(),
                document.label().en(),
                document.name().value(),
                document.type().extensions().get(0).toUpperCase(java.util.Locale.ROOT),
                wording.size(document.size()),
                inspection.pages() < 1 ? "" : wording.of("document.pages", inspection.pages()),
                document.sha256(),
                address(publication, edition, document.id()),
                shown(document.type()),
                findings(inspection, wording),
                inspection.doesNotOpen());
    }

    /** Earlier readers named what broke them, which says nothing to people. */
    public static List<String> findings(Inspection inspection, Wording wording) {
        return inspection.findings().stream()
                .map(finding -> wording.of("finding." + finding.code().code())
                        + (finding.detail().isEmpty() || finding.code() == FindingCode.UNREADABLE
                                ? ""
                                : " (" + finding.detail() + ")"))
                .toList();
    }

    /** How a browser shows such a file in its place; empty where it is only kept. */
    static String shown(DocumentType type) {
        return type == DocumentType.PDF ? "frame" : type.isImage() ? "picture" : "";
    }

    private static String address(Publication publication, Edition edition, DocumentId document) {
        return "/publications/" + publication.id().value() + "/documents/" + edition.number() + "/" + document.value();
    }

    private static List<Fact> facts(Content content, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        for (ContentField field : ContentField.values()) {
            String value = field.kind().isBilingual() ? "" : FieldWords.of(field, content, wording);
            if (!value.isEmpty()) {
                String address = field.kind() == ContentField.Kind.LINK ? value : "";
                facts.add(new Fact(FieldWords.label(field, wording), value, address, field.code()));
            }
        }
        return facts;
    }

    private static List<String> columns(Optional<Form> form, Content content, Wording wording) {
        return content.rows().isEmpty()
                ? List.of()
                : form.map(known -> known.fields().stream()
                                .map(field -> wording.of(field.label()))
                                .toList())
                        .orElse(List.of());
    }

    private static List<Cell> cells(
            Optional<Form> form, Map<String, String> row, Publication publication, Edition edition, Wording wording) {
        return form.map(Form::fields).orElse(List.of()).stream()
                .map(field -> cell(field, row.getOrDefault(field.id(), ""), publication, edition, wording))
                .toList();
    }

    private static Cell cell(FormField field, String value, Publication publication, Edition edition, Wording wording) {
        String label = wording.of(field.label());
        if (field.type() == FieldType.FLAG) {
            return new Cell(label, value.equals("true") ? wording.of("yes") : "", "");
        }
        boolean picture = field.type() == FieldType.IMAGE
                && edition.content().documents().stream()
                        .anyMatch(document -> document.id().value().equals(value));
        return picture
                ? new Cell(label, "", address(publication, edition, new DocumentId(value)))
                : new Cell(label, value, "");
    }

    private static List<Fact> evidence(Edition edition, Domain domain, Wording wording) {
        List<Fact> facts = new ArrayList<>();
        edition.evidence().values().forEach((id, value) -> {
            if (!value.isBlank() && !id.equals(Evidence.FILE_PUBLISHED)) {
                Text label = edition
                        .pinned()
                        .or(() -> wording.procedure(edition))
                        .map(Procedure::evidence)
                        .orElse(List.of())
                        .stream()
                        .filter(field -> field.id().equals(id))
                        .findFirst()
                        .map(EvidenceField::label)
                        .orElse(Text.thai(id));
                String shown = id.equals(EvidenceField.FILE)
                        ? fileName(edition, value, wording)
                        : evidenceDate(id, value, wording);
                facts.add(new Fact(wording.of(label), shown, "", "evidence"));
            }
        });
        return facts;
    }

    private static String evidenceDate(String id, String value, Wording wording) {
        boolean date = id.equals(EvidenceField.DATE) && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return date ? wording.day(java.time.LocalDate.parse(value)) : value;
    }

    private static String fileName(Edition edition, String id, Wording wording) {
        String name = fileName(edition, id);
        return edition.evidence().publishesFile() ? name : name + " (" + wording.of("content.evidence-inside") + ")";
    }

    private static String fileName(Edition edition, String id) {
        return edition.content().documents().stream()
                .filter(document -> document.id().value().equals(id))
                .findFirst()
                .map(document -> document.name().value())
                .orElse(id);
    }
}

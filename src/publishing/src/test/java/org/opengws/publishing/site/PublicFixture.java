package org.opengws.publishing.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionBuilder;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;

/** Publications that have been through their procedure, and the small office around them. */
public final class PublicFixture {

    public static final PublicationId ID = new PublicationId("aaaabbbbcccc");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final UnitId OFFICE = new UnitId("ops");
    public static final UnitId OWNER = new UnitId("policy-strategy");
    public static final TopicId STRATEGY = new TopicId("strategy");
    public static final TopicId HISTORY = new TopicId("history");
    public static final TopicId EXECUTIVES = new TopicId("executives");
    public static final String SECRET_NAME = "นายสมชาย ผู้อนุมัติ";
    public static final String SECRET_COMMENT = "ความเห็นภายในที่ไม่เปิดเผย";
    public static final Text OWNER_NAME = Text.of("สำนักนโยบายและยุทธศาสตร์", "Bureau of Policy and Strategy");
    public static final Text OFFICE_NAME = Text.of("สำนักงานปลัดกระทรวง", "Office of the Permanent Secretary");
    public static final LocalDate RENAMED = LocalDate.of(2027, 1, 1);

    private PublicFixture() {}

    /** Takes scripts away and nothing else; the real one is tested where it lives. */
    public static HtmlCleaner cleaner() {
        return new HtmlCleaner() {
            @Override
            public String clean(String html) {
                return html.replaceAll("(?s)<script.*?</script>", "");
            }

            @Override
            public List<String> disallowed(String html) {
                return List.of();
            }

            @Override
            public String text(String html) {
                return html.replaceAll("<[^>]*>", " ");
            }
        };
    }

    public static Surroundings on(LocalDate day) {
        return new Surroundings(
                day, catalogue(), organisation(), forms(), cleaner(), document -> Optional.of(document.sha256()));
    }

    public static Map<FormId, Form> forms() {
        Form people = new Form(
                new FormId("people"),
                Text.of("รายชื่อบุคคล", "People"),
                100,
                List.of(
                        field("photograph", FieldType.IMAGE, "รูปถ่าย"),
                        field("name", FieldType.TEXT, "ชื่อ"),
                        field("name-en", FieldType.TEXT, "ชื่อภาษาอังกฤษ"),
                        field("vacant", FieldType.FLAG, "ตำแหน่งว่าง"),
                        field("position", FieldType.TEXT, "ตำแหน่ง"),
                        field("telephone", FieldType.TELEPHONE, "โทรศัพท์"),
                        field("mail", FieldType.MAIL, "ไปรษณีย์อิเล็กทรอนิกส์"),
                        field("page", FieldType.URL, "เว็บไซต์")));
        return Map.of(
                people.id(), people, FormId.TEXT, new Form(FormId.TEXT, Text.of("ข้อความ", "Text"), 0, List.of()));
    }

    private static FormField field(String id, FieldType type, String label) {
        return new FormField(id, type, Text.of(label, id), false, 1000, Optional.empty());
    }

    public static Catalogue catalogue() {
        Category general =
                new Category(new CategoryId("general"), Text.of("ข้อมูลหน่วยงาน", "General information"), List.of());
        Category law = new Category(new CategoryId("law"), Text.of("กฎหมาย", "Law"), List.of());
        return new Catalogue(
                "gws-2.0",
                2569,
                Text.of("มาตรฐานเว็บไซต์ภาครัฐ", "Government Website Standard"),
                Text.EMPTY,
                List.of(general, law),
                List.of(
                        topic("history", "general", "ประวัติความเป็นมา", "History", "text", "", Provenance.PROPOSAL),
                        topic("strategy", "general", "ยุทธศาสตร์", "Strategy", "text", "OIA s.9(3)", Provenance.TOPIC),
                        topic(
                                "executives",
                                "general",
                                "รายชื่อผู้บริหาร",
                                "Executives",
                                "people",
                                "OIA s.7(3)",
                                Provenance.PROPOSAL),
                        topic("acts", "law", "กฎหมายที่เกี่ยวข้อง", "Laws", "text", "", Provenance.PROPOSAL)));
    }

    private static Topic topic(
            String id, String category, String th, String en, String form, String provision, Provenance from) {
        return new Topic(
                new TopicId(id),
                new CategoryId(category),
                Text.of(th, en),
                Sourced.of(new ProcedureId("general-information"), Provenance.PROPOSAL),
                Rhythm.STANDING,
                Sourced.of(Period.ofMonths(6), Provenance.PROPOSAL),
                Optional.empty(),
                false,
                new FormId(form),
                Sourced.of(Optional.of(OWNER), Provenance.PROPOSAL),
                provision.isEmpty() ? new Sourced<>("", Optional.empty()) : Sourced.of(provision, from),
                LocalDate.of(2026, 1, 1));
    }

    public static Organisation organisation() {
        Optional<LocalDate> start = Optional.of(LocalDate.of(2002, 10, 3));
        Optional<String> law = Optional.of("L1");
        return Organisation.of(
                        List.of(new Instrument("L1", Text.of("กฎกระทรวง", "Ministerial regulation"), start)),
                        List.of(
                                new Change.Established(
                                        unit(OFFICE, OFFICE_NAME, UnitKind.OFFICE, Optional.empty()), start, law),
                                new Change.Established(
                                        unit(OWNER, OWNER_NAME, UnitKind.BUREAU, Optional.of(OFFICE)), start, law),
                                new Change.Established(
                                        unit(
                                                new UnitId("internal-audit"),
                                                Text.of("กลุ่มตรวจสอบภายใน", "Internal Audit Group"),
                                                UnitKind.GROUP,
                                                Optional.of(OFFICE)),
                                        Optional.empty(),
                                        Optional.empty()),
                                new Change.Renamed(
                                        OWNER,
                                        Text.of("กองยุทธศาสตร์", "Strategy Division"),
                                        Text.EMPTY,
                                        Optional.of(RENAMED),
                                        Optional.empty())))
                .fold(made -> made, problems -> {
                    throw new IllegalStateException(problems.toString());
                });
    }

    private static Unit unit(UnitId id, Text name, UnitKind kind, Optional<UnitId> parent) {
        return new Unit(id, name, Text.EMPTY, kind, parent, LegalStatus.FULL, Set.of(), List.of(), Text.EMPTY);
    }

    /** 1.1 */
    public static Procedure executiveApproval() {
        return procedure("executive-approval", "1.1", List.of(), StepKind.APPROVE);
    }

    /** 1.2 */
    public static Procedure preApproved() {
        return procedure(
                "pre-approved", "1.2", List.of(new EvidenceField(EvidenceField.NUMBER, Text.thai("เลขที่"), true)));
    }

    /** 1.3 */
    public static Procedure generalInformation() {
        return procedure("general-information", "1.3", List.of());
    }

    private static Procedure procedure(String id, String clause, List<EvidenceField> evidence, StepKind... before) {
        List<Step> steps = new ArrayList<>();
        for (StepKind kind : before) {
            steps.add(step(kind, Role.EXECUTIVE));
        }
        steps.add(step(StepKind.VERIFY, Role.VERIFIER));
        return new Procedure(
                new ProcedureId(id), Text.thai(id), clause, 10, steps, evidence, clause.equals("1.3"), "source");
    }

    private static Step step(StepKind kind, Role role) {
        return new Step(
                new StepId(kind.code()),
                kind,
                Performer.of(role),
                Text.thai(kind.code()),
                3,
                Quorum.values()[0],
                List.of());
    }

    public static Content content(String title) {
        return content(title, List.of());
    }

    public static Content content(String title, List<Document> documents) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.of(title, title + " (English)"))
                .set(ContentField.SUMMARY, Text.of("สรุปของ" + title, "Summary"))
                .set(ContentField.BODY, Text.of("<p>เนื้อหา" + title + "</p>", "<p>Body</p>"))
                .documents(documents)
                .build();
    }

    public static Document document(String name, byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        // an id of its own for each file, the same in every run
        String id = sha256.substring(0, 16).replaceAll("[0189]", "z");
        DocumentType type = DocumentType.byExtension(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow();
        Inspection inspection =
                new Inspection(true, 12, Sha256.of("text of " + sha256), List.of(), "fixture", List.of());
        return new Document(
                new DocumentId(id),
                new FileName(name),
                Text.of("เอกสาร " + name, "Document " + name),
                type,
                bytes.length,
                sha256,
                inspection);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Verified as edition 1 and on its way. */
    public static Publication verified(PublicationId id, TopicId topic, Procedure procedure, Content content) {
        Edition draft = Edition.draft(1, topic, content);
        Publication begun = new Publication(
                id,
                1,
                topic,
                OWNER,
                noon(DAY.minusDays(10)),
                List.of(draft),
                Marks.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return verified(begun, draft, procedure, Evidence.NONE);
    }

    /** Its next edition, verified and on its way. */
    public static Publication revised(Publication publication, Content content) {
        Edition next = Edition.draft(
                publication.latest().number() + 1, publication.latest().topic(), content);
        return verified(publication, next, publication.latest().pinned().orElseThrow(), Evidence.NONE);
    }

    public static Publication verified(Publication publication, Edition draft, Procedure procedure, Evidence evidence) {
        Edition edition = draft.with()
                .round(1)
                .pinned(Optional.of(procedure))
                .evidence(evidence)
                .sealed(Hashes.of(draft.content(), procedure.id(), evidence))
                .state(EditionState.PUBLISHING)
                .build();
        Publication next = decided(publication.withEdition(edition), edition, Verb.SUBMIT, Optional.empty(), "owner");
        if (procedure.has(StepKind.APPROVE)) {
            next = decided(next, edition, Verb.APPROVE, at(StepKind.APPROVE), "executive");
        }
        return decided(next, edition, Verb.PUBLISH, at(StepKind.VERIFY), "verifier");
    }

    private static Optional<StepId> at(StepKind kind) {
        return Optional.of(new StepId(kind.code()));
    }

    private static Publication decided(
            Publication publication, Edition edition, Verb verb, Optional<StepId> step, String role) {
        Decider by = new Decider(
                new PersonId("somchai"),
                SECRET_NAME,
                "ปลัดกระทรวง",
                OFFICE.value(),
                OFFICE_NAME.th(),
                role,
                "",
                "",
                List.of(role));
        Hashes hashes = edition.sealed();
        return publication.decided(new Decision(
                DecisionFormat.LATEST,
                0,
                edition.number(),
                1,
                verb,
                step,
                by,
                SECRET_COMMENT,
                List.of(),
                List.of(),
                true,
                noon(DAY.minusDays(2)),
                new Decision.Bound(
                        hashes.substance(), hashes.bytes(), edition.topic().value(), ""),
                Map.of(),
                "",
                ""));
    }

    /** The edition on its way has arrived on that day. */
    public static Publication arrived(Publication publication, LocalDate day) {
        Publication next = publication;
        for (Edition old : publication.editions()) {
            if (old.state() == EditionState.PUBLISHED) {
                next = next.withEdition(
                        old.with().state(EditionState.SUPERSEDED).build());
            }
        }
        return next.withEdition(
                        next.latest().number(),
                        edition -> edition.state(EditionState.PUBLISHED).publishedAt(Optional.of(noon(day))))
                .confirmedOn(day)
                .nextVersion();
    }

    public static Publication published(PublicationId id, TopicId topic, Procedure procedure, Content content) {
        return arrived(verified(id, topic, procedure, content), DAY);
    }

    public static Publication published(Content content) {
        return published(ID, STRATEGY, generalInformation(), content);
    }

    public static Publication suspended(Publication publication, boolean expired) {
        return publication
                .withMarks(publication.marks().suspended(new Marks.Suspension(DAY, SECRET_COMMENT, expired)))
                .nextVersion();
    }

    public static Publication withdrawn(Publication publication, Optional<PublicationId> successor) {
        return publication
                .withEdition(publication.latest().number(), edition -> edition.state(EditionState.WITHDRAWN))
                .withMarks(publication.marks().withdrawn(new Marks.Withdrawal(DAY, SECRET_COMMENT, successor)))
                .nextVersion();
    }

    /** The latest edition with another content and nothing else: as if somebody went round the domain. */
    public static Publication altered(Publication publication, UnaryOperator<EditionBuilder> change) {
        return publication.withEdition(publication.latest().number(), change);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Circumstances.ZONE).toInstant();
    }
}

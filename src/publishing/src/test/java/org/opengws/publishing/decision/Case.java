package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** One publication on its way through the framework, on the real catalogue, units and procedures, without a store. */
public final class Case {

    private static final ResourceSource FILES = ResourceSource.classPath(Case.class.getClassLoader());
    private static final Procedures PROCEDURES = new Procedures(FILES);
    private static final Map<FormId, Form> FORMS =
            new Forms(FILES).all().stream().collect(Collectors.toMap(Form::id, form -> form));
    private static final Organisation ORGANISATION =
            OrganisationFile.read(FILES).orThrow();
    private static final Catalogue CATALOGUE = CatalogueFile.read(
                    FILES,
                    LocalDate.of(2026, 10, 1),
                    new Known(
                            procedure -> PROCEDURES.procedure(procedure).isPresent(),
                            FORMS::containsKey,
                            ORGANISATION.units()::contains))
            .orThrow();

    public final Staff staff = new Staff();
    public LocalDate today = LocalDate.of(2026, 11, 23);
    public Publication publication;
    public boolean openToOffice;
    public List<Effect> effects = List.of();
    private Organisation organisation = ORGANISATION;
    private Procedures procedures = PROCEDURES;
    private final List<Delegation> delegations = new ArrayList<>();
    private final Map<String, String> altered = new HashMap<>();
    private final Map<String, Content> rounds = new HashMap<>();

    /** Of the bureau of policy and strategy, under a topic of that procedure: 1.1, 1.2 or 1.3. */
    public static Case ofClause(String clause) {
        return switch (clause) {
            case "1.1" -> begun("s9-2", Staff.STRATEGY);
            case "1.2" -> begun("strategy", Staff.STRATEGY);
            case "1.3" -> begun("telephone", Staff.STRATEGY);
            default -> throw new IllegalArgumentException(clause);
        };
    }

    public static Case begun(String topic, UnitId owner) {
        Case file = new Case();
        Person clerk = file.staff.people().stream()
                .filter(person -> person.belongsTo(owner) && person.is(Role.OWNER))
                .findFirst()
                .orElseThrow();
        Draft draft = file.draft(topic, file.content("เนื้อหา"));
        file.accept(file.deciding().begin(new PublicationId("aaaaaaaaaaaa"), owner, draft, clerk));
        return file;
    }

    public Draft draft(String topic, Content content) {
        boolean evidence = topic.equals("strategy");
        return new Draft(
                new TopicId(topic),
                content,
                Optional.empty(),
                evidence
                        ? new Evidence(Map.of(
                                EvidenceField.NUMBER,
                                "อว ๐๑๐๐/๑",
                                EvidenceField.DATE,
                                "2026-10-01",
                                EvidenceField.APPROVER,
                                "คณะรัฐมนตรี",
                                EvidenceField.FILE,
                                "file"))
                        : Evidence.NONE,
                Optional.empty());
    }

    public Content content(String title) {
        Content empty = Content.EMPTY;
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.thai(title))
                .set(ContentField.SUMMARY, Text.thai("สรุป"))
                .set(ContentField.BODY, Text.thai("<p>เนื้อความ</p>"))
                .build();
    }

    /** A readable file; the same text gives the same substance, other bytes another file. */
    public static Document document(String id, String text, String bytes) {
        return new Document(
                new DocumentId(id),
                FileName.of("report.pdf").orElseThrow(),
                Text.thai("รายงาน"),
                DocumentType.PDF,
                100,
                Canonical.sha256(bytes),
                new Inspection(true, 1, Canonical.sha256(text), List.of(), "test 1", List.of()));
    }

    public Circumstances circumstances() {
        return new Circumstances(
                new OfficeToday(
                        now(),
                        CATALOGUE,
                        organisation,
                        procedures,
                        FORMS,
                        WorkingDays.without(List.of()),
                        staff,
                        delegations,
                        Policy.PROPOSED.openToOffice(openToOffice)),
                document -> Optional.of(altered.getOrDefault(document.id().value(), document.sha256())),
                id -> true,
                new Earlier() {
                    @Override
                    public Optional<Content> submitted(int edition, int round) {
                        return Optional.ofNullable(rounds.get(edition + "/" + round));
                    }

                    @Override
                    public Document asRead(Document document) {
                        return compared(document);
                    }
                });
    }

    /** Two files of this case show the same where their texts are the same, and they could be read. */
    private Document compared(Document document) {
        Document now = document;
        for (Content content : rounds.values()) {
            Optional<Document> earlier = content.document(document.id())
                    .filter(other -> !other.sha256().equals(document.sha256()));
            if (earlier.isPresent()) {
                Inspection before = earlier.get().inspection();
                boolean same = before.complete()
                        && document.inspection().complete()
                        && before.textSha256().equals(document.inspection().textSha256());
                now = now.compared(new Likeness(
                        earlier.get().sha256(),
                        document.sha256(),
                        same ? Likeness.Verdict.SAME : Likeness.Verdict.CHANGED,
                        "",
                        "test 1"));
            }
        }
        return now;
    }

    public Instant now() {
        return today.atTime(9, 0).atZone(Circumstances.ZONE).toInstant();
    }

    public Deciding deciding() {
        return new Deciding(circumstances());
    }

    public Act act(Verb verb) {
        Act act = Act.of(verb, publication.version());
        List<String> points = publication
                .latest()
                .currentStep()
                .map(step -> step.checklist().stream()
                        .map(point -> point.id().value())
                        .toList())
                .orElse(List.of());
        return act.tickedWhereAsked(Set.copyOf(points));
    }

    public Case does(Person person, Verb verb) {
        Act act = act(verb);
        if (verb == Verb.SEND_MEMO) {
            act = act.memo(new MemoDraft("วท ๐๒๐๑/๑", today, "๐ ๒๓๓๓ ๓๗๐๐", "ขอเผยแพร่ข้อมูล", "เพื่อโปรดพิจารณา"));
        }
        if (verb == Verb.SUBMIT) {
            act = act.ticked(publication.latest().corrections().stream()
                    .map(Correction::id)
                    .collect(Collectors.toSet()));
        }
        return does(person, act);
    }

    public Case because(Person person, Verb verb, String comment) {
        return does(person, act(verb).comment(comment));
    }

    public Case does(Person person, Act act) {
        accept(deciding().decide(publication, act, person));
        return this;
    }

    public List<RefusalCode> refused(Person person, Verb verb) {
        return refused(person, act(verb).comment("เหตุผล"));
    }

    public List<RefusalCode> refused(Person person, Act act) {
        return deciding()
                .decide(publication, act, person)
                .fold(
                        accepted -> List.<RefusalCode>of(),
                        refusals ->
                                refusals.stream().map(refusal -> refusal.code()).toList());
    }

    public Case saves(Person person, Content content, Document... stored) {
        Edition latest = publication.latest();
        Draft draft = new Draft(latest.topic(), content, latest.chosen(), latest.evidence(), Optional.empty());
        return does(person, act(Verb.SAVE).draft(draft).newDocuments(List.of(stored)));
    }

    public Outcome tries(Person person, Act act) {
        return take(deciding().decide(publication, act, person));
    }

    /** From the draft to the verifier's desk. */
    public Case reachesVerifier() {
        does(clerk(), Verb.SUBMIT);
        return continuesToVerifier();
    }

    public Case continuesToVerifier() {
        while (publication.latest().currentStep().orElseThrow().kind() != StepKind.VERIFY) {
            passesStep();
        }
        return this;
    }

    /** Whoever is asked at the current step agrees. */
    public Case passesStep() {
        return switch (publication.latest().currentStep().orElseThrow().kind()) {
            case ENDORSE -> does(headOfOwner(), Verb.ENDORSE);
            case APPROVE -> does(staff.secretary, Verb.APPROVE);
            case CONFIRM -> does(staff.communications, Verb.CONFIRM);
            case MEMO -> does(headOfOwner(), Verb.SEND_MEMO);
            case RECEIVE -> does(staff.director, Verb.RECEIVE);
            case VERIFY -> does(staff.secondVerifier, Verb.PUBLISH);
        };
    }

    public Case isPublished() {
        if (publication.latest().state() == EditionState.DRAFT) {
            reachesVerifier();
        }
        return does(staff.secondVerifier, Verb.PUBLISH).arrives();
    }

    public Case arrives() {
        accept(deciding().arrive(publication, publication.latest().number()));
        return this;
    }

    public void triesToArrive() {
        take(deciding().arrive(publication, publication.latest().number()));
    }

    public Case expires() {
        accept(deciding().expire(publication));
        return this;
    }

    public Case isTakenBack() {
        accept(deciding().voidAltered(publication));
        return this;
    }

    public Case delegated(Delegation delegation) {
        delegations.add(delegation);
        return this;
    }

    public Case on(LocalDate day) {
        today = day;
        return this;
    }

    public Case with(Organisation other) {
        organisation = other;
        return this;
    }

    public Case with(Procedures others) {
        procedures = others;
        return this;
    }

    /** Somebody changes a stored file round the domain. */
    public Case fileAltered(String documentId) {
        altered.put(documentId, Canonical.sha256("somebody else's bytes"));
        return this;
    }

    /** Somebody changes the frozen copies of the first edition round the domain. */
    public Case frozenForged(Content content) {
        rounds.replaceAll((round, frozen) -> content);
        return this;
    }

    public String step() {
        return publication.latest().step().map(StepId::value).orElse("");
    }

    public EditionState state() {
        return publication.latest().state();
    }

    public Person clerk() {
        return ofOwner(Role.OWNER);
    }

    public Person headOfOwner() {
        return ofOwner(Role.UNIT_HEAD);
    }

    private Person ofOwner(Role role) {
        return staff.people().stream()
                .filter(person -> person.is(role) && person.belongsTo(publication.owner()))
                .findFirst()
                .orElseThrow();
    }

    private Outcome take(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            publication = accepted.next();
            publication.editions().stream()
                    .filter(edition -> edition.round() > 0)
                    .forEach(
                            edition -> rounds.putIfAbsent(edition.number() + "/" + edition.round(), edition.content()));
            effects = accepted.effects();
        }
        return outcome;
    }

    private void accept(Outcome outcome) {
        List<Refusal> refusals = outcome.fold(accepted -> List.of(), reasons -> reasons);
        assertThat(refusals).isEmpty();
        take(outcome);
    }
}

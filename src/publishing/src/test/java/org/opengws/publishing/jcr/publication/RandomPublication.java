package org.opengws.publishing.jcr.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.MemoFormat;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;

/** Any publication that the types allow, sensible or not: what can be built can be stored. */
final class RandomPublication {

    private static final List<String> TEXTS = List.of(
            "",
            "",
            " ",
            "x",
            "ศูนย์เทคโนโลยีสารสนเทศ",
            "it's \"quoted\" \\ %_",
            "two\nlines\tand a tab",
            "a=b",
            "ประกาศ ๑/๒๕๗๐");

    private final Random random;

    RandomPublication(long seed) {
        random = new Random(seed);
    }

    Publication publication() {
        List<Edition> editions = new ArrayList<>();
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            editions.add(edition(number));
        }
        List<Decision> decisions = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(13); number++) {
            decisions.add(decision(number));
        }
        return new Publication(
                PublicationId.random(random),
                random.nextLong() >>> 1,
                new TopicId("topic-" + random.nextInt(5)),
                new UnitId("unit-" + random.nextInt(5)),
                instant(),
                editions,
                marks(),
                maybe(() -> new ReviewInterval(Period.of(random.nextInt(3), 1, random.nextInt(9)), text())),
                list(() -> new Duty(any(DutyKind.values()), day(), day())),
                maybe(this::day),
                maybe(this::day),
                decisions);
    }

    private Edition edition(int number) {
        EditionState state = any(EditionState.values());
        return new Edition(
                number,
                state,
                random.nextInt(4),
                new TopicId("topic-" + random.nextInt(5)),
                content(),
                maybe(() -> new ProcedureId("chosen")),
                maybe(this::procedure),
                state == EditionState.IN_PROCEDURE ? Optional.of(new StepId("verify")) : Optional.empty(),
                maybe(this::instant),
                maybe(this::day),
                list(() -> new Edition.SkippedStep(stepId(), text())),
                maybe(this::stepId),
                random.nextBoolean()
                        ? Hashes.NONE
                        : new Hashes(any("", "substance-2:", "substance-3:") + hash(), hash()),
                new Evidence(map()),
                maybe(this::memo),
                maybe(this::person),
                new HashSet<>(list(this::person)),
                new HashSet<>(list(this::person)),
                list(this::correction),
                random.nextBoolean(),
                maybe(this::instant),
                text());
    }

    private Content content() {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, bilingual())
                .set(ContentField.SUMMARY, bilingual())
                .set(ContentField.BODY, bilingual())
                .rows(list(this::map))
                .set(ContentField.PERIOD, text())
                .set(ContentField.DOCUMENT_DATE, maybe(this::day))
                .set(ContentField.DOCUMENT_NUMBER, text())
                .set(ContentField.LANGUAGE, any("", "th", "en", "both"))
                .set(ContentField.EXTERNAL_LINK, text())
                .set(ContentField.PLACE, text())
                .set(ContentField.PUBLISH_FROM, maybe(this::day))
                .set(ContentField.EXPIRY, maybe(this::day))
                .documents(list(this::document))
                .build();
    }

    private Document document() {
        boolean complete = random.nextBoolean();
        return new Document(
                new DocumentId("abcdefghijklmno" + any("a", "b", "7")),
                FileName.of("รายงาน " + random.nextInt(9) + ".pdf").orElseThrow(),
                bilingual(),
                any(DocumentType.values()),
                1 + random.nextInt(1_000_000),
                hash(),
                new Inspection(
                        complete,
                        random.nextInt(30) - 1,
                        complete ? hash() : "",
                        list(this::hash),
                        text(),
                        list(() -> new Finding(any(FindingCode.values()), text()))),
                list(() -> new Likeness(hash(), hash(), any(Likeness.Verdict.values()), text(), text())),
                maybe(() -> new Document.Original(FileName.of("แผน.pdf").orElseThrow(), hash())));
    }

    private Procedure procedure() {
        return new Procedure(
                new ProcedureId("trial"),
                bilingual(),
                "1." + random.nextInt(4),
                random.nextInt(99),
                List.of(step("first", StepKind.ENDORSE), step("verify", StepKind.VERIFY)),
                list(() -> new EvidenceField(text(), bilingual(), random.nextBoolean())),
                random.nextBoolean(),
                text());
    }

    private StepId stepId() {
        return new StepId(any("first", "verify", "a-step-of-2026"));
    }

    private Step step(String id, StepKind kind) {
        return new Step(
                new StepId(id),
                kind,
                random.nextBoolean() ? Performer.of(any(Role.values())) : new Performer("group:legal"),
                bilingual(),
                1 + random.nextInt(9),
                any(Quorum.values()),
                list(() -> new ChecklistPoint(new PointId(text()), bilingual())));
    }

    private Memo memo() {
        return new Memo(
                any(MemoFormat.values()),
                text(),
                day(),
                text(),
                text(),
                text(),
                list(this::enclosure),
                maybe(() -> new Memo.Signature(person(), text(), text(), text(), day())),
                list(() -> new Memo.Continuation(day(), random.nextInt(5), list(this::enclosure))));
    }

    private Memo.Enclosure enclosure() {
        return new Memo.Enclosure(text(), hash());
    }

    private Decision decision(int number) {
        return new Decision(
                any(DecisionFormat.values()),
                number,
                random.nextInt(4),
                random.nextInt(4),
                any(Verb.values()),
                maybe(this::stepId),
                new Decider(person(), text(), text(), text(), text(), text(), text(), text(), list(this::text)),
                text(),
                list(this::correction),
                list(() -> new PointId(text())),
                random.nextBoolean(),
                instant(),
                new Decision.Bound(text(), hash(), text(), text()),
                map(),
                hash(),
                hash());
    }

    private Correction correction() {
        return new Correction(text(), text(), text(), random.nextBoolean(), random.nextInt(9));
    }

    private Marks marks() {
        return new Marks(
                maybe(() -> new Marks.Suspension(day(), text(), random.nextBoolean())),
                maybe(() -> new Marks.WithdrawalRequest(person(), day(), text(), maybe(this::id))),
                maybe(() -> new Marks.Withdrawal(day(), text(), maybe(this::id))));
    }

    private PublicationId id() {
        return PublicationId.random(random);
    }

    private PersonId person() {
        return new PersonId("person" + random.nextInt(9));
    }

    private Map<String, String> map() {
        Map<String, String> map = new HashMap<>();
        list(this::text).forEach(key -> map.put(key, text()));
        return map;
    }

    private Text bilingual() {
        return new Text(text(), text());
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String hash() {
        return Sha256.of(Integer.toString(random.nextInt()));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000));
    }

    private LocalDate day() {
        return LocalDate.of(2020 + random.nextInt(20), 1, 1).plusDays(random.nextInt(365));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            list.add(value.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}

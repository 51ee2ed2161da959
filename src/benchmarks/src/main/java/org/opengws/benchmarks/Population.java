package org.opengws.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.StepKind;

/**
 * Publications as an office has them after some years, decided by the domain and loaded through the storage code: four
 * fifths published over three years, one fifth of the last weeks and on its way. The same number gives the same ones.
 */
final class Population {

    /** So many published ones have a review that is due on the day of measuring, whatever the size. */
    static final int DUE = 100;

    private static final int PARTS = 200;
    private static final int PUBLISHED_PARTS = 160;
    private static final UnitId NOBODY_ELSE = new UnitId("policy-strategy");
    private static final List<String> SUBJECTS = List.of(
            "รายงานผลการดำเนินงาน",
            "ประกาศเรื่องหลักเกณฑ์",
            "แผนปฏิบัติการด้านเทคโนโลยีสารสนเทศ",
            "คู่มือการให้บริการประชาชน",
            "คำสั่งแต่งตั้งคณะกรรมการ",
            "สรุปผลการจัดซื้อจัดจ้าง",
            "มติที่ประชุมคณะกรรมการ",
            "ข้อมูลสถิติวิทยาศาสตร์และเทคโนโลยี");

    private final Bureau bureau;
    private final Course course;
    private final List<Topic> topics;
    private final Random random = new Random(2540);
    private int due;

    Population(Bureau bureau) {
        this.bureau = bureau;
        this.course = new Course(bureau.staff, bureau.clock);
        this.topics = bureau.publishing.catalogue().topics().stream()
                .filter(topic -> topic.form().equals(FormId.TEXT))
                .toList();
    }

    void load(int size, Progress progress) {
        for (int part = 0; part < PARTS; part++) {
            load(part, size / PARTS);
            progress.at(part + 1, PARTS);
        }
        bureau.clock.on(SetClock.TODAY);
    }

    /** A few of every kind. */
    void loadSome() {
        for (int part = PUBLISHED_PARTS - 5; part < PUBLISHED_PARTS + 5; part++) {
            load(part, 1);
        }
        bureau.clock.on(SetClock.TODAY);
    }

    private void load(int part, int size) {
        bureau.clock.on(day(part));
        List<Outcome.Accepted> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            batch.add(new Outcome.Accepted(publication(part, part * size + i), List.of()));
        }
        bureau.storage.publications().load(batch);
    }

    /** Is told how far it has come. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int of);
    }

    private static LocalDate day(int part) {
        return part < PUBLISHED_PARTS
                ? SetClock.TODAY.minusDays(45 + (PUBLISHED_PARTS - part) * 7L)
                : SetClock.TODAY.minusDays(PARTS - part);
    }

    private Publication publication(int part, int number) {
        Topic topic = topics.get(random.nextInt(topics.size()));
        UnitId owner = topic.owner().value().orElse(NOBODY_ELSE);
        PublicationId id = PublicationId.random(random);
        Deciding deciding = bureau.publishing.deciding(id);
        Publication begun = Course.accepted(deciding.begin(id, owner, draft(topic, number), bureau.staff.clerk(owner)));
        return part < PUBLISHED_PARTS ? published(deciding, begun, number) : onItsWay(deciding, begun, number);
    }

    private Publication published(Deciding deciding, Publication begun, int number) {
        Publication passed = until(deciding, begun, seen -> false);
        Publication arrived =
                Course.accepted(deciding.arrive(passed, passed.latest().number()));
        LocalDate later = SetClock.TODAY.plusDays(60 + number % 300);
        List<Duty> duties = new ArrayList<>();
        for (Duty duty : arrived.duties()) {
            // due long after the day of measuring, but for the hundred
            boolean isDue = duty.kind() == DutyKind.REVIEW && due++ < DUE;
            duties.add(new Duty(duty.kind(), isDue ? SetClock.TODAY : later, duty.since()));
        }
        return arrived.withDuties(duties);
    }

    /** A draft, something at its head's, executive's or verifier's desk, or something returned. */
    private Publication onItsWay(Deciding deciding, Publication begun, int number) {
        return switch (number % 5) {
            case 0 -> begun;
            case 1 -> until(deciding, begun, seen -> isAt(seen, StepKind.ENDORSE));
            case 2 -> until(deciding, begun, seen -> isAt(seen, StepKind.APPROVE) || isAt(seen, StepKind.RECEIVE));
            case 3 -> until(deciding, begun, seen -> isAt(seen, StepKind.VERIFY));
            default -> returned(deciding, until(deciding, begun, seen -> isAt(seen, StepKind.ENDORSE)));
        };
    }

    private Publication returned(Deciding deciding, Publication seen) {
        return Course.accepted(deciding.decide(seen, Course.act(seen, Verb.RETURN), bureau.staff.head(seen.owner())));
    }

    private Publication until(Deciding deciding, Publication begun, Predicate<Publication> there) {
        Publication now = begun;
        for (Optional<Course.Move> move = course.next(now); move.isPresent() && !there.test(now); ) {
            now = Course.accepted(
                    deciding.decide(now, move.get().act(), move.get().person()));
            move = course.next(now);
        }
        return now;
    }

    private static boolean isAt(Publication seen, StepKind kind) {
        Edition latest = seen.latest();
        return latest.state() == EditionState.IN_PROCEDURE
                && latest.currentStep().orElseThrow().kind() == kind;
    }

    private Draft draft(Topic topic, int number) {
        String title = SUBJECTS.get(number % SUBJECTS.size()) + " ครั้งที่ " + number;
        String period = topic.rhythm() == Rhythm.PERIODIC
                ? FiscalPeriod.containing(
                                bureau.publishing.today(), topic.interval().value())
                        .code()
                : "";
        return draft(topic, content(title, period));
    }

    /** With the evidence that an earlier approval needs. */
    static Draft draft(Topic topic, Content content) {
        boolean evidence = topic.procedure().value().value().equals("pre-approved");
        return new Draft(
                topic.id(), content, Optional.empty(), evidence ? evidence() : Evidence.NONE, Optional.empty());
    }

    private static Evidence evidence() {
        return new Evidence(Map.of(
                EvidenceField.NUMBER,
                "อว ๐๑๐๐/๑",
                EvidenceField.DATE,
                "2026-01-05",
                EvidenceField.APPROVER,
                "ปลัดกระทรวง",
                EvidenceField.FILE,
                "หนังสืออนุมัติ"));
    }

    /** About three kilobytes of text. */
    static Content content(String title, String period) {
        String paragraph = "<p>" + "ข้อมูลข่าวสารของราชการที่หน่วยงานจัดให้ประชาชนเข้าตรวจดูได้ ".repeat(6) + "</p>";
        Content empty = Content.EMPTY;
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.of(title, ""))
                .set(ContentField.SUMMARY, Text.thai("สรุปสาระสำคัญของ" + title))
                .set(ContentField.BODY, Text.thai(paragraph.repeat(3)))
                .set(ContentField.PERIOD, period)
                .build();
    }
}

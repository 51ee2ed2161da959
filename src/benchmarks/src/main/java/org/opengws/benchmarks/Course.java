package org.opengws.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.Step;

/** How a publication goes its way where everybody who is asked agrees. */
final class Course {

    /** Who does what next. */
    record Move(Person person, Act act) {}

    private final Staff staff;
    private final Clock clock;

    Course(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** Empty once the verifier has passed it; then the system lets it arrive. */
    Optional<Move> next(Publication seen) {
        if (seen.latest().state() == EditionState.DRAFT) {
            return Optional.of(new Move(staff.clerk(seen.owner()), act(seen, Verb.SUBMIT)));
        }
        return seen.latest().currentStep().map(step -> move(seen, step));
    }

    private Move move(Publication seen, Step step) {
        return switch (step.kind()) {
            case ENDORSE -> new Move(staff.head(seen.owner()), act(seen, Verb.ENDORSE));
            case APPROVE -> new Move(staff.secretary, act(seen, Verb.APPROVE));
            case CONFIRM -> new Move(staff.communications, act(seen, Verb.CONFIRM));
            case MEMO ->
                new Move(staff.head(seen.owner()), act(seen, Verb.SEND_MEMO).memo(memo()));
            case RECEIVE -> new Move(staff.director, act(seen, Verb.RECEIVE));
            case VERIFY -> new Move(staff.verifier, act(seen, Verb.PUBLISH));
        };
    }

    /** With every point of the checklist looked at. */
    static Act act(Publication seen, Verb verb) {
        Set<PointId> points = seen.latest()
                .currentStep()
                .map(step -> step.checklist().stream().map(ChecklistPoint::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        return Act.of(verb, seen.version()).comment("ตรวจแล้ว เห็นชอบ").lookedAt(points);
    }

    /** The next publication, or a failure that names the refusals: a measurement of a refusal would say nothing. */
    static Publication accepted(Outcome outcome) {
        return outcome.fold(Outcome.Accepted::next, refusals -> {
            throw new IllegalStateException("refused: " + refusals);
        });
    }

    private MemoDraft memo() {
        return new MemoDraft(
                "วท ๐๒๐๑/๑",
                LocalDate.now(clock),
                "๐ ๒๓๓๓ ๓๗๐๐",
                "ขอเผยแพร่ข้อมูลข่าวสารของราชการ",
                "ด้วยหน่วยงานได้จัดทำข้อมูลข่าวสารที่ต้องเปิดเผย จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการเผยแพร่");
    }
}

package org.opengws.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.standalone.people.Account;
import org.opengws.standalone.people.Accounts;
import org.opengws.web.FirstVisit;

/** Whom one may be in the demo, and what each may try with what the demo holds just now. */
final class DemoVisit implements FirstVisit {

    private static final int LOOKED_AT = 50;

    private final List<DemoPerson> people;
    private final Accounts accounts;
    private final Publishing publishing;

    DemoVisit(List<DemoPerson> people, Accounts accounts, Publishing publishing) {
        this.people = people;
        this.accounts = accounts;
        this.publishing = publishing;
    }

    @Override
    public List<Group> people() {
        List<Group> groups = new ArrayList<>();
        for (DemoRole role : DemoRole.values()) {
            List<Guest> guests = people.stream()
                    .map(DemoPerson::person)
                    .filter(person -> DemoRole.of(person) == role && maySignIn(person))
                    .map(person -> new Guest(person.id().value(), person.name(), person.position(), Demo.PASSWORD))
                    .toList();
            if (!guests.isEmpty()) {
                groups.add(new Group(role.title(), role.sentence(), guests));
            }
        }
        return groups;
    }

    private boolean maySignIn(Person person) {
        return accounts.account(person.id()).filter(Account::enabled).isPresent();
    }

    @Override
    public Optional<Card> card(Person person) {
        boolean ours = people.stream().anyMatch(each -> each.person().id().equals(person.id()));
        return ours ? Optional.of(new Card(DemoRole.of(person).sentence(), steps(person))) : Optional.empty();
    }

    private List<Step> steps(Person person) {
        List<Step> steps = new ArrayList<>();
        List<PublicationLine> waiting = publishing.inbox(person, 0, LOOKED_AT).items();
        if (person.is(Role.OWNER)) {
            steps.add(new Step(
                    new Text("จัดทำรายการใหม่แล้วเสนอ", "Begin something new and submit it"), "/publications/new"));
            first(waiting, line -> line.state() == EditionState.RETURNED)
                    .ifPresent(line -> steps.add(step("แก้ไขเรื่องที่ถูกส่งคืน", "Mend what was returned", line)));
            steps.add(new Step(new Text("ยืนยันข้อมูลที่ครบกำหนดทบทวน", "Confirm what is due for review"), "/duties"));
        }
        for (DemoTry each : DemoTry.values()) {
            if (person.is(each.role())) {
                first(waiting, line -> line.step().filter(each.at()::equals).isPresent())
                        .ifPresent(line ->
                                steps.add(step(each.text().th(), each.text().en(), line)));
            }
        }
        if (person.is(Role.UNIT_HEAD) || person.is(Role.EXECUTIVE)) {
            first(waiting, PublicationLine::withdrawalRequested)
                    .ifPresent(line -> steps.add(step("ยกเลิกการเผยแพร่ตามที่ขอ", "Withdraw as asked", line)));
        }
        DemoRole.of(person).places().forEach(steps::add);
        return steps;
    }

    private static Optional<PublicationLine> first(List<PublicationLine> waiting, Predicate<PublicationLine> wanted) {
        return waiting.stream().filter(wanted).findFirst();
    }

    private static Step step(String th, String en, PublicationLine line) {
        Text title = line.title();
        String english = title.en().isBlank() ? title.th() : title.en();
        return new Step(
                new Text(th + ": " + title.th(), en + ": " + english),
                "/publications/" + line.id().value());
    }

    /** What to do at a step with what waits there. */
    private enum DemoTry {
        ENDORSE(Role.UNIT_HEAD, StepKind.ENDORSE, "เห็นชอบ", "Endorse"),
        APPROVE(Role.EXECUTIVE, StepKind.APPROVE, "อนุมัติ", "Approve"),
        MEMO(Role.UNIT_HEAD, StepKind.MEMO, "เสนอบันทึกข้อความ", "Send the memo"),
        RECEIVE(Role.DIRECTOR, StepKind.RECEIVE, "รับเรื่อง", "Receive"),
        VERIFY(Role.VERIFIER, StepKind.VERIFY, "ตรวจสอบและเผยแพร่", "Verify and publish");

        private final Role role;
        private final StepKind at;
        private final Text text;

        DemoTry(Role role, StepKind at, String th, String en) {
            this.role = role;
            this.at = at;
            this.text = new Text(th, en);
        }

        Role role() {
            return role;
        }

        StepKind at() {
            return at;
        }

        Text text() {
            return text;
        }
    }
}

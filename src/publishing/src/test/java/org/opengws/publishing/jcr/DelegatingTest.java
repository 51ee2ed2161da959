package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.publishing.Delegating;
import org.opengws.publishing.Office;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.JournalLine;

class DelegatingTest {

    @TempDir
    Path folder;

    private Office office;
    private Delegation.Scan scan;
    private LocalDate today;

    @BeforeEach
    void open() throws IOException {
        office = Office.open(folder);
        today = office.publishing.today();
        Path file = Files.writeString(folder.resolve("order.pdf"), "an order");
        scan = new Delegation.Scan(Sha256.of(file), "คำสั่ง.pdf", "pdf", Files.size(file));
        office.storage.registers().orders().store(scan, file);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aDelegationHoldsFromItsConfirmationByASecondPersonOnly() {
        Delegation given = recorded(office.staff.administrator, order(today, Optional.empty(), ""));
        assertThat(stored(given).state(today)).isEqualTo(Delegation.State.PENDING);

        for (Person person : List.of(office.staff.administrator, office.staff.secretary, office.staff.deputy)) {
            assertThat(codes(delegating().confirm(person, given.id())))
                    .containsExactly(RefusalCode.SECOND_PERSON_NEEDED);
        }
        assertThat(delegating().confirm(office.staff.auditor, given.id()).isRefused())
                .isFalse();

        assertThat(stored(given).holdsOn(today)).isTrue();
        assertThat(stored(given).posts())
                .isEqualTo(new Delegation.Posts(
                        office.staff.secretary.position().th(),
                        office.staff.deputy.position().th()));
        assertThat(stored(given).scan()).contains(scan);
        assertThat(codes(delegating().confirm(office.staff.auditor, given.id())))
                .containsExactly(RefusalCode.NOTHING_TO_CONFIRM);
    }

    @Test
    void nobodyRecordsADelegationToHimselfWhateverRolesHeHolds() {
        Person both = office.staff.add(
                "both",
                office.staff.administrator.unit().orElseThrow(),
                false,
                org.opengws.publishing.people.Role.ADMINISTRATOR,
                org.opengws.publishing.people.Role.EXECUTIVE);
        Delegating.Order order = new Delegating.Order(
                "๑", office.staff.secretary.id(), both.id(), "*", today, Optional.empty(), scan.sha256(), "");
        assertThat(codes(delegating().delegate(both, order))).containsExactly(RefusalCode.DELEGATION_TO_ONESELF);
    }

    @Test
    void anOrderWithoutItsScanOrBegunEarlierWithoutAReasonIsRefused() {
        Delegating.Order bare = new Delegating.Order(
                "๑",
                office.staff.secretary.id(),
                office.staff.deputy.id(),
                "*",
                today.minusDays(300),
                Optional.empty(),
                "",
                " ");
        assertThat(delegating().delegate(office.staff.administrator, bare).problems())
                .extracting(Problem::field)
                .containsExactly("scan", "reason");
    }

    @Test
    void anOrderOrAReasonThatNobodySeesOrThatTurnsTheDirectionIsNone() {
        String unseen = "\u200B\u2060";
        for (String number : List.of(unseen, "ที่ ๑\u202E/๒๕๖๙")) {
            Delegating.Order order = new Delegating.Order(
                    number,
                    office.staff.secretary.id(),
                    office.staff.deputy.id(),
                    "*",
                    today.minusDays(1),
                    Optional.empty(),
                    scan.sha256(),
                    unseen);
            assertThat(delegating().delegate(office.staff.administrator, order).problems())
                    .extracting(Problem::field)
                    .containsExactly("order", "reason");
        }
        Delegation given = recorded(office.staff.administrator, order(today, Optional.empty(), ""));
        assertThat(codes(delegating().refuse(office.staff.auditor, given.id(), unseen)))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        assertThat(codes(delegating().voidIt(office.staff.administrator, given.id(), unseen)))
                .containsExactly(RefusalCode.COMMENT_MISSING);
    }

    @ParameterizedTest
    @MethodSource("org.opengws.publishing.language.TypedTextTest#notOneLine")
    void everyReasonOfADelegationIsOneLineThatShowsWhatWasTyped(String typed) {
        LocalDate before = today.minusDays(1);
        assertThat(delegating()
                        .delegate(office.staff.administrator, order(before, Optional.empty(), typed))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("reason");
        Delegation given = recorded(office.staff.administrator, order(today, Optional.empty(), ""));
        assertThat(delegating().refuse(office.staff.auditor, given.id(), typed).refusals())
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(delegating()
                        .voidIt(office.staff.administrator, given.id(), typed)
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(delegating()
                        .end(office.staff.administrator, given.id(), before, typed)
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void theSameOrderIsRecordedOnceUntilItIsVoidedAsAnError() {
        Delegating.Order order = order(today, Optional.empty(), "");
        Delegation first = recorded(office.staff.administrator, order);

        assertThat(delegating().delegate(office.staff.administrator, order).problems())
                .extracting(Problem::code)
                .containsExactly("delegation-recorded-already");

        delegating().voidIt(office.staff.administrator, first.id(), "บันทึกผิด");
        assertThat(delegating().delegate(office.staff.administrator, order).isRefused())
                .isFalse();
    }

    @Test
    void nobodyWithoutAPostStandsInAnOrder() {
        Person deputy = office.staff.deputy;
        office.staff.replace(new Person(
                deputy.id(),
                deputy.name(),
                Text.EMPTY,
                deputy.unit(),
                deputy.roles(),
                deputy.groups(),
                deputy.topExecutive(),
                deputy.mail()));
        assertThat(delegating()
                        .delegate(office.staff.administrator, order(today, Optional.empty(), ""))
                        .problems())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("to", "post-missing"));
    }

    @Test
    void whatWasEndedOrVoidedStaysOnRecordWithItsReason() {
        Delegation ended = confirmed(recorded(office.staff.administrator, order(today, Optional.empty(), "")));
        Delegation voided = recorded(office.staff.administrator, order(today, Optional.of(today.plusDays(9)), ""));

        assertThat(codes(delegating().end(office.staff.administrator, ended.id(), today.minusDays(1), " ")))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        delegating().end(office.staff.administrator, ended.id(), today.minusDays(1), "พ้นตำแหน่ง");
        delegating().voidIt(office.staff.administrator, voided.id(), "บันทึกผิด");

        assertThat(delegating().all()).hasSize(2);
        assertThat(stored(ended).state(today)).isEqualTo(Delegation.State.ENDED);
        assertThat(stored(ended).course().ended().orElseThrow().mark().reason()).isEqualTo("พ้นตำแหน่ง");
        assertThat(stored(voided).state(today)).isEqualTo(Delegation.State.VOIDED);
        assertThat(codes(delegating().confirm(office.staff.auditor, voided.id())))
                .containsExactly(RefusalCode.NOTHING_TO_CONFIRM);
    }

    @Test
    void everyActIsOnRecordInOneChainAndInTheJournalOfItsDay() {
        Delegation given = confirmed(recorded(office.staff.administrator, order(today, Optional.empty(), "")));
        delegating().end(office.staff.secretary, given.id(), today, "ครบวาระ");

        List<OfficeAct> acts = office.storage.officeActs().from(1, 100);
        assertThat(acts)
                .extracting(OfficeAct::kind)
                .containsExactly(
                        OfficeActKind.UNITS_LOADED,
                        OfficeActKind.CATALOGUE_LOADED,
                        OfficeActKind.DELEGATION_RECORDED,
                        OfficeActKind.DELEGATION_CONFIRMED,
                        OfficeActKind.DELEGATION_ENDED);
        String previous = OfficeAct.START;
        for (OfficeAct act : acts) {
            assertThat(act.previous()).isEqualTo(previous);
            assertThat(act.canonical().sha256()).isEqualTo(act.hash());
            previous = act.hash();
        }
        List<String> journal = new ArrayList<>();
        office.storage.journal().read(today, line -> {
            if (line.chain().equals(JournalLine.OFFICE)) {
                journal.add(line.hash());
            }
        });
        assertThat(journal)
                .containsExactlyInAnyOrderElementsOf(
                        acts.stream().map(OfficeAct::hash).toList());
        assertThat(acts.get(4).reason()).isEqualTo("ครบวาระ");
        assertThat(office.storage.officeActs().newest(0, 2).items())
                .extracting(OfficeAct::number)
                .containsExactly(5, 4);
    }

    private Delegating delegating() {
        return office.publishing.delegating();
    }

    private Delegation stored(Delegation given) {
        return new Storage(office.sessions, office.clock)
                .registers().delegations().stream()
                        .filter(other -> other.id().equals(given.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private Delegation recorded(Person by, Delegating.Order order) {
        return delegating().delegate(by, order).value().orElseThrow();
    }

    private Delegation confirmed(Delegation given) {
        return delegating().confirm(office.staff.auditor, given.id()).value().orElseThrow();
    }

    private Delegating.Order order(LocalDate from, Optional<LocalDate> until, String reason) {
        return new Delegating.Order(
                "คำสั่งที่ ๑/๒๕๗๐",
                office.staff.secretary.id(),
                office.staff.deputy.id(),
                Delegation.EVERYTHING,
                from,
                until,
                scan.sha256(),
                reason);
    }

    private static List<RefusalCode> codes(Recorded<?> recorded) {
        return recorded.refusals().stream().map(Refusal::code).toList();
    }
}

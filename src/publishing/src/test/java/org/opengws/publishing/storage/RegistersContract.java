package org.opengws.publishing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.OfficeOverPorts;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;

/** What everybody relies on who keeps catalogue, units and delegations. What other tests left may be there already. */
public abstract class RegistersContract {

    private static int numbers;

    private final Staff staff = new Staff();

    protected abstract Registers registers();

    @Test
    void catalogueAndUnitsAreThoseThatItBeganWith() {
        assertThat(registers().catalogue().topics()).isEqualTo(OfficeOverPorts.CATALOGUE.topics());
        assertThat(registers().organisation().units()).isEqualTo(OfficeOverPorts.ORGANISATION.units());
    }

    @Test
    void whatWasChangedIsThereAtOnceAndItsActIsOnRecord() {
        Delegation given = delegation();
        Checked<List<Delegation>> changed = give(given);

        assertThat(changed.orThrow()).isEqualTo(registers().delegations()).endsWith(given);
        OfficeAct act = registers().acts().newest(0, 1).items().get(0);
        assertThat(act.about()).isEqualTo(given.id().value());
        assertThat(registers().acts().find(act.number())).contains(act);
    }

    @Test
    void whatIsRefusedChangesNothingAndIsNotOnRecord() {
        List<Delegation> before = registers().delegations();
        int acts = registers().acts().newest(0, 1).total();
        Checked<List<Delegation>> refused = registers()
                .changeDelegations(any -> Checked.refused(List.of(Problem.at("delegations", 0, "", "not-this-one"))));

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.problems()).extracting(Problem::code).containsExactly("not-this-one");
        assertThat(registers().delegations()).isEqualTo(before);
        assertThat(registers().acts().newest(0, 1).total()).isEqualTo(acts);
    }

    @Test
    void delegationsStayInTheOrderInWhichTheyWereRecorded() {
        List<Delegation> given = List.of(delegation(), delegation(), delegation());
        given.forEach(this::give);
        assertThat(registers().delegations()).endsWith(given.toArray(new Delegation[0]));
    }

    /** The first ones of an office too, before there is anything. */
    @RepeatedTest(10)
    void changesAtTheSameTimeAreAllKeptAndTheirActsFollowOneAnother() throws Exception {
        List<Delegation> given = Stream.generate(this::delegation).limit(8).toList();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Checked<List<Delegation>>>> answers = new ArrayList<>();
            given.forEach(each -> answers.add(people.submit(() -> give(each))));
            for (Future<Checked<List<Delegation>>> answer : answers) {
                assertThat(answer.get().isRefused()).isFalse();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(registers().delegations()).containsAll(given);
        List<OfficeAct> acts = registers().acts().from(1, 1_000);
        for (int i = 0; i < acts.size(); i++) {
            assertThat(acts.get(i).number()).isEqualTo(i + 1);
            assertThat(acts.get(i).previous())
                    .isEqualTo(i == 0 ? OfficeAct.START : acts.get(i - 1).hash());
        }
    }

    @Test
    void anActThatIsNotThereIsNotFound() {
        int last = registers().acts().newest(0, 1).total();
        assertThat(registers().acts().find(0)).isEmpty();
        assertThat(registers().acts().find(last + 1)).isEmpty();
        assertThat(registers().acts().from(last + 1, 10)).isEmpty();
    }

    private Checked<List<Delegation>> give(Delegation given) {
        return registers()
                .changeDelegations(there -> Checked.of(new Acted<>(
                        Stream.concat(there.stream(), Stream.of(given)).toList(),
                        new OfficeAct.Draft(
                                OfficeActKind.DELEGATION_RECORDED,
                                OfficeAct.By.SYSTEM,
                                given.id().value(),
                                List.of(given.to()),
                                Map.of(),
                                Map.of(),
                                ""))));
    }

    private synchronized Delegation delegation() {
        return new Delegation(
                new DelegationId("d" + ++numbers),
                "คำสั่งที่ ๑/๒๕๖๙",
                staff.secretary.id(),
                staff.deputy.id(),
                Delegation.EVERYTHING,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }
}

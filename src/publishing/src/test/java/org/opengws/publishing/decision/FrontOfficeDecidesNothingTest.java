package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** Whoever prepares for those who decide does no verb, whatever else was given to him of an executive. */
class FrontOfficeDecidesNothingTest {

    @Test
    void no_verb_is_done_by_virtue_of_it_at_any_place_of_any_procedure() {
        int looked = 0;
        for (Case file : everywhere()) {
            Person front = file.staff.add("front-office", Staff.OFFICE, false, Role.FRONT_OFFICE);
            for (Verb verb : Verb.values()) {
                assertThat(file.deciding().refusals(file.publication, verb, front))
                        .as(verb + " at " + file.step())
                        .isNotEmpty();
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(200);
    }

    @Test
    void an_executive_or_top_executive_who_is_one_too_decides_nothing_with_or_without_a_delegation() {
        for (boolean top : List.of(true, false)) {
            for (Case file : everywhere()) {
                Person both = file.staff.add("deputy", Staff.OFFICE, top, Role.EXECUTIVE, Role.FRONT_OFFICE);
                file.delegated(delegation(both));
                for (Verb verb : Verb.values()) {
                    assertThat(file.deciding().refusals(file.publication, verb, both))
                            .as(verb + " at " + file.step() + " top " + top)
                            .isNotEmpty();
                }
                assertThat(new Authority(file.circumstances().office()).isExecutive(both))
                        .isFalse();
            }
        }
    }

    @Test
    void he_is_told_why() {
        Case file = approving();
        Person both = file.staff.add("deputy", Staff.OFFICE, true, Role.EXECUTIVE, Role.FRONT_OFFICE);
        assertThat(file.deciding().refusals(file.publication, Verb.APPROVE, both))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.FRONT_OFFICE_DECIDES_NOTHING);
    }

    @Test
    void nobody_acts_for_a_top_executive_who_is_one_too() {
        Case file = approving();
        file.delegated(delegation(file.staff.deputy));
        assertThat(file.deciding().refusals(file.publication, Verb.APPROVE, file.staff.deputy))
                .isEmpty();
        Person secretary = file.staff.secretary;
        file.staff.replace(new Person(
                secretary.id(),
                secretary.name(),
                secretary.position(),
                secretary.unit(),
                Set.of(Role.EXECUTIVE, Role.FRONT_OFFICE),
                secretary.groups(),
                true,
                secretary.mail()));
        assertThat(file.deciding().refusals(file.publication, Verb.APPROVE, file.staff.deputy))
                .isNotEmpty();
    }

    private static Delegation delegation(Person to) {
        return new Delegation(
                new DelegationId("d-" + to.id()),
                "คำสั่งที่ ๑",
                new PersonId("permanent-secretary"),
                to.id(),
                Delegation.EVERYTHING,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31));
    }

    private static Case approving() {
        Case file = Case.ofClause("1.1");
        return file.does(file.clerk(), Verb.SUBMIT).passesStep();
    }

    /** A draft, each step, and what is public, of each procedure. */
    private static List<Case> everywhere() {
        List<Case> all = new ArrayList<>();
        for (String clause : List.of("1.1", "1.2", "1.3")) {
            all.add(Case.ofClause(clause));
            for (int steps = 0; steps < 4; steps++) {
                Case file = Case.ofClause(clause);
                file.does(file.clerk(), Verb.SUBMIT);
                for (int i = 0;
                        i < steps && file.publication.latest().currentStep().isPresent();
                        i++) {
                    file.passesStep();
                }
                all.add(file);
            }
            all.add(Case.ofClause(clause).isPublished());
        }
        return all;
    }
}

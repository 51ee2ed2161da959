package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.VerbEntry.Rank;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.StepKind;

class VerbsTest {

    private static final List<Carried> EACH = List.of(
            new Carried.Written(new Case().draft("telephone", new Case().content("เรื่อง")), List.of()),
            new Carried.Letter(new MemoDraft("๑", LocalDate.of(2026, 11, 23), "", "เรื่อง", "เนื้อความ")),
            new Carried.ToMend(List.of(Correction.of("title.th", "แก้คำผิด"))),
            new Carried.GivenTo(new PersonId("verifier")),
            new Carried.ReplacedBy(new PublicationId("bbbbbbbbbbbb")),
            new Carried.ReviewedEvery(new ReviewInterval(Period.ofMonths(6), "")),
            new Carried.LeavingOut());

    @Test
    void everyKindOfStepIsPassedByOneVerbThatIsDoneThere() {
        for (StepKind kind : StepKind.values()) {
            List<Verb> passing = Stream.of(Verb.values())
                    .filter(verb -> Verbs.of(verb).counts().passes().equals(java.util.Optional.of(kind)))
                    .toList();
            assertThat(passing).as(kind.code()).containsExactly(Verbs.favourable(kind));
            assertThat(Verbs.rows(passing.get(0))).allMatch(row -> row.at().equals(Set.of(kind)));
        }
    }

    /** An act without a step of its own there cannot be in the way of its recall. */
    @Test
    void whateverDecidesAtAStepButAssigningBlocksARecall() {
        for (Verb verb : Verb.values()) {
            boolean atStep = Verbs.rows(verb).stream().anyMatch(row -> !row.at().isEmpty());
            boolean decides = atStep && verb != Verb.SAVE && verb != Verb.ASSIGN;
            assertThat(Verbs.of(verb).counts().blocksRecall()).as(verb.code()).isEqualTo(decides);
        }
    }

    @Test
    void noTwoVerbsAreOfferedAtTheSamePlace() {
        assertThat(Stream.of(Verb.values())
                        .map(verb -> Verbs.of(verb).offered().rank())
                        .filter(rank -> rank.isFirst() || rank.isChoice())
                        .map(Rank::number))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void anActHoldsNothingThatItsVerbDoesNotTake() {
        for (Verb verb : Verb.values()) {
            for (Carried carried : EACH) {
                if (Verbs.of(verb).asks().carries().takes(carried)) {
                    assertThat(new Act(verb, 1, "", Set.of(), carried).carried())
                            .isEqualTo(carried);
                } else {
                    assertThatThrownBy(() -> new Act(verb, 1, "", Set.of(), carried))
                            .as(verb + " " + carried)
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void everyKindOfThingIsTakenBySomeVerb() {
        for (Carried carried : EACH) {
            assertThat(Verb.values())
                    .anyMatch(verb -> Verbs.of(verb).asks().carries().takes(carried));
        }
    }

    @Test
    void anActTicksNothingWhereItsVerbAsksForNothing() {
        assertThatThrownBy(() -> Act.of(Verb.SUSPEND, 1).ticked(Set.of("clear")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Act.of(Verb.SUSPEND, 1).tickedWhereAsked(Set.of("clear")).ticked())
                .isEmpty();
        assertThat(Act.of(Verb.ENDORSE, 1).tickedWhereAsked(Set.of("clear")).ticked())
                .containsExactly("clear");
    }
}

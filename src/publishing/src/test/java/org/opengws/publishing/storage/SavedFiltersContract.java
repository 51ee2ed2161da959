package org.opengws.publishing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.people.PersonId;

/** What every keeper of people's filters does. Each test has a person of its own. */
public abstract class SavedFiltersContract {

    private static int people;

    private final PersonId person = new PersonId("filters." + ++people + "@example.org");

    protected abstract SavedFilters filters();

    @Test
    void aFilterIsKeptByItsNameAsItWasTyped() {
        SavedFilter filter = new SavedFilter("ที่ฉันต้องตาม 100% / [ก]", "state=returned&q=%E0%B8%81");
        assertThat(filters().keep(person, filter)).isTrue();
        assertThat(filters().of(person)).containsExactly(filter);
    }

    @Test
    void theSameNameAgainReplacesIt() {
        filters().keep(person, new SavedFilter("ค้าง", "state=returned"));
        filters().keep(person, new SavedFilter("ค้าง", "overdue=1"));
        assertThat(filters().of(person)).containsExactly(new SavedFilter("ค้าง", "overdue=1"));
    }

    @Test
    void theyStandInTheOrderOfTheirNames() {
        filters().keep(person, new SavedFilter("b", "mine=1"));
        filters().keep(person, new SavedFilter("a", "mine=1"));
        assertThat(filters().of(person)).extracting(SavedFilter::name).containsExactly("a", "b");
    }

    @Test
    void nobodySeesThoseOfSomebodyElse() {
        filters().keep(person, new SavedFilter("mine", "mine=1"));
        PersonId other = new PersonId("other." + person.value());
        assertThat(filters().of(other)).isEmpty();
        filters().remove(other, "mine");
        assertThat(filters().of(person)).hasSize(1);
    }

    @Test
    void oneIsRemovedByItsNameAndAnUnknownNameChangesNothing() {
        filters().keep(person, new SavedFilter("a", "mine=1"));
        filters().keep(person, new SavedFilter("b", "mine=1"));
        filters().remove(person, "a");
        filters().remove(person, "none");
        assertThat(filters().of(person)).extracting(SavedFilter::name).containsExactly("b");
    }

    @Test
    void beyondTheMostNoOtherOneIsKeptButAKnownOneMayChange() {
        for (int i = 0; i < SavedFilters.MOST; i++) {
            assertThat(filters().keep(person, new SavedFilter("filter " + i, "mine=1")))
                    .isTrue();
        }
        assertThat(filters().keep(person, new SavedFilter("one more", "mine=1")))
                .isFalse();
        assertThat(filters().keep(person, new SavedFilter("filter 0", "overdue=1")))
                .isTrue();
        assertThat(filters().of(person)).hasSize(SavedFilters.MOST);
    }
}

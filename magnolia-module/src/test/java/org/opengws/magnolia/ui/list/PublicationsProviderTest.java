package org.opengws.magnolia.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

import com.vaadin.data.provider.Query;
import com.vaadin.data.provider.QuerySortOrder;
import com.vaadin.shared.data.sort.SortDirection;

import info.magnolia.ui.filter.DataFilter;

/** Magnolia's list, asked as Magnolia asks it. */
class PublicationsProviderTest {

    private ListedOffice listed;
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        listed = new ListedOffice(folder);
        office = listed.office;
    }

    @AfterEach
    void close() {
        listed.close();
    }

    @Test
    void aThaiWordInsideASentenceIsFoundByWhoMayReadTheTitleAlone() {
        Publication draft = office.begun("s9-2", Staff.STRATEGY, Office.content("ประกาศแผนปฏิบัติราชการประจำปี"));
        DataFilter words = ListedOffice.filter("ปฏิบัติ", Map.of());
        assertThat(ids(office.staff.clerk, words)).containsExactly(draft.id().value());
        assertThat(size(office.staff.clerk, words)).isEqualTo(1);
        assertThat(ids(office.staff.centralClerk, words)).isEmpty();
        assertThat(ids(null, words)).isEmpty();
        assertThat(ids(office.staff.centralClerk, ListedOffice.filter("", Map.of())))
                .containsExactly(draft.id().value());
    }

    @Test
    void whatWaitsForTheOneWhoLooksIsAFilterThatGoesWithTheOthers() {
        Publication waiting = office.begun("1.3");
        office.begun("1.1");
        office.does(office.of(Staff.STRATEGY, Role.OWNER), waiting.id(), Verb.SUBMIT);
        Person head = office.of(Staff.STRATEGY, Role.UNIT_HEAD);
        Map<String, Object> mine = Map.of("attention", ListedOffice.choice("mine"));
        assertThat(ids(head, ListedOffice.filter("", mine)))
                .containsExactly(waiting.id().value());
        assertThat(ids(null, ListedOffice.filter("", mine))).isEmpty();
        Map<String, Object> minePublished =
                Map.of("attention", ListedOffice.choice("mine"), "state", Set.of("published"));
        assertThat(ids(head, ListedOffice.filter("", minePublished))).isEmpty();
        Map<String, Object> mineInProcedure = Map.of(
                "attention",
                ListedOffice.choice("mine"),
                "state",
                Set.of("in-procedure"),
                "owner",
                ListedOffice.choice(Staff.STRATEGY.value()));
        assertThat(ids(head, ListedOffice.filter("", mineInProcedure)))
                .containsExactly(waiting.id().value());
    }

    @Test
    void stateCategoryAndUnitRestrictAndWhatThereIsNotRestrictsNothing() {
        Publication draft = office.begun("1.1");
        String category = office.publishing
                .catalogue()
                .topic(draft.latest().topic())
                .orElseThrow()
                .category()
                .value();
        assertThat(ids(office.staff.clerk, one("category", ListedOffice.choice(category))))
                .hasSize(1);
        assertThat(ids(office.staff.clerk, one("state", Set.of("published")))).isEmpty();
        assertThat(ids(office.staff.clerk, one("owner", ListedOffice.choice(Staff.STRATEGY.value()))))
                .hasSize(1);
        assertThat(ids(office.staff.clerk, one("owner", ListedOffice.choice("no-such-unit"))))
                .hasSize(1);
        assertThat(ids(office.staff.clerk, one("attention", ListedOffice.choice("overdue"))))
                .isEmpty();
    }

    @Test
    void theListIsSortedByTheDomain() {
        Publication second = office.begun("s9-2", Staff.STRATEGY, Office.content("ข แผน"));
        Publication first = office.begun("s9-2", Staff.STRATEGY, Office.content("ก แผน"));
        List<QuerySortOrder> byTitle = List.of(new QuerySortOrder("title", SortDirection.ASCENDING));
        assertThat(ids(office.staff.clerk, ListedOffice.filter("", Map.of()), byTitle))
                .containsExactly(first.id().value(), second.id().value());
        List<QuerySortOrder> down = List.of(new QuerySortOrder("title", SortDirection.DESCENDING));
        assertThat(ids(office.staff.clerk, ListedOffice.filter("", Map.of()), down))
                .containsExactly(second.id().value(), first.id().value());
    }

    private static DataFilter one(String filter, Object value) {
        return ListedOffice.filter("", Map.of(filter, value));
    }

    private List<String> ids(Person person, DataFilter filter) {
        return ids(person, filter, List.of());
    }

    private List<String> ids(Person person, DataFilter filter, List<QuerySortOrder> order) {
        listed.signIn(Optional.ofNullable(person));
        return office.sessions.read(
                session -> ListedOffice.ids(new PublicationsProvider(listed.product, ListedOffice.datasource(session))
                        .fetch(new Query<>(0, 50, order, null, filter))
                        .toList()));
    }

    private int size(Person person, DataFilter filter) {
        listed.signIn(Optional.ofNullable(person));
        return office.sessions.read(session ->
                new PublicationsProvider(listed.product, ListedOffice.datasource(session)).size(new Query<>(filter)));
    }
}

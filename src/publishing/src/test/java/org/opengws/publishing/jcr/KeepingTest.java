package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.jcr.RepositoryException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.outbox.Leases;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.StorageException;

/** What daily work reads: duties, expiry, topics, walks, registers, leases, bookmarks; and the sessions below it all. */
@TestInstance(Lifecycle.PER_CLASS)
class KeepingTest {

    private Office office;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aDutyIsFoundOnItsDayUnderItsOwnerAndGoesWhenItIsClosed() {
        Publication published = office.published(office.begun("1.3").id());
        LocalDate due = published.duty(DutyKind.REVIEW).orElseThrow().due();
        assertThat(duties(DutyKind.REVIEW, Staff.STRATEGY, due.minusDays(1))).doesNotContain(published.id());
        assertThat(duties(DutyKind.REVIEW, Staff.STRATEGY, due)).contains(published.id());
        assertThat(duties(DutyKind.REVIEW, Staff.CENTRE, due)).doesNotContain(published.id());
        assertThat(duties(DutyKind.UPDATE, Staff.STRATEGY, due)).doesNotContain(published.id());
        assertThat(duties(DutyKind.STANDING_CHECK, Staff.STRATEGY, due)).contains(published.id());
        office.does(office.staff.communications, published.id(), Verb.REQUEST_UPDATE);
        assertThat(duties(DutyKind.UPDATE, Staff.STRATEGY, due)).contains(published.id());
    }

    @Test
    void whatExpiredYesterdayIsFoundTodayAndNoLongerOnceItIsSuspended() {
        LocalDate today = office.publishing.today();
        Publication begun = office.begun("telephone", Staff.STRATEGY, expiring(today));
        office.published(begun.id());
        assertThat(office.storage.publications().expired(today, 100)).doesNotContain(begun.id());
        assertThat(office.storage.publications().expired(today.plusDays(1), 100))
                .contains(begun.id());
        office.does(office.staff.verifier, begun.id(), Verb.SUSPEND);
        assertThat(office.storage.publications().expired(today.plusDays(1), 100))
                .doesNotContain(begun.id());
    }

    @Test
    void whatATopicHasInPublicIsKnownByItsPeriodsAndItsNewest() {
        TopicId topic = new TopicId("budget-use");
        assertThat(office.storage.publications().publicUnder(topic).periods()).isEmpty();
        Publication begun = office.begun("budget-use", Staff.CENTRAL, covering("2570-Q1"));
        office.verified(begun.id());
        assertThat(office.storage.publications().publicUnder(topic).newest()).isEmpty();
        Office.accepted(office.publishing.arrive(begun.id(), 1));
        assertThat(office.storage.publications().publicUnder(topic).newest()).contains(office.publishing.today());
        assertThat(office.storage.publications().publicUnder(topic).periods()).containsExactly("2570-Q1");
        office.does(office.staff.secretary, begun.id(), Verb.SUSPEND);
        assertThat(office.storage.publications().publicUnder(topic).periods()).isEmpty();
    }

    @Test
    void aWalkInPartsMeetsEveryPublicationOnce() {
        Set<PublicationId> begun = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            begun.add(office.begun("1.1").id());
        }
        List<PublicationId> met = new ArrayList<>();
        String from = Batch.START;
        do {
            Batch<PublicationId> part = office.storage.publications().walk(from, 7);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(7);
            met.addAll(part.items());
            from = part.next();
        } while (!from.isEmpty());
        assertThat(met).doesNotHaveDuplicates().containsAll(begun);
    }

    @Test
    void whatSomebodyChangedRoundTheDomainIsFoundByTheNextDecision() {
        for (String property : List.of("title.th", "body.th", "place", "row.1")) {
            Publication begun = office.begun("1.1");
            Publication submitted = office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);
            alter(begun.id(), property);
            Outcome outcome = office.publishing.act(office.staff.head, begun.id(), office.act(submitted, Verb.ENDORSE));
            assertThat(codes(outcome)).as(property).contains(RefusalCode.CONTENT_ALTERED);
            assertThat(office.find(begun.id()).decisions()).last().matches(last -> last.verb() == Verb.VOID);
        }
    }

    @Test
    void theCatalogueIsThatOfTheFilesAndAChangeIsSeenByEverybody() {
        Storage elsewhere = new Storage(office.sessions, office.clock);
        Catalogue before = elsewhere.registers().catalogue();
        assertThat(before.topics()).hasSize(33);
        assertThat(before.categories()).hasSize(5);
        Catalogue renamed = new Catalogue(
                before.scheme(),
                before.year(),
                Text.thai("ชื่อใหม่"),
                before.note(),
                before.categories(),
                before.topics());
        office.storage.registers().changeCatalogue(seen -> Checked.of(new Acted<>(renamed, act())));
        assertThat(elsewhere.registers().catalogue()).isEqualTo(renamed);
    }

    @Test
    void aRefusedChangeOfARegisterLeavesItAsItWas() {
        Catalogue before = office.storage.registers().catalogue();
        Checked<Catalogue> refused =
                office.storage.registers().changeCatalogue(seen -> Checked.refused(List.of(Problem.of("", "no"))));
        assertThat(refused.isRefused()).isTrue();
        assertThat(office.storage.registers().catalogue()).isEqualTo(before);
    }

    @Test
    void theOrganisationComesBackWithItsHistory() {
        Organisation stored =
                new Storage(office.sessions, office.clock).registers().organisation();
        assertThat(stored.units()).hasSize(15);
        assertThat(stored.existsOn(new UnitId("international-cooperation"), LocalDate.of(2007, 1, 30)))
                .isFalse();
        assertThat(stored.existsOn(new UnitId("international-cooperation"), LocalDate.of(2007, 1, 31)))
                .isTrue();
        assertThat(office.storage.registers().seed(() -> null, () -> null)).isFalse();
    }

    @Test
    void delegationsStayInTheOrderInWhichTheyWereGiven() {
        List<Delegation> given = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            given.add(new Delegation(
                    new DelegationId("d" + i),
                    "คำสั่งที่ " + i,
                    office.staff.secretary.id(),
                    office.staff.deputy.id(),
                    Delegation.EVERYTHING,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 2, i)));
        }
        office.storage.registers().changeDelegations(none -> Checked.of(new Acted<>(given, act())));
        assertThat(new Storage(office.sessions, office.clock).registers().delegations())
                .isEqualTo(given);
    }

    private static OfficeAct.Draft act() {
        return new OfficeAct.Draft(
                OfficeActKind.CATALOGUE_IMPORTED, OfficeAct.By.SYSTEM, "", List.of(), Map.of(), Map.of(), "");
    }

    @Test
    void aLeaseHasOneHolderUntilItEnds() {
        Leases leases = office.storage.leases();
        Instant now = office.clock.instant();
        Duration minute = Duration.ofMinutes(1);
        assertThat(leases.hold("job", "one", now, minute)).isTrue();
        assertThat(leases.hold("job", "other", now.plusSeconds(59), minute)).isFalse();
        assertThat(leases.hold("job", "one", now.plusSeconds(59), minute)).isTrue();
        assertThat(leases.hold("job", "other", now.plusSeconds(119), minute)).isTrue();
        leases.release("job", "one");
        assertThat(leases.hold("job", "one", now.plusSeconds(120), minute)).isFalse();
        leases.release("job", "other");
        assertThat(leases.hold("job", "one", now.plusSeconds(120), minute)).isTrue();
    }

    @Test
    void aBookmarkIsKeptUnderAnyName() {
        office.storage.bookmarks().put("heads/ของวัน: *", "one");
        office.storage.bookmarks().put("heads/ของวัน: *", "other");
        assertThat(office.storage.bookmarks().get("heads/ของวัน: *")).contains("other");
        office.storage.bookmarks().remove("heads/ของวัน: *");
        assertThat(office.storage.bookmarks().get("heads/ของวัน: *")).isEmpty();
    }

    @Test
    void whatIsLeftPendingIsNotHandedToTheNextUser() {
        office.sessions.write(session -> session.getRootNode().addNode("pending", Names.FOLDER));
        assertThat(office.sessions.<Boolean>read(session -> session.nodeExists("/pending")))
                .isFalse();
        assertThat(office.sessions.<Boolean>read(session -> session.hasPendingChanges()))
                .isFalse();
    }

    @Test
    void aSessionWhoseWorkFailedIsNotUsedAgain() {
        AtomicReference<Object> failed = new AtomicReference<>();
        assertThatThrownBy(() -> office.sessions.write(session -> {
                    failed.set(session);
                    session.getRootNode().addNode("pending", Names.FOLDER);
                    throw new RepositoryException("broken");
                }))
                .isInstanceOf(StorageException.class)
                .hasCauseInstanceOf(RepositoryException.class);
        assertThat(office.sessions.<Boolean>read(session -> session != failed.get() && !session.nodeExists("/pending")))
                .isTrue();
    }

    private void alter(PublicationId id, String property) {
        office.sessions.change(session -> {
            var content = new Paths().find(session, id).orElseThrow().getNode("editions/1/content");
            if (property.equals("row.1")) {
                content.setProperty("rows", 1L);
                content.setProperty("row.1", new String[] {"name", "somebody else"});
            } else {
                content.setProperty(property, "somebody else's words");
            }
            return null;
        });
    }

    private List<PublicationId> duties(DutyKind kind, UnitId owner, LocalDate until) {
        DutyFilter filter = new DutyFilter(Set.of(kind), Optional.of(owner), Optional.empty(), until);
        return office.publishing.duties(filter, 0, 1000).items().stream()
                .map(DutyLine::publication)
                .map(line -> line.id())
                .toList();
    }

    private static Content expiring(LocalDate day) {
        return with("", Optional.of(day));
    }

    private static Content covering(String period) {
        return with(period, Optional.empty());
    }

    private static Content with(String period, Optional<LocalDate> expiry) {
        Content content = Office.content("เรื่อง");
        return content.with()
                .set(ContentField.PERIOD, period)
                .set(ContentField.EXPIRY, expiry)
                .build();
    }

    private static List<RefusalCode> codes(Outcome outcome) {
        return outcome.fold(
                accepted -> List.of(),
                refusals -> refusals.stream().map(refusal -> refusal.code()).toList());
    }
}

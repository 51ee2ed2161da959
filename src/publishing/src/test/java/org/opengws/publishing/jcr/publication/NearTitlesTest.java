package org.opengws.publishing.jcr.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.upkeep.RenewingLines;

/** What is spelt nearly as somebody typed is offered from titles that he may read, and from no other. */
class NearTitlesTest {

    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWordOfATitleIsOfferedForOneThatIsSpeltNearlySo() {
        begun("แผนปฏิบัติราชการ");
        begun("รายงานการใช้งบประมาณ");
        begun("Annual procurement plan");
        assertThat(near(office.staff.clerk, "แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        assertThat(near(office.staff.clerk, "งบประมาน")).contains("งบประมาณ");
        assertThat(near(office.staff.clerk, "Procurment")).contains("procurement");
        assertThat(near(office.staff.clerk, "zebra")).isEmpty();
        assertThat(near(office.staff.clerk, " ")).isEmpty();
    }

    @Test
    void aWordThatStandsOnlyInTitlesThatSomebodyMayNotReadIsNotOfferedToHim() {
        begun("งบประมาณลับ");
        PublicationId revised = office.published(begun("แผนปฏิบัติราชการ").id()).id();
        revise(revised, "Confidential procurement");
        for (Person reader : List.of(office.staff.clerk, office.staff.auditor)) {
            assertThat(near(reader, "งบประมาน")).contains("งบประมาณ");
            assertThat(near(reader, "procurment")).contains("procurement");
        }
        for (Person stranger : List.of(office.staff.centralClerk, office.staff.secretary, office.staff.verifier)) {
            assertThat(near(stranger, "งบประมาน")).isEmpty();
            assertThat(near(stranger, "procurment")).isEmpty();
            assertThat(near(stranger, "แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        }
    }

    @Test
    void whatComesToSomebodyToActOnGivesHimItsWordsToo() {
        PublicationId id =
                office.begun("s9-2", Staff.STRATEGY, Office.content("งบประมาณ")).id();
        office.does(office.staff.clerk, id, Verb.SUBMIT);
        assertThat(near(office.staff.secretary, "งบประมาน")).isEmpty();
        office.does(office.staff.head, id, Verb.ENDORSE);
        assertThat(soon(office.staff.secretary, "งบประมาน")).contains("งบประมาณ");
        assertThat(near(office.staff.centralClerk, "งบประมาน")).isEmpty();
    }

    @Test
    void whatIsNoLongerHisToReadIsNotOfferedThoughItWasJustNow() {
        PublicationId id = begun("งบประมาณ").id();
        office.does(office.staff.clerk, id, Verb.SUBMIT);
        assertThat(near(office.staff.clerk, "งบประมาน")).contains("งบประมาณ");
        office.does(office.staff.clerk, id, Verb.RECALL);
        save(id, "เรื่องอื่น");
        assertThat(near(office.staff.clerk, "งบประมาน")).isEmpty();
    }

    @Test
    void onlyWordsThatFindSomethingWithTheSameFiltersAreOffered() {
        office.published(begun("งบประมาณ").id());
        PublicationFilter typed = PublicationFilter.ALL.titled("งบประมาน");
        assertThat(near(office.staff.clerk, typed.onlyPublicOnes())).contains("งบประมาณ");
        assertThat(near(office.staff.clerk, typed.ownedBy(Staff.STRATEGY))).contains("งบประมาณ");
        assertThat(near(office.staff.clerk, typed.in(Set.of(EditionState.DRAFT))))
                .isEmpty();
    }

    @Test
    void whatIsAddedChangedOrDiscardedLaterIsKnownSoon() {
        PublicationId first = begun("งบประมาณ").id();
        assertThat(near(office.staff.clerk, "งบประมาน")).contains("งบประมาณ");
        office.clock.forward(Duration.ofMinutes(90));
        begun("procurement");
        assertThat(soon(office.staff.clerk, "procurment")).contains("procurement");
        save(first, "แผนปฏิบัติราชการ");
        assertThat(soon(office.staff.clerk, "แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        office.does(office.staff.clerk, first, Verb.DISCARD);
        assertThat(near(office.staff.clerk, "แผนปฎิบัติราชการ")).isEmpty();
    }

    @Test
    void moreTitlesThanAreReadAtOnceAreAllKnown() {
        for (int i = 0; i < 12; i++) {
            begun("procurement" + i);
        }
        TitleWords words = new TitleWords(office.sessions, 5);
        assertThat(soon(() -> words.to(Reader.PRODUCT).nearest("procurment0"))).contains("procurement0");
        assertThat(soon(() -> words.to(Reader.PRODUCT).nearest("procurment11"))).contains("procurement11");
    }

    @Test
    void linesOfAnEarlierReleaseGiveStrangersNoWordsUntilTheyAreDrawnUpAnew() {
        PublicationId id = office.published(begun("แผนปฏิบัติราชการ").id()).id();
        revise(id, "งบประมาณลับ");
        office.sessions.change(session -> {
            javax.jcr.Node node = new Paths().find(session, id).orElseThrow();
            for (String name : List.of(Lines.READERS, Lines.PUBLIC_WORDS)) {
                node.getProperty(name).remove();
            }
            return null;
        });
        assertThat(near(office.staff.centralClerk, "แผนปฎิบัติราชการ")).isEmpty();
        assertThat(near(office.staff.clerk, "งบประมาน")).contains("งบประมาณ");

        new RenewingLines(office.storage.publications(), office.storage.bookmarks()).run();

        assertThat(near(office.staff.centralClerk, "แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        assertThat(near(office.staff.centralClerk, "งบประมาน")).isEmpty();
    }

    private Publication begun(String title) {
        return office.begun("telephone", Staff.STRATEGY, Office.content(title));
    }

    private void revise(PublicationId id, String title) {
        office.does(office.staff.clerk, id, Verb.REVISE);
        save(id, title);
    }

    private void save(PublicationId id, String title) {
        Publication open = office.find(id);
        Draft draft = new Draft(
                open.latest().topic(),
                Office.content(title),
                open.latest().chosen(),
                open.latest().evidence(),
                Optional.empty());
        office.does(office.staff.clerk, id, office.act(open, Verb.SAVE).draft(draft));
    }

    private Optional<String> near(Person person, String typed) {
        return near(person, PublicationFilter.ALL.titled(typed));
    }

    private Optional<String> near(Person person, PublicationFilter filter) {
        return office.publishing.as(person).nearest(filter);
    }

    /** What is known is kept for a moment, so that reading it takes but a small part of the time. */
    private Optional<String> soon(Person person, String typed) {
        return soon(() -> near(person, typed));
    }

    private static Optional<String> soon(Supplier<Optional<String>> near) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        Optional<String> found = near.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
            found = near.get();
        }
        return found;
    }
}

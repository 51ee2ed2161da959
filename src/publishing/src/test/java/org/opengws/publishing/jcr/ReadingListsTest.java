package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.publication.Lines;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationFilter.Sort;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.PublicationLine.Access;
import org.opengws.publishing.upkeep.RenewingLines;

/** What lists tell a reader of what he may not open: unit, step and days, and nothing of its words. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingListsTest {

    private Office office;
    private PublicationId draft;
    private PublicationId revised;
    private PublicationId published;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        draft = begun("ความลับในร่าง");
        revised = office.published(begun("กลางที่เผยแพร่")).id();
        office.does(office.staff.clerk, revised, Verb.REVISE);
        Publication open = office.find(revised);
        Edition latest = open.latest();
        office.does(
                office.staff.clerk,
                revised,
                office.act(open, Verb.SAVE)
                        .draft(new Draft(
                                latest.topic(),
                                Office.content("กฎความลับฉบับแก้"),
                                latest.chosen(),
                                latest.evidence(),
                                Optional.empty())));
        published = office.published(begun("ธงเปิดเผย")).id();
    }

    private PublicationId begun(String title) {
        return office.begun("telephone", Staff.STRATEGY, Office.content(title)).id();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aLineThatMayNotBeOpenedHasNoTitleAndKeepsUnitStepAndDays() {
        PublicationLine seen = line(office.staff.centralClerk, draft);
        PublicationLine whole = line(office.staff.clerk, draft);
        assertThat(seen.access()).isEqualTo(Access.NONE);
        assertThat(seen.title().isEmpty()).isTrue();
        assertThat(seen.owner()).isEqualTo(Staff.STRATEGY);
        assertThat(seen.state()).isEqualTo(whole.state());
        assertThat(seen.since()).isEqualTo(whole.since());
        assertThat(whole.access()).isEqualTo(Access.WHOLE);
        assertThat(whole.title().th()).isEqualTo("ความลับในร่าง");
    }

    @Test
    void whatIsPublicKeepsItsPublicTitleWhileItsNextEditionIsOnItsWay() {
        PublicationLine seen = line(office.staff.centralClerk, revised);
        assertThat(seen.access()).isEqualTo(Access.PUBLIC);
        assertThat(seen.title().th()).isEqualTo("กลางที่เผยแพร่");
        assertThat(seen.edition()).isEqualTo(2);
        assertThat(line(office.staff.head, revised).title().th()).isEqualTo("กฎความลับฉบับแก้");
    }

    @Test
    void wordsOfWhatMayNotBeReadFindNothing() {
        assertThat(found(office.staff.centralClerk, "ความลับ")).isEmpty();
        assertThat(found(office.staff.clerk, "ความลับ")).containsExactlyInAnyOrder(draft, revised);
        assertThat(found(office.staff.auditor, "ความลับ")).containsExactlyInAnyOrder(draft, revised);
        assertThat(found(office.staff.centralClerk, "กลางที่เผยแพร่")).containsExactly(revised);
        assertThat(found(office.staff.centralClerk, "ธงเปิดเผย")).containsExactly(published);
    }

    @Test
    void theOrderByTitleIsThatOfTheTitlesThatAreSeen() {
        assertThat(titles(office.staff.centralClerk, Sort.TITLE)).containsExactly("กลางที่เผยแพร่", "ธงเปิดเผย", "");
        assertThat(titles(office.staff.centralClerk, Sort.TITLE_DOWN))
                .containsExactly("ธงเปิดเผย", "กลางที่เผยแพร่", "");
        assertThat(titles(office.staff.clerk, Sort.TITLE))
                .containsExactly("กฎความลับฉบับแก้", "ความลับในร่าง", "ธงเปิดเผย");
    }

    @Test
    void pagesOfThatOrderHoldEveryLineOnce() {
        List<PublicationId> paged = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            office.publishing
                    .as(office.staff.centralClerk)
                    .list(sorted(Sort.TITLE), offset, 1)
                    .items()
                    .forEach(line -> paged.add(line.id()));
        }
        assertThat(paged).containsExactly(revised, published, draft);
    }

    @Test
    void whoWroteIsToldOnlyOfWhatMayBeRead() {
        PublicationFilter byClerk = filter(Optional.of(office.staff.clerk.id()), "", Sort.RECENT);
        assertThat(ids(office.staff.centralClerk, byClerk)).containsExactly(published);
        assertThat(ids(office.staff.clerk, byClerk)).containsExactlyInAnyOrder(draft, revised, published);
    }

    @Test
    void linesOfAnEarlierReleaseAreDrawnUpAnewAndKeptFromStrangersUntilThen() {
        office.sessions.change(session -> {
            javax.jcr.Node node = new Paths().find(session, revised).orElseThrow();
            for (String name : List.of(Lines.READERS, Lines.PUBLIC_WORDS, "publicTitle", Lines.PUBLIC_TITLE_KEY)) {
                node.getProperty(name).remove();
            }
            return null;
        });
        assertThat(line(office.staff.centralClerk, revised).access()).isEqualTo(Access.NONE);
        assertThat(line(office.staff.clerk, revised).access()).isEqualTo(Access.WHOLE);
        Publication before = office.find(revised);

        new RenewingLines(office.storage.publications(), office.storage.bookmarks()).run();

        assertThat(line(office.staff.centralClerk, revised).access()).isEqualTo(Access.PUBLIC);
        assertThat(office.find(revised)).isEqualTo(before);
    }

    private PublicationLine line(Person person, PublicationId id) {
        return office.publishing.as(person).list(PublicationFilter.ALL, 0, 100).items().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<PublicationId> found(Person person, String words) {
        return ids(person, PublicationFilter.ALL.titled(words));
    }

    private List<PublicationId> ids(Person person, PublicationFilter filter) {
        return office.publishing.as(person).list(filter, 0, 100).items().stream()
                .map(PublicationLine::id)
                .toList();
    }

    private List<String> titles(Person person, Sort sort) {
        return office.publishing.as(person).list(sorted(sort), 0, 100).items().stream()
                .map(line -> line.title().th())
                .toList();
    }

    private static PublicationFilter sorted(Sort sort) {
        return filter(Optional.empty(), "", sort);
    }

    private static PublicationFilter filter(Optional<PersonId> editor, String text, Sort sort) {
        return new PublicationFilter(
                Set.<EditionState>of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                editor,
                text,
                false,
                false,
                Optional.empty(),
                sort);
    }
}

package org.opengws.publishing.jcr.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
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
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

@TestInstance(Lifecycle.PER_CLASS)
class JcrPublicationsTest {

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
    void whatWasDecidedIsWhatIsFound() {
        for (String clause : List.of("1.1", "1.2", "1.3")) {
            Publication begun = office.begun(clause);
            Publication published = office.published(begun.id());
            assertThat(office.find(begun.id())).isEqualTo(published);
            assertThat(published.latest().state()).isEqualTo(EditionState.PUBLISHED);
        }
    }

    @Test
    void wordsThatAnEarlierReleaseDrewUpAreDrawnUpAnewAndNothingElse() {
        Publication begun = office.begun("1.1");
        String title = begun.latest().content().title().th();
        PublicationFilter filter = PublicationFilter.ALL.titled(title);
        int found = office.publishing.list(filter, 0, 1).total();
        office.sessions.change(session -> {
            new Paths().find(session, begun.id()).orElseThrow().setProperty(Lines.WORDS, new String[] {"ค", "ํา"});
            return null;
        });
        assertThat(office.publishing.list(filter, 0, 1).total()).isEqualTo(found - 1);

        office.storage.publications().renewLines(List.of(begun.id()));

        assertThat(office.publishing.list(filter, 0, 1).total()).isEqualTo(found);
        assertThat(office.find(begun.id())).isEqualTo(begun);
    }

    @Test
    void anUnknownIdIsRefusedAsNotFound() {
        Outcome outcome =
                office.publishing.act(office.staff.clerk, new PublicationId("zzzzzzzzzzzz"), Act.of(Verb.SUBMIT, 1));
        assertThat(codes(outcome)).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(office.publishing.find(new PublicationId("zzzzzzzzzzzz"))).isEmpty();
    }

    @Test
    void aNodeOfAHostsListHoldsTheLineThatOurListsShow() {
        Publication begun = office.begun("1.1");
        PublicationLine shown = office.publishing.list(PublicationFilter.ALL, 0, 100).items().stream()
                .filter(line -> line.id().equals(begun.id()))
                .findFirst()
                .orElseThrow();
        office.sessions.read(session -> {
            javax.jcr.Node node = new Paths().find(session, begun.id()).orElseThrow();
            assertThat(ListedNode.line(node, office.publishing.catalogue())).contains(shown);
            assertThat(ListedNode.line(node.getParent(), office.publishing.catalogue()))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void aRefusalSavesNothing() {
        Publication begun = office.begun("1.1");
        Outcome outcome = office.publishing.act(office.staff.auditor, begun.id(), Act.of(Verb.SUBMIT, begun.version()));
        assertThat(outcome.isAccepted()).isFalse();
        assertThat(office.find(begun.id())).isEqualTo(begun);
    }

    @Test
    void whatWasSeenEarlierIsStale() {
        Publication begun = office.begun("1.1");
        office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);
        Outcome outcome = office.publishing.act(office.staff.head, begun.id(), office.act(begun, Verb.ENDORSE));
        assertThat(codes(outcome)).contains(RefusalCode.STALE);
    }

    @Test
    void eachRoundIsFrozenAsItWasSubmitted() {
        Publication begun = office.begun("1.1");
        office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);
        Publication first = office.find(begun.id());
        office.does(
                office.staff.head, begun.id(), office.act(first, Verb.RETURN).comment("แก้ไข"));
        Content mended = Office.content("ฉบับแก้ไข");
        Publication returned = office.find(begun.id());
        office.does(
                office.staff.clerk,
                begun.id(),
                Act.of(Verb.SAVE, returned.version())
                        .draft(new Draft(
                                returned.topic(),
                                mended,
                                Optional.empty(),
                                returned.latest().evidence(),
                                Optional.empty())));
        office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);

        var rounds = office.storage.publications();
        assertThat(rounds.round(begun.id(), 1, 1).orElseThrow().content())
                .isEqualTo(begun.latest().content());
        assertThat(rounds.round(begun.id(), 1, 1).orElseThrow().sealed())
                .isEqualTo(first.latest().sealed());
        assertThat(rounds.round(begun.id(), 1, 2).orElseThrow().content()).isEqualTo(mended);
        assertThat(rounds.round(begun.id(), 1, 3)).isEmpty();
    }

    @Test
    void aSignedMemoIsKeptWithItsRound() {
        Publication begun = office.begun("1.1");
        Publication verified = office.verified(begun.id());
        assertThat(office.storage
                        .publications()
                        .round(begun.id(), 1, 1)
                        .orElseThrow()
                        .memo())
                .isEqualTo(verified.latest().memo())
                .isPresent();
    }

    @Test
    void aFileIsHashedAnewAndKeptBesideItsPublication() {
        Publication begun = office.begun("1.3");
        Document document = office.document(begun.id(), "report.pdf", "ข้อความ");
        assertThat(office.storage.files().rehash(begun.id(), document.sha256())).contains(document.sha256());
        assertThat(office.publishing.open(begun.id(), document)).isPresent();
        assertThat(office.storage.files().rehash(begun.id(), "0".repeat(64))).isEmpty();
    }

    @Test
    void everyDecisionIsInTheJournalOfItsDay() {
        Publication published = office.published(office.begun("1.3").id());
        Set<String> hashes = new HashSet<>();
        office.storage.journal().read(office.publishing.today(), line -> hashes.add(line.hash()));
        assertThat(hashes)
                .containsAll(published.decisions().stream()
                        .map(decision -> decision.hash())
                        .toList());
    }

    @Test
    void effectsAreInTheOutboxInTheirOrder() {
        Publication published = office.published(office.begun("1.3").id());
        List<OutboxEntry> entries = office.storage.outbox().list(false, 0, 1000).items().stream()
                .filter(entry -> entry.publication().equals(Optional.of(published.id())))
                .toList();
        assertThat(entries).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(entries.stream().filter(entry -> entry.kind() == OutboxEntry.Kind.NOTIFY))
                .hasSize(published.decisions().size());
        assertThat(entries).anyMatch(entry -> entry.kind() == OutboxEntry.Kind.PROJECT);
    }

    @Test
    void itWaitsForWhoeverMayActAndForNobodyElse() {
        Publication begun = office.begun("1.1");
        office.does(office.staff.clerk, begun.id(), Verb.SUBMIT);
        assertThat(inbox(office.staff.head)).contains(begun.id());
        assertThat(inbox(office.staff.clerk)).doesNotContain(begun.id());
        office.does(office.staff.head, begun.id(), Verb.ENDORSE);
        assertThat(inbox(office.staff.head)).doesNotContain(begun.id());
        assertThat(inbox(office.staff.secretary)).contains(begun.id());
    }

    @Test
    void whatChangedLastComesFirst() {
        Publication first = office.begun("1.1");
        Publication second = office.begun("1.3");
        office.does(office.staff.clerk, first.id(), Verb.SUBMIT);
        Page<PublicationLine> page = office.publishing.list(PublicationFilter.ALL, 0, 2);
        assertThat(page.items()).extracting(PublicationLine::id).containsExactly(first.id(), second.id());
    }

    @Test
    void aWordInsideAnUnspacedTitleFindsIt() {
        Publication begun = office.begun(
                "telephone", office.begun("1.3").owner(), Office.content("ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร"));
        for (String typed : List.of("สารสนเทศ", "สารสนเทศ เทคโนโลยี", "เทคโน")) {
            assertThat(found(typed)).as(typed).contains(begun.id());
        }
        assertThat(found("อุทยาน")).doesNotContain(begun.id());
        assertThat(found("' or @state = 'x")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void onlyWhatIsPublicWithoutADutyIsUnscheduled() {
        UnitId owner = office.begun("1.3").owner();
        PublicationId unscheduled = office.published(office.begun("s9-1", owner, Office.content("ไม่มีกำหนดทบทวน"))
                        .id())
                .id();
        PublicationId reviewed = office.published(office.begun("1.3").id()).id();
        office.begun("s9-1", owner, Office.content("ยังไม่เผยแพร่"));

        Set<TopicId> topics = Set.of(new TopicId("s9-1"), office.find(reviewed).topic());
        assertThat(office.publishing
                        .unscheduled(topics, Optional.of(owner), 0, 1000)
                        .items())
                .extracting(PublicationLine::id)
                .containsExactly(unscheduled);
        assertThat(office.publishing
                        .unscheduled(Set.of(office.find(reviewed).topic()), Optional.empty(), 0, 1000)
                        .items())
                .isEmpty();
    }

    private List<PublicationId> found(String text) {
        PublicationFilter all = PublicationFilter.ALL;
        PublicationFilter filter = new PublicationFilter(
                all.states(),
                all.category(),
                all.topic(),
                all.owner(),
                all.editor(),
                text,
                false,
                false,
                all.overdueOn(),
                PublicationFilter.Sort.TITLE);
        return office.publishing.list(filter, 0, 100).items().stream()
                .map(PublicationLine::id)
                .toList();
    }

    private List<PublicationId> inbox(Person person) {
        return office.publishing.inbox(person, 0, 1000).items().stream()
                .map(PublicationLine::id)
                .toList();
    }

    private static List<RefusalCode> codes(Outcome outcome) {
        return outcome.fold(
                accepted -> List.of(),
                refusals -> refusals.stream().map(refusal -> refusal.code()).toList());
    }
}

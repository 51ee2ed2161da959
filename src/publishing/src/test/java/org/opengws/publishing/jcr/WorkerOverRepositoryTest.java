package org.opengws.publishing.jcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.audit.AuditCheck;
import org.opengws.publishing.audit.AuditExport;
import org.opengws.publishing.audit.AuditReport;
import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.audit.DrawingHeads;
import org.opengws.publishing.audit.ExportFile;
import org.opengws.publishing.audit.Head;
import org.opengws.publishing.audit.HeadFile;
import org.opengws.publishing.audit.HourHead;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.outbox.BackOff;
import org.opengws.publishing.outbox.Dispatcher;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.ProjectEffect;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.storage.OutboxEntry.Kind;

/** Outbox, notices and audit over a real repository. */
class WorkerOverRepositoryTest {

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Office.open(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aVerifiedEditionArrivesAndItsOwnerIsTold() {
        Publication begun = office.begun("1.3");
        office.verified(begun.id());
        Publication verified = office.find(begun.id());
        if (verified.latest().state() != EditionState.PUBLISHING) {
            office.does(office.staff.secondVerifier, begun.id(), Verb.PUBLISH);
        }

        dispatcher("one", handlers()).runOnce();

        assertThat(office.find(begun.id()).latest().state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(office.storage.outbox().list(false, 0, 10).items()).isEmpty();
        assertThat(office.storage
                        .notices()
                        .of(office.staff.clerk.id(), true, 0, 100)
                        .items())
                .extracting(Notice::kind)
                .contains(NoticeKind.PUBLISHED);
    }

    @Test
    void ofSeveralDispatchersAtOnceNoneDoesAnEffectTwice() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            office.storage.outbox().add(List.of(OutboxEntry.mail("clerk/n" + i, office.clock.instant())));
        }
        Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
        EffectHandler counting = entry -> {
            done.computeIfAbsent(entry.reference(), key -> new AtomicInteger()).incrementAndGet();
            return Result.DONE;
        };
        Map<Kind, EffectHandler> handlers =
                Map.of(Kind.PROJECT, counting, Kind.NOTIFY, counting, Kind.OFFICE, counting, Kind.MAIL, counting);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        for (String name : List.of("one", "two", "three")) {
            Dispatcher dispatcher = dispatcher(name, handlers);
            threads.execute(dispatcher::runOnce);
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(done).hasSize(60);
        assertThat(done.values()).allMatch(count -> count.get() == 1);
    }

    @Test
    void whatWasDecidedIsGoodByTheHeadsOfItsDays() throws Exception {
        office.published(office.begun("1.1").id());
        office.published(office.begun("1.3").id());
        office.clock.forward(Duration.ofDays(1));
        office.published(office.begun("1.2").id());
        office.clock.forward(Duration.ofDays(1));
        Path heads = folder.resolve("heads.txt");
        new DrawingHeads(
                        office.storage.journal(),
                        office.storage.dayHeads(),
                        new HeadFile(heads),
                        office.storage.bookmarks(),
                        office.clock)
                .draw();

        Path export = folder.resolve("export.jsonl");
        new ExportFile(
                        new AuditExport(
                                office.storage.publications(),
                                office.storage.journal(),
                                office.storage.officeActs(),
                                office.storage.dayHeads(),
                                office.clock),
                        export)
                .write(publications -> {});

        AuditReport report = AuditCheck.check(export, heads);
        assertThat(report.discrepancies()).isEmpty();
        assertThat(report.publications()).isEqualTo(3);
        assertThat(report.heads()).isEqualTo(2);
        assertThat(Files.readAllLines(heads)).hasSize(2);
    }

    @Test
    void aHeadThatDoesNotFollowTheLastIsNotKept() {
        var heads = office.storage.dayHeads();
        DayHead first = DayHead.of(office.publishing.today(), DayHead.START, List.of("a"));
        heads.append(first);
        assertThat(heads.last()).contains(first);

        assertThatThrownBy(() ->
                        heads.append(DayHead.of(office.publishing.today().plusDays(1), DayHead.START, List.of("b"))))
                .isInstanceOf(IllegalStateException.class);
        DayHead second = DayHead.of(office.publishing.today().plusDays(40), first.hash(), List.of("b"));
        heads.append(second);

        assertThat(heads.after(Optional.empty())).containsExactly(first, second);
        assertThat(heads.after(Optional.of(first.day()))).containsExactly(second);
        assertThat(heads.last()).contains(second);
    }

    @Test
    void hourHeadsAreKeptInTheOrderInWhichTheyWereDrawnWhateverTheirDay() {
        var hours = office.storage.hourHeads();
        java.time.Instant now = office.clock.instant();
        String a = "a".repeat(64);
        HourHead first = hour(now, 0, DayHead.START, a);
        HourHead second = hour(now.plusMillis(1), -3, first.hash(), a);
        hours.append(first);
        hours.append(second);
        assertThatThrownBy(() -> hours.append(hour(now.plusMillis(2), 0, first.hash(), a)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(hours.last()).contains(second);
        assertThat(hours.after(Optional.empty())).containsExactly(first, second);
        assertThat(hours.after(Optional.of(now))).containsExactly(second);
    }

    private HourHead hour(java.time.Instant at, int days, String previous, String decision) {
        String line = "[\"hour-head\",\"" + at + "\",\""
                + office.publishing.today().plusDays(days) + "\",\"" + previous + "\",\"1\",\""
                + (days == 0 ? "e" : "f").repeat(64)
                + "\",\"1\",\"" + decision + "\"]";
        return (HourHead) Head.parse(line).orElseThrow();
    }

    private Map<Kind, EffectHandler> handlers() {
        Projecting everywhere = new Projecting() {
            @Override
            public Result project(PublicationId publication) {
                return Result.DONE;
            }

            @Override
            public Optional<String> expected(Publication publication) {
                return Optional.empty();
            }
        };
        return Map.of(
                Kind.PROJECT,
                new ProjectEffect(office.publishing, everywhere),
                Kind.NOTIFY,
                new Notifying(office.publishing, office.storage.notices(), office.staff, MailSender.OFF, office.clock),
                Kind.OFFICE,
                entry -> Result.DONE,
                Kind.MAIL,
                entry -> Result.stuck("mail is off"));
    }

    private Dispatcher dispatcher(String holder, Map<Kind, EffectHandler> handlers) {
        return new Dispatcher(
                office.storage.outbox(),
                office.storage.leases(),
                handlers,
                BackOff.USUAL,
                Duration.ofMinutes(2),
                holder,
                office.clock);
    }
}

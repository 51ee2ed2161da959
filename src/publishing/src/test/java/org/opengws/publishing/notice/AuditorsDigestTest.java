package org.opengws.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.files.FileChange;
import org.opengws.publishing.files.FilesInForce;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.upkeep.RecordedFileChanges;

class AuditorsDigestTest {

    private static final URI BASE = URI.create("https://data.example.go.th");

    @TempDir
    Path folder;

    private Office office;
    private final List<DigestSource> sources = new ArrayList<>();
    private final Texts texts = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
    private final MailSender mail = new MailSender() {
        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Result send(Mail sent) {
            return Result.DONE;
        }
    };

    @BeforeEach
    void open() {
        office = Office.open(folder);
        sources.add(HeadsDigest.days(office.storage.dayHeads()));
        sources.add(HeadsDigest.hours(office.storage.hourHeads()));
        OfficeActs acts = office.storage.registers().acts();
        sources.add(new OfficeActsDigest(acts, office.staff, texts));
        office.storage
                .bookmarks()
                .put("digest-office-act", acts.newest(0, 1).items().get(0).number() + "");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whereNothingCameNobodyIsTold() {
        send();
        assertThat(told()).isEmpty();
    }

    @Test
    void eachAuditorGetsOneMailWithAllThatCameByKind() {
        DayHead head = DayHead.of(office.publishing.today(), DayHead.START, List.of("a"));
        office.storage.dayHeads().append(head);
        change("procedures/general-information.yaml");
        change("holidays/2026.yaml");
        send();

        assertThat(told()).hasSize(1);
        assertThat(mails()).hasSize(1);
        String text = new MailEffect(office.storage.notices(), directory(), mail, texts, BASE)
                .mail(told().get(0), directory().people().get(0))
                .text();
        assertThat(text)
                .contains(
                        head.line(),
                        "procedures/general-information.yaml",
                        "holidays/2026.yaml",
                        "Heads of days: 1",
                        "Acts on accounts, rights, delegations, units, topics and files of the office: 2",
                        "File of the office changed: holidays/2026.yaml, by Whoever can write the file",
                        "รหัสยืนยันประวัติการพิจารณา จำนวน 1 รายการ");
    }

    @Test
    void onOneDayThereIsOneMailHoweverMuchComesAndTheRestComesTheNextDay() {
        change("procedures/general-information.yaml");
        send();
        change("holidays/2026.yaml");
        send();
        assertThat(mails()).hasSize(1);

        office.clock.forward(Duration.ofDays(1));
        send();
        send();
        assertThat(mails()).hasSize(2);
        assertThat(told().get(0).detail().in(Language.EN))
                .contains("holidays/2026.yaml")
                .doesNotContain("general-information");
        office.clock.forward(Duration.ofDays(1));
        send();
        assertThat(told()).hasSize(2);
    }

    @Test
    void aThingOfManyIsCountedAndItsLatestShownWithTheWayToEach() {
        sources.add(new DigestSource() {
            @Override
            public String kind() {
                return "hour-head";
            }

            @Override
            public News since(String cursor) {
                List<Line> lines = IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> new Line(Text.of("ที่ " + n, "no. " + n), Optional.of("publications/" + n)))
                        .toList();
                return new News(50, lines, "50");
            }
        });
        send();
        assertThat(told().get(0).detail().in(Language.EN))
                .contains(": 50", "… and 10 earlier ones", "no. 11 " + BASE + "/.gws/desk/publications/11")
                .doesNotContain("no. 10 ");
    }

    @Test
    void whatWasDoneToTheOfficeIsToldInTheSameMailAndNotAgain() {
        OfficeActs acts = office.storage.registers().acts();
        send();
        office.clock.forward(Duration.ofDays(1));
        int mails = mails().size();
        acts.append(new OfficeAct.Draft(
                OfficeActKind.ACCOUNT_DISABLED,
                OfficeAct.By.of(office.staff.administrator),
                "clerk",
                List.of(office.staff.clerk.id()),
                Map.of(),
                Map.of(),
                ""));
        send();
        assertThat(mails()).hasSize(mails + 1);
        assertThat(told().get(0).detail().in(Language.EN))
                .contains(
                        "Acts on accounts, rights, delegations, units, topics and files of the office: 1",
                        "Account disabled: clerk, by คุณadministrator " + BASE + "/.gws/desk/acts");
        assertThat(told().get(0).detail().in(Language.TH)).contains("ปิดการใช้บัญชี: คุณclerk โดย คุณadministrator");
        office.clock.forward(Duration.ofDays(1));
        send();
        assertThat(mails()).hasSize(mails + 1);
    }

    @Test
    void aFileThatWasChangedByHandIsAnActOfWhoeverCanWriteItWithBothHashes() {
        OfficeActs acts = office.storage.registers().acts();
        new RecordedFileChanges(acts)
                .changed(List.of(
                        change("holidays/2026.yaml", "a".repeat(64), "b".repeat(64), false),
                        change("holidays/2027.yaml", "", "c".repeat(64), false)));
        OfficeAct second = acts.newest(0, 2).items().get(0);
        OfficeAct first = acts.newest(0, 2).items().get(1);
        assertThat(first.kind().code()).isEqualTo("file-changed");
        assertThat(first.by()).isEqualTo(OfficeAct.By.FILE_WRITER);
        assertThat(first.about()).isEqualTo("holidays/2026.yaml");
        assertThat(first.before()).containsExactly(Map.entry("sha-256", "a".repeat(64)));
        assertThat(first.after()).containsExactly(Map.entry("sha-256", "b".repeat(64)));
        assertThat(second.before()).isEmpty();
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(first.canonical().sha256()).isEqualTo(first.hash());
    }

    @Test
    void whatComesWithAnUpdateOfTheProductIsOneActWithTheHashesOfEveryFile() {
        OfficeActs acts = office.storage.registers().acts();
        new RecordedFileChanges(acts)
                .changed(List.of(
                        change(FilesInForce.PRODUCT, "1".repeat(64), "2".repeat(64), true),
                        change("i18n/desk_th.properties", "a".repeat(64), "b".repeat(64), true),
                        change("i18n/desk_en.properties", "", "c".repeat(64), true),
                        change("holidays/2026.yaml", "d".repeat(64), "e".repeat(64), false)));
        assertThat(acts.newest(0, 2).items())
                .extracting(act -> act.kind().code(), OfficeAct::about)
                .containsExactly(tuple("file-changed", "holidays/2026.yaml"), tuple("product-updated", "gws"));
        OfficeAct update = acts.newest(0, 2).items().get(1);
        assertThat(update.before())
                .containsOnly(
                        Map.entry("sha-256", "1".repeat(64)), Map.entry("i18n/desk_th.properties", "a".repeat(64)));
        assertThat(update.after())
                .containsOnly(
                        Map.entry("sha-256", "2".repeat(64)),
                        Map.entry("i18n/desk_th.properties", "b".repeat(64)),
                        Map.entry("i18n/desk_en.properties", "c".repeat(64)));
        assertThat(update.canonical().sha256()).isEqualTo(update.hash());
    }

    @Test
    void whileThereIsNoAuditorNothingCountsAsTold() {
        change("holidays/2026.yaml");
        digest(office.staff.people().stream()
                        .filter(person -> !person.is(Role.AUDITOR))
                        .toList())
                .send();
        assertThat(told()).isEmpty();
        send();
        assertThat(told()).hasSize(1);
    }

    private void change(String path) {
        new RecordedFileChanges(office.storage.registers().acts())
                .changed(List.of(change(path, "", "b".repeat(64), false)));
    }

    private FileChange change(String path, String before, String after, boolean renewed) {
        return new FileChange(path, before, after, office.clock.instant(), renewed);
    }

    private void send() {
        digest(directory().people()).send();
    }

    private AuditorsDigest digest(List<Person> people) {
        Directory those = directory(people);
        return new AuditorsDigest(
                sources,
                new Notifying(office.publishing, office.storage.notices(), those, mail, office.clock),
                those,
                office.storage.bookmarks(),
                texts,
                BASE,
                office.clock);
    }

    private Directory directory() {
        Person auditor = office.staff.people().stream()
                .filter(person -> person.is(Role.AUDITOR))
                .findFirst()
                .orElseThrow();
        return directory(List.of(auditor));
    }

    private static Directory directory(List<Person> people) {
        return new Directory() {
            @Override
            public List<Person> people() {
                return people;
            }

            @Override
            public Optional<Person> person(PersonId id) {
                return people.stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    private List<Notice> told() {
        return office.storage
                .notices()
                .of(directory().people().get(0).id(), false, 0, 100)
                .items();
    }

    private List<OutboxEntry> mails() {
        return office.storage.outbox().list(false, 0, 100).items().stream()
                .filter(entry -> entry.kind() == OutboxEntry.Kind.MAIL)
                .toList();
    }
}

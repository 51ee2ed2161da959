package org.opengws.publishing.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.outbox.MovableClock;

class VisitsTest {

    private static final String BROWSER =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0";
    private static final Agents AGENTS = new Agents(ResourceSource.classPath(VisitsTest.class.getClassLoader()));
    private static final PublicationId PUBLICATION = new PublicationId("abcd2345efgh");
    private static final Shown HOME = Shown.page("home");
    private static final Shown PAGE = Shown.publication(
            PUBLICATION, new TopicId("budget"), Optional.of(new CategoryId("plans")), new UnitId("finance"));
    private static final Shown DOCUMENT = Shown.document(
            PUBLICATION, "a.pdf", new TopicId("budget"), Optional.of(new CategoryId("plans")), new UnitId("finance"));
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private final MovableClock clock = MovableClock.at(LocalDate.of(2026, 12, 1), 10);
    private final InMemoryVisits store = new InMemoryVisits();

    private Visits open() {
        return open(false, 1_000_000);
    }

    private Visits open(boolean assistants, int most) {
        return new Visits(store, folder.resolve("visits"), AGENTS, assistants, clock, most);
    }

    private static Asked asked(String host, String address) {
        return new Asked("GET", 200, address, host, BROWSER, "th", false, true, false);
    }

    private static Asked with(String method, int status, String agent) {
        return new Asked(method, status, "/", "203.0.113.9", agent, "th", false, true, false);
    }

    private DayFigures on(LocalDate day) {
        return store.days(day, day).get(0);
    }

    private Figures site(LocalDate day) {
        return on(day).counts().of(Subject.SITE);
    }

    @Test
    void aViewCountsForWhatWasShownAndAllAboveIt() {
        Visits visits = open();
        visits.count(asked("203.0.113.9", "/p/1"), Optional.of(PAGE));
        visits.count(asked("203.0.113.10", "/p/1"), Optional.of(PAGE));
        visits.count(asked("203.0.113.9", "/p/1/files/a.pdf"), Optional.of(DOCUMENT));
        visits.save();
        Counts counts = on(FIRST).counts();
        assertThat(counts.of(Subject.SITE)).isEqualTo(new Figures(3, 2));
        assertThat(counts.of(new Subject(Subject.Kind.PUBLICATION, PUBLICATION.value())))
                .isEqualTo(new Figures(2, 2));
        assertThat(counts.of(new Subject(Subject.Kind.DOCUMENT, PUBLICATION + "/a.pdf")))
                .isEqualTo(new Figures(1, 1));
        for (Subject above : List.of(
                new Subject(Subject.Kind.TOPIC, "budget"),
                new Subject(Subject.Kind.CATEGORY, "plans"),
                new Subject(Subject.Kind.UNIT, "finance"))) {
            assertThat(counts.of(above)).isEqualTo(new Figures(3, 2));
        }
    }

    /** goatcounter#899: nobody could see what was filtered; #754: what was fetched ahead; plausible#127; metacatui#1183. */
    @Test
    void whatIsNoViewIsCountedUnderItsRule() {
        Visits visits = open();
        Optional<Shown> home = Optional.of(HOME);
        visits.count(with("GET", 404, BROWSER), Optional.empty());
        visits.count(with("GET", 410, "Googlebot/2.1"), Optional.empty());
        visits.count(with("HEAD", 200, BROWSER), home);
        visits.count(with("GET", 200, Asked.OWN_AGENT + "1.0 links"), home);
        visits.count(new Asked("GET", 200, "/", "h", BROWSER, "", false, true, true), home);
        visits.count(new Asked("GET", 200, "/", "h", BROWSER, "", true, true, false), home);
        visits.count(with("GET", 200, "Googlebot/2.1"), home);
        visits.count(with("GET", 200, "Mozilla/5.0 (compatible; ChatGPT-User/1.0)"), home);
        visits.count(new Asked("GET", 206, "/f", "h", BROWSER, "", false, false, false), Optional.of(DOCUMENT));
        visits.save();
        Counts counts = on(FIRST).counts();
        assertThat(counts.of(Subject.SITE)).isEqualTo(Figures.NONE);
        assertThat(counts.of(LeftOut.NOT_FOUND)).isEqualTo(2);
        for (LeftOut rule : List.of(
                LeftOut.HEAD,
                LeftOut.OURS,
                LeftOut.STAFF,
                LeftOut.PREFETCH,
                LeftOut.ROBOT,
                LeftOut.ASSISTANT,
                LeftOut.LATER_RANGE)) {
            assertThat(counts.of(rule)).as(rule.code()).isEqualTo(1);
        }
    }

    @Test
    void whatMovedOrFailedOrIsReadByProgramsIsNotLookedAt() {
        Visits visits = open();
        visits.count(with("GET", 301, BROWSER), Optional.empty());
        visits.count(with("GET", 500, BROWSER), Optional.of(HOME));
        visits.count(with("GET", 200, BROWSER), Optional.empty());
        visits.save();
        assertThat(store.days(FIRST, FIRST)).isEmpty();
    }

    @Test
    void aSettingCountsAssistantsAsPeople() {
        Visits visits = open(true, 1_000);
        visits.count(with("GET", 200, "Mozilla/5.0 (compatible; ChatGPT-User/1.0)"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(1, 1));
    }

    @Test
    void anUnchangedPageIsAViewToo() {
        Visits visits = open();
        visits.count(with("GET", 304, BROWSER), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(1, 1));
    }

    @Test
    void withinHalfAMinuteOneVisitorViewsOneAddressOnce() {
        Visits visits = open();
        visits.count(asked("h", "/"), Optional.of(HOME));
        clock.forward(Duration.ofSeconds(29));
        visits.count(asked("h", "/"), Optional.of(HOME));
        visits.count(asked("h", "/en"), Optional.of(HOME));
        visits.count(asked("other", "/"), Optional.of(HOME));
        clock.forward(Duration.ofSeconds(30));
        visits.count(asked("h", "/"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(4, 2));
        assertThat(on(FIRST).counts().of(LeftOut.REPEAT)).isEqualTo(1);
    }

    /** dataverse#6614: each range of a PDF was counted. */
    @Test
    void aDocumentIsOneViewOfAVisitorAndHourHoweverManyRanges() {
        Visits visits = open();
        for (int range = 0; range < 40; range++) {
            visits.count(
                    new Asked("GET", 206, "/f", "h", BROWSER, "th", false, range == 0, false), Optional.of(DOCUMENT));
            clock.forward(Duration.ofSeconds(45));
        }
        visits.count(asked("h", "/f"), Optional.of(DOCUMENT));
        clock.forward(Duration.ofHours(1));
        visits.count(new Asked("GET", 206, "/f", "h", BROWSER, "th", false, true, false), Optional.of(DOCUMENT));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(2, 1));
        assertThat(on(FIRST).counts().of(LeftOut.LATER_RANGE)).isEqualTo(39);
        assertThat(on(FIRST).counts().of(LeftOut.REPEAT)).isEqualTo(1);
    }

    /** goatcounter#852: the day ended at midnight of UTC. */
    @Test
    void aDayEndsAtMidnightInThailand() {
        clock.setLocal("2026-12-01T23:59:59");
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        clock.setLocal("2026-12-02T00:00:00");
        visits.count(asked("b", "/"), Optional.of(HOME));
        clock.setLocal("2026-12-02T06:59:59");
        visits.count(asked("c", "/"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(1, 1));
        assertThat(site(FIRST.plusDays(1))).isEqualTo(new Figures(2, 2));
    }

    /** matomo#16293: around midnight everything was there twice. */
    @Test
    void underLoadAtMidnightEachRequestIsOnOneDayOnce() throws InterruptedException {
        clock.setLocal("2026-12-01T23:59:58");
        Visits visits = open();
        List<Thread> people = java.util.stream.IntStream.range(0, 8)
                .mapToObj(person -> new Thread(() -> {
                    for (int i = 0; i < 500; i++) {
                        visits.count(asked("host-" + person, "/" + i), Optional.of(HOME));
                        clock.forward(Duration.ofMillis(1));
                        if (i % 50 == 0) {
                            visits.save();
                        }
                    }
                }))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        visits.save();
        assertThat(site(FIRST).views() + site(FIRST.plusDays(1)).views()).isEqualTo(4_000);
        assertThat(on(FIRST).closed()).isTrue();
        assertThat(on(FIRST).reopened()).isZero();
    }

    @Test
    void whoIsKilledLosesWhatCameSinceTheLastSaveAndCountsNothingTwice() {
        Visits killed = open();
        killed.count(asked("a", "/"), Optional.of(HOME));
        killed.save();
        killed.count(asked("b", "/"), Optional.of(HOME));
        clock.forward(Duration.ofMinutes(1));
        Visits next = open();
        next.count(asked("a", "/"), Optional.of(HOME));
        next.count(asked("b", "/"), Optional.of(HOME));
        next.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(3, 2));
        assertThat(next.instance()).isEqualTo(killed.instance());
    }

    @Test
    void whatCannotBeSavedWaitsAndIsSavedOnceEvenOverMidnight() {
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        store.broken(true);
        assertThatThrownBy(visits::save).hasMessageContaining("out of reach");
        assertThat(visits.health().failsSince()).contains(clock.instant());
        visits.count(asked("b", "/"), Optional.of(HOME));
        clock.setLocal("2026-12-02T00:01:00");
        visits.count(asked("a", "/"), Optional.of(HOME));
        assertThatThrownBy(visits::save).hasMessageContaining("out of reach");
        store.broken(false);
        visits.save();
        assertThat(visits.health().failsSince()).isEmpty();
        assertThat(site(FIRST)).isEqualTo(new Figures(2, 2));
        assertThat(site(FIRST.plusDays(1))).isEqualTo(new Figures(1, 1));
        assertThat(on(FIRST).reopened()).isZero();
    }

    @Test
    void whereTheRepositoryIsOutOfReachAtTheStartRequestsGoOnAndNothingIsLost() {
        Visits before = open();
        before.count(asked("a", "/"), Optional.of(HOME));
        before.save();
        clock.forward(Duration.ofMinutes(5));
        store.broken(true);
        Visits visits = open();
        visits.count(asked("b", "/"), Optional.of(HOME));
        assertThat(visits.health().failsSince()).contains(clock.instant());
        store.broken(false);
        visits.save();
        visits.count(asked("a", "/en"), Optional.of(HOME));
        visits.save();
        assertThat(visits.health().failsSince()).isEmpty();
        assertThat(site(FIRST)).isEqualTo(new Figures(3, 2));
    }

    @Test
    void aSaveWhoseAnswerWasLostIsNotAddedAgain() {
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        store.loseTheAnswer();
        assertThatThrownBy(visits::save).hasMessageContaining("lost");
        visits.count(asked("b", "/"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(2, 2));
    }

    @Test
    void whenTheDayIsOverNothingOfAVisitorIsLeft() throws IOException {
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        visits.save();
        String salt = Files.readString(folder.resolve("visits/salt"));
        assertThat(store.marks()).isPositive();
        clock.setLocal("2026-12-02T00:00:05");
        visits.save();
        assertThat(store.marks()).isZero();
        assertThat(Files.readString(folder.resolve("visits/salt")))
                .startsWith("2026-12-02 ")
                .isNotEqualTo(salt);
        assertThat(on(FIRST).closed()).isTrue();
    }

    @Test
    void theSaltOfADayOnWhichNobodyCameBackIsGoneAtTheNextStart() throws IOException {
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        visits.save();
        clock.setLocal("2026-12-05T09:00:00");
        open().save();
        assertThat(Files.readString(folder.resolve("visits/salt"))).startsWith("2026-12-05 ");
        assertThat(on(FIRST).closed()).isTrue();
        assertThat(store.marks()).isZero();
    }

    @Test
    void onlyTheOwnerReadsTheSalt() throws IOException {
        open();
        assertThat(Files.getPosixFilePermissions(folder.resolve("visits/salt")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.getPosixFilePermissions(folder.resolve("visits")))
                .doesNotContain(PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }

    @Test
    void whereTheSaltCannotBeWrittenRequestsGoOnAndItIsSaid() throws IOException {
        Visits visits = open();
        Files.delete(folder.resolve("visits/salt"));
        Files.createDirectories(folder.resolve("visits/salt.new/in-the-way"));
        clock.setLocal("2026-12-02T08:00:00");
        visits.count(asked("a", "/"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST.plusDays(1))).isEqualTo(new Figures(1, 1));
        assertThat(visits.health().saltKept()).isFalse();
        assertThat(folder.resolve("visits/salt")).doesNotExist();
    }

    @Test
    void aClockThatStepsBackOverMidnightGoesOnInTheNewDay() {
        clock.setLocal("2026-12-02T00:00:01");
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        clock.setLocal("2026-12-01T23:59:40");
        visits.count(asked("b", "/"), Optional.of(HOME));
        visits.save();
        assertThat(site(FIRST.plusDays(1))).isEqualTo(new Figures(2, 2));
        assertThat(store.days(FIRST, FIRST)).isEmpty();
    }

    @Test
    void aClockThatJumpedAheadAndBackAddsToTheClosedDayAndSaysSo() {
        Visits visits = open();
        visits.count(asked("a", "/"), Optional.of(HOME));
        clock.setLocal("2027-06-01T10:00:00");
        visits.count(asked("a", "/"), Optional.of(HOME));
        visits.save();
        clock.setLocal("2026-12-01T11:00:00");
        visits.count(asked("b", "/"), Optional.of(HOME));
        visits.save();
        clock.setLocal("2026-12-02T11:00:00");
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(2, 2));
        assertThat(on(FIRST).reopened()).isEqualTo(1);
        assertThat(on(FIRST).closed()).isTrue();
        assertThat(site(LocalDate.of(2027, 6, 1))).isEqualTo(new Figures(1, 1));
    }

    /** umami#3810, #4108: visitors without views, and more visitors than views. */
    @Test
    void viewsAreNeverFewerThanVisitorsAndVisitorsNeverFewerThanOneWhateverComes() {
        Visits visits = open(false, 60);
        for (int i = 0; i < 2_000; i++) {
            Shown shown = i % 3 == 0 ? DOCUMENT : i % 3 == 1 ? PAGE : HOME;
            visits.count(asked("host-" + i * 7919 % 400, "/" + i % 11), Optional.of(shown));
            clock.forward(Duration.ofSeconds(11));
        }
        visits.count(
                asked("late", "/new"),
                Optional.of(Shown.topic(new TopicId("late"), Optional.of(new CategoryId("late")))));
        visits.save();
        assertThat(on(FIRST).full()).isTrue();
        assertThat(on(FIRST).counts().all()).allSatisfy((subject, figures) -> {
            assertThat(figures.visitors()).isGreaterThanOrEqualTo(1);
            assertThat(figures.views()).isGreaterThanOrEqualTo(figures.visitors());
        });
    }

    @Test
    void agentsOfSixtyFourThousandLettersAndRandomOnesByTheThousandAreBoundedAndCounted() {
        Visits visits = open();
        String endless = BROWSER + "x".repeat(64_000);
        for (int i = 0; i < 5_000; i++) {
            String agent = i % 2 == 0 ? endless : "Mozilla/5.0 (X11) " + Long.toString(i * 31L, 36);
            visits.count(new Asked("GET", 200, "/" + i, "h", agent, "", false, true, false), Optional.of(HOME));
        }
        visits.save();
        assertThat(site(FIRST)).isEqualTo(new Figures(5_000, 2_501));
        assertThat(new Asked("GET", 200, "/", "h", endless, endless, false, true, false).agent())
                .hasSize(Asked.LONGEST_AGENT);
    }

    @Test
    void itIsSeenThatNearlyAllViewsComeFromOneAddress() {
        Visits visits = open();
        for (int i = 0; i < 300; i++) {
            visits.count(asked(i < 290 ? "proxy" : "host-" + i, "/" + i), Optional.of(HOME));
        }
        assertThat(visits.places()).isEqualTo(new Visits.Places(FIRST, 300, 290));
    }

    @Test
    void countsComeBackFromTheirText() {
        Counts counts = new Counts()
                .add(new Subject(Subject.Kind.DOCUMENT, "abcd2345efgh/งบ\tประมาณ\n.pdf"), new Figures(3, 2))
                .add(Subject.SITE, new Figures(3, 2))
                .add(LeftOut.LATER_RANGE, 7);
        assertThat(Counts.parse(counts.text())).isEqualTo(counts);
        assertThat(counts.requests()).isEqualTo(10);
        assertThatThrownBy(() -> Counts.parse("visits-2\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counts.parse("visits-1\nsite\t\t1\n")).isInstanceOf(IllegalArgumentException.class);
    }
}

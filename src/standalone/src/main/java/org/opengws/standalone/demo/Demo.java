package org.opengws.standalone.demo;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.FirstVisit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty product for a first look: people of every role and publications in every state, with a past of a year
 * and more before today. Everything goes through the domain, in the order of its time. An office's own data are never
 * touched: where there is anything that the demo did not begin, it does nothing.
 */
public final class Demo {

    /** Of everybody in the demo; printed at the start, so never for a product that others can reach. */
    public static final String PASSWORD = "demo-gws-2569";

    private static final int LONGEST_AGO = 330;
    private static final int CATALOGUE_AGO = 52;

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final String MARK = "demo";
    private static final String DONE = "done";

    private final Accounts accounts;
    private final Bookmarks bookmarks;
    private final WorkingDays workingDays;
    private final HtmlCleaner cleaner;
    private final Path folder;
    private final Clock clock;
    private final List<DemoPerson> people = DemoFiles.people();

    /**
     * @param folder exists, for files that are needed while the demo is made; the caller's to empty
     * @param clock the product's
     */
    public Demo(
            Accounts accounts,
            Bookmarks bookmarks,
            WorkingDays workingDays,
            HtmlCleaner cleaner,
            Path folder,
            Clock clock) {
        this.accounts = accounts;
        this.bookmarks = bookmarks;
        this.workingDays = workingDays;
        this.cleaner = cleaner;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * From when on the topics of a demo of today owe what they owe: late enough that few periods are missing, early
     * enough that some are. What is published has an older past.
     */
    public static LocalDate firstDay(Clock clock, WorkingDays workingDays) {
        return DemoPlan.back(workingDays, LocalDate.ofInstant(clock.instant(), Settings.BANGKOK), CATALOGUE_AGO);
    }

    /**
     * Makes the demo where nothing is yet, or goes on with one that broke off; at once where it is there already.
     *
     * @param stage the product over the same storage, on the clock that it is given; asked for once, if at all
     * @throws CannotStart where others than this machine's users could sign in with the demo's password
     */
    public void fill(InetAddress listen, Function<Clock, DemoStage> stage) {
        if (leavesAlone()) {
            return;
        }
        Optional<String> mark = bookmarks.get(MARK);
        refuseStrangers(listen);
        if (mark.filter(DONE::equals).isPresent()) {
            return;
        }
        LocalDate today = mark.map(LocalDate::parse).orElseGet(this::today);
        if (mark.isEmpty()) {
            bookmarks.put(MARK, today.toString());
        }
        make(today, stage);
        bookmarks.put(MARK, DONE);
    }

    /** Whether this is an office's own product, with people that the demo did not make. */
    public boolean leavesAlone() {
        return bookmarks.get(MARK).isEmpty() && !accounts.all().isEmpty();
    }

    /** Whether the demo is what this product holds. */
    public boolean isThere() {
        return bookmarks.get(MARK).filter(DONE::equals).isPresent();
    }

    /** For whoever started the product: who can sign in, and what to try first; nothing where the demo is not there. */
    public List<String> greeting(URI base) {
        return isThere() ? new DemoGreeting(people, accounts).lines(base) : List.of();
    }

    /** What the desk may tell its visitors; nothing where the demo is not there, or where others could reach it. */
    public Optional<FirstVisit> firstVisit(Publishing publishing, Settings settings) {
        boolean alone =
                settings.listen().isLoopbackAddress() && settings.baseUrl().isEmpty();
        return alone && isThere() ? Optional.of(new DemoVisit(people, accounts, publishing)) : Optional.empty();
    }

    private void make(LocalDate today, Function<Clock, DemoStage> stages) {
        long start = System.nanoTime();
        LOG.info("making the demo, once");
        LocalDate first = DemoPlan.back(workingDays, today, LONGEST_AGO);
        DemoClock past =
                new DemoClock(first.atTime(8, 0).atZone(Settings.BANGKOK).toInstant());
        DemoStage stage = stages.apply(past);
        GeneratedDocuments documents = new GeneratedDocuments(folder);
        KeepingAccounts keeping =
                new KeepingAccounts(accounts, stage.publishing().officeActs(), past);
        new DemoOffice(people, accounts, keeping, stage, documents).open(today);
        int moves = new DemoPlay(stage, new DemoCast(stage.publishing(), people), documents)
                .play(DemoFiles.publications(), today, workingDays, cleaner, past);
        new DemoFrontOffice(people, stage.publishing()).prepare();
        LOG.info("made the demo: {} acts in {} ms", moves, (System.nanoTime() - start) / 1_000_000);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Settings.BANGKOK);
    }

    private static void refuseStrangers(InetAddress listen) {
        if (!listen.isLoopbackAddress()) {
            throw new CannotStart(
                    "ข้อมูลสาธิตใช้รหัสผ่านที่ทราบกันทั่วไป จึงเปิดให้เครื่องอื่นเข้าถึงไม่ได้ กรุณาใช้ --empty"
                            + " กับโฟลเดอร์ข้อมูลใหม่ หรือรับการเชื่อมต่อจากเครื่องนี้เท่านั้น",
                    "everybody knows the demo's password, so it is not served to other machines: use --empty with a new"
                            + " data folder, or listen on the loopback");
        }
    }
}

package org.opengws.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.visits.Asked;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Shown;

/**
 * Requests of one instance in a month, the same at each time, each with what is true of it. Each day's come from three in
 * the afternoon until one in the night.
 */
final class VisitTraffic {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    static final int DAYS = 30;
    private static final Duration OPEN = Duration.ofHours(10);
    private static final int PUBLICATIONS = 400;
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/";

    private final Random random;
    private final int all;
    private int number;
    private Ask last;

    /**
     * @param visitor who it is in truth
     * @param rule that leaves it out whatever came before; empty for what may be a view
     * @param ignored whether it is not looked at
     * @param forwarded as the proxy before the instance says it
     */
    record Ask(
            Instant at,
            String visitor,
            String forwarded,
            String agent,
            String method,
            int status,
            String path,
            Optional<Shown> shown,
            Optional<LeftOut> rule,
            boolean ignored) {}

    VisitTraffic(int instance, int all) {
        this.random = new Random(instance);
        this.all = all;
    }

    boolean hasNext() {
        return number < all;
    }

    Ask next() {
        Instant at = at(number++);
        boolean again = last != null && random.nextInt(10) == 0;
        last = again ? again(last, at) : fresh(at);
        return last;
    }

    /** Evenly, so that some hundreds of milliseconds lie between two. */
    private Instant at(int index) {
        long perDay = Math.max(1, (all + DAYS - 1L) / DAYS);
        Instant start = FIRST.plusDays(index / perDay)
                .atTime(15, 0)
                .atZone(Circumstances.ZONE)
                .toInstant();
        return start.plusMillis(OPEN.toMillis() * (index % perDay) / perDay);
    }

    private static Ask again(Ask ask, Instant at) {
        return new Ask(
                at,
                ask.visitor(),
                ask.forwarded(),
                ask.agent(),
                ask.method(),
                ask.status(),
                ask.path(),
                ask.shown(),
                ask.rule(),
                ask.ignored());
    }

    private Ask fresh(Instant at) {
        int person = random.nextInt(3_000);
        int address = person / 3;
        String agent = BROWSER + person % 3;
        String forwarded = "198.51.100.7, " + "203.0." + address / 250 + "." + address % 250;
        Ask page = page(at, "person " + person, forwarded, agent);
        return switch (random.nextInt(100)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ->
                as(page, "Googlebot/2." + person % 50, "GET", 200, LeftOut.ROBOT);
            case 20, 21 -> as(page, "Mozilla/5.0 (compatible; ChatGPT-User/1.0)", "GET", 200, LeftOut.ASSISTANT);
            case 22 -> as(page, Asked.OWN_AGENT + "1", "GET", 200, LeftOut.OURS);
            case 23, 24 -> as(page, agent, "HEAD", 200, LeftOut.HEAD);
            case 25, 26 -> as(page, agent, "GET", 200, LeftOut.STAFF);
            case 27, 28, 29 -> as(page, agent, "GET", 200, LeftOut.PREFETCH);
            case 30, 31, 32, 33, 34 -> missing(page);
            case 35, 36 -> ignored(page, 301);
            case 37 -> ignored(page, 500);
            case 38, 39, 40, 41 -> document(page, LeftOut.LATER_RANGE);
            case 42, 43, 44, 45, 46, 47, 48, 49, 50, 51 -> document(page, null);
            default -> page;
        };
    }

    private Ask page(Instant at, String visitor, String forwarded, String agent) {
        int number = random.nextInt(PUBLICATIONS);
        boolean home = random.nextInt(4) == 0;
        Shown shown = home
                ? Shown.page("home")
                : Shown.publication(id(number), topic(number), category(number), unit(number));
        String path = home ? "/" : "/p/" + id(number) + "/x";
        int status = random.nextInt(5) == 0 ? 304 : 200;
        return new Ask(at, visitor, forwarded, agent, "GET", status, path, Optional.of(shown), Optional.empty(), false);
    }

    private Ask document(Ask page, LeftOut rule) {
        int number = random.nextInt(PUBLICATIONS);
        Shown shown = Shown.document(id(number), "a.pdf", topic(number), category(number), unit(number));
        int status = rule == null && random.nextInt(2) == 0 ? 200 : 206;
        return new Ask(
                page.at(),
                page.visitor(),
                page.forwarded(),
                page.agent(),
                "GET",
                status,
                "/p/" + id(number) + "/files/a.pdf",
                Optional.of(shown),
                Optional.ofNullable(rule),
                false);
    }

    private static Ask as(Ask page, String agent, String method, int status, LeftOut rule) {
        return new Ask(
                page.at(),
                page.visitor(),
                page.forwarded(),
                agent,
                method,
                status,
                page.path(),
                page.shown(),
                Optional.of(rule),
                false);
    }

    private Ask missing(Ask page) {
        int status = random.nextBoolean() ? 404 : 410;
        return new Ask(
                page.at(),
                page.visitor(),
                page.forwarded(),
                page.agent(),
                "GET",
                status,
                "/gone",
                Optional.empty(),
                Optional.of(LeftOut.NOT_FOUND),
                false);
    }

    private static Ask ignored(Ask page, int status) {
        return new Ask(
                page.at(),
                page.visitor(),
                page.forwarded(),
                page.agent(),
                "GET",
                status,
                "/moved",
                status == 500 ? page.shown() : Optional.empty(),
                Optional.empty(),
                true);
    }

    private static PublicationId id(int number) {
        StringBuilder id = new StringBuilder();
        for (int i = 0, left = number; i < 12; i++, left /= 20) {
            id.append("abcdefghjkmnpqrstuvw".charAt(left % 20));
        }
        return new PublicationId(id.toString());
    }

    private static TopicId topic(int number) {
        return new TopicId("topic-" + number % 37);
    }

    private static Optional<CategoryId> category(int number) {
        return Optional.of(new CategoryId("category-" + number % 37 % 5));
    }

    private static UnitId unit(int number) {
        return new UnitId("unit-" + number % 11);
    }
}

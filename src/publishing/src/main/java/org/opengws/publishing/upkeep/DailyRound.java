package org.opengws.publishing.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.notice.FrontOffices;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Bookmarks;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;

/**
 * What is done once a day: ends periods of publication, tells who has duties soon, today and overdue, front offices what
 * became late with their executives and who stands in for what waits for nobody, and clears old notices. What it reads
 * depends on what is due since the last round and not on how much there is: indexes by day between that day and today, and
 * of what waits so much as {@link Stranded} looks at. After missed days it does all that they left; a repeat changes nothing
 * and tells nobody again.
 */
public final class DailyRound {

    private static final String BOOKMARK = "daily-round";
    private static final int BATCH = 200;

    /** How long a notice is kept after it was read; our proposal. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final Publishing publishing;
    private final Publications publications;
    private final OwedTopics topics;
    private final Supplier<WorkingDays> workingDays;
    private final Notifying notifying;
    private final Notices notices;
    private final Bookmarks bookmarks;
    private final Clock clock;

    /**
     * What one round did.
     *
     * @param stranded how many wait for nobody
     */
    public record Done(LocalDate day, int expired, int told, int stranded, int purged) {}

    public DailyRound(
            Publishing publishing,
            Publications publications,
            OwedTopics topics,
            Supplier<WorkingDays> workingDays,
            Notifying notifying,
            Notices notices,
            Bookmarks bookmarks,
            Clock clock) {
        this.publishing = publishing;
        this.publications = publications;
        this.topics = topics;
        this.workingDays = workingDays;
        this.notifying = notifying;
        this.notices = notices;
        this.bookmarks = bookmarks;
        this.clock = clock;
    }

    /** The day until which rounds were made; empty before the first. */
    public Optional<LocalDate> lastDay() {
        return bookmarks.get(BOOKMARK).map(LocalDate::parse);
    }

    public Done run() {
        LocalDate today = publishing.today();
        int expired = expire(today);
        int told = tell(today);
        told += remindFrontOffices(today);
        Stranded.Found stranded = new Stranded(publishing, publications, notifying, clock).look();
        int purged = notices.purge(clock.instant().minus(KEPT));
        bookmarks.put(BOOKMARK, today.toString());
        return new Done(today, expired, told + stranded.told(), stranded.stranded(), purged);
    }

    /** What is refused, such as something withdrawn this minute, is not tried twice in one round. */
    private int expire(LocalDate today) {
        int expired = 0;
        Set<PublicationId> refused = new HashSet<>();
        while (true) {
            List<PublicationId> due = publications.expired(today, BATCH + refused.size()).stream()
                    .filter(id -> !refused.contains(id))
                    .toList();
            if (due.isEmpty()) {
                return expired;
            }
            for (PublicationId id : due) {
                if (publishing.expire(id).isAccepted()) {
                    expired++;
                } else {
                    refused.add(id);
                }
            }
        }
    }

    private int tell(LocalDate today) {
        DutyNotices telling = new DutyNotices(today, clock.instant(), workingDays.get(), publishing.office());
        DutyFilter filter = new DutyFilter(
                EnumSet.allOf(DutyKind.class),
                Optional.empty(),
                since(today),
                Urgency.horizon(today, workingDays.get()));
        int told = tell(offset -> publishing.duties(filter, offset, BATCH).items(), line -> telling.of(line).stream());
        UnderWay underWay = new UnderWay(publishing);
        return told
                + notifying.send(topics.all().stream()
                        .flatMap(owed -> owed(owed, telling, underWay).stream())
                        .toList());
    }

    /** Everything that is due on a day before it was told of; empty before the first round. */
    private Optional<LocalDate> since(LocalDate today) {
        return lastDay().map(last -> last.isAfter(today) ? today : last);
    }

    /** Of what is with executives and went beyond its day since the last round. */
    private int remindFrontOffices(LocalDate today) {
        Set<String> executives = Set.of(Role.EXECUTIVE.code());
        LocalDate from = since(today).orElse(LocalDate.MIN);
        return tell(
                offset -> publications.urgent(executives, from, today.minusDays(1), offset, BATCH),
                line -> Stream.of(line)
                        .filter(one -> isLate(one, today))
                        .flatMap(one -> publishing.find(one.id()).stream())
                        .flatMap(found -> new FrontOffices(publishing.circumstances(found.id())).late(found).stream()));
    }

    /** Page by page, by the offset of each. */
    private <T> int tell(IntFunction<List<T>> pages, Function<T, Stream<Notice>> notices) {
        int told = 0;
        int offset = 0;
        List<T> page;
        do {
            page = pages.apply(offset);
            offset += BATCH;
            told += notifying.send(page.stream().flatMap(notices).toList());
        } while (page.size() == BATCH);
        return told;
    }

    private static boolean isLate(PublicationLine line, LocalDate today) {
        return line.stepDue().filter(today::isAfter).isPresent();
    }

    /** Not what was told before. Who is told of what is being written already is led there, not to begin another. */
    private List<Notice> owed(OwedTopic owed, DutyNotices telling, UnderWay underWay) {
        List<Notice> told = telling.of(owed, topics.owner(owed.topic())).stream()
                .filter(notice -> notices.find(notice.person(), notice.id()).isEmpty())
                .toList();
        Optional<PublicationId> begun =
                told.isEmpty() ? Optional.empty() : underWay.of(owed).map(PublicationLine::id);
        return begun.map(id -> told.stream().map(notice -> notice.leadingTo(id)).toList())
                .orElse(told);
    }
}

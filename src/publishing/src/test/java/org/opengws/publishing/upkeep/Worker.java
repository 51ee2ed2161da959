package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.InMemoryOffice;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.Showing;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.InMemoryBookmarks;

/** Everything that works beside the desk, in memory, on the real catalogue and units. */
public final class Worker extends InMemoryOffice {

    public final InMemoryBookmarks bookmarks = new InMemoryBookmarks();
    public final Receiver receiver = new Receiver();
    public final Map<String, String> altered;
    /** Each time that a stored file is read again. */
    public final List<String> rehashed;

    public final Notifying notifying;
    public final OwedTopics owed;
    public final Duties duties;
    public MailSender mail = MailSender.OFF;

    private final WorkingDays workingDays = WorkingDays.without(List.of());

    public Worker() {
        this(new Stored());
    }

    private Worker(Stored stored) {
        super(stored);
        altered = stored.altered;
        rehashed = stored.rehashed;
        notifying = new Notifying(publishing, notices, staff, new Switch(), clock);
        owed = new OwedTopics(publishing, publications, () -> workingDays);
        duties = new Duties(publishing, owed, () -> workingDays);
    }

    public DailyRound round() {
        return new DailyRound(publishing, publications, owed, () -> workingDays, notifying, notices, bookmarks, clock);
    }

    public Stranded stranded() {
        return new Stranded(publishing, publications, notifying, clock);
    }

    public Worker has(Case file) {
        publications.put(file.publication);
        return this;
    }

    @Override
    public Worker on(LocalDate day) {
        super.on(day);
        return this;
    }

    public Publication publication() {
        return publications.find(new PublicationId("aaaaaaaaaaaa")).orElseThrow();
    }

    /** What was told, as kind and person, without what topics owe. */
    public List<String> told() {
        return notices.all().stream()
                .filter(notice -> notice.publication().isPresent())
                .map(Worker::words)
                .toList();
    }

    public static String words(Notice notice) {
        return notice.kind().code() + " " + notice.person();
    }

    /** A public instance that has the latest title of what was projected, unless it does not answer. */
    public final class Receiver implements Projecting {

        public final Map<PublicationId, String> pages = new HashMap<>();
        public Result answer = Result.DONE;
        public Runnable meanwhile = () -> {};
        public final List<Showing> shown = new ArrayList<>();

        /** As every receiver: a file that is not what was verified is found while it is copied. */
        @Override
        public Result project(Showing showing) {
            shown.add(showing);
            boolean whole = showing.readable().stream()
                    .flatMap(edition -> edition.content().documents().stream())
                    .noneMatch(document -> altered.containsKey(document.sha256()));
            return whole ? project(showing.publication().id()) : Result.stuck("content-altered");
        }

        @Override
        public Result project(PublicationId id) {
            Optional<String> hash = publications.find(id).flatMap(this::expected);
            if (answer.isDone()) {
                hash.ifPresentOrElse(page -> pages.put(id, page), () -> pages.remove(id));
            }
            meanwhile.run();
            return answer;
        }

        @Override
        public Optional<String> expected(Publication publication) {
            return publication.marks().suspension().isPresent()
                    ? Optional.empty()
                    : publication
                            .open()
                            .filter(edition ->
                                    edition.state() == org.opengws.publishing.edition.EditionState.PUBLISHING)
                            .filter(edition -> edition.content()
                                    .publishFrom()
                                    .filter(publishing.today()::isBefore)
                                    .isEmpty())
                            .or(publication::inForce)
                            .map(edition -> edition.number() + " "
                                    + edition.content().title().th());
        }
    }

    private final class Switch implements MailSender {

        @Override
        public boolean isOn() {
            return mail.isOn();
        }

        @Override
        public Result send(org.opengws.publishing.notice.Mail one) {
            return mail.send(one);
        }
    }

    private static final class Stored implements Files {

        private final Map<String, String> altered = new HashMap<>();
        private final List<String> rehashed = new ArrayList<>();

        @Override
        public void store(PublicationId publication, String sha256, java.nio.file.Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<java.io.InputStream> open(PublicationId publication, String sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<String> rehash(PublicationId publication, String sha256) {
            rehashed.add(sha256);
            return Optional.of(altered.getOrDefault(sha256, sha256));
        }
    }
}

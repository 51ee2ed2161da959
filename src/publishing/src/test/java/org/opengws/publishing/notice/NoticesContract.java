package org.opengws.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.Outbox;

/** What every keeper of notices does. Each test has a person of its own. */
public abstract class NoticesContract {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static int people;

    private final PersonId person = new PersonId("somebody." + ++people + "@example.org");

    protected abstract Notices notices();

    protected abstract Outbox outbox();

    @Test
    void everythingOfANoticeIsKept() {
        Notice notice = notice("1", NOW);
        notices().add(List.of(notice), any -> false);

        assertThat(notices().find(person, notice.id())).contains(notice);
    }

    @Test
    void tellingAgainChangesNothingAndSendsNoMail() {
        Notice notice = notice("1", NOW);
        assertThat(notices().add(List.of(notice), any -> true)).isEqualTo(1);
        notices().read(person, List.of(notice.id()), NOW);
        int mails = mails();

        assertThat(notices().add(List.of(notice), any -> true)).isZero();

        assertThat(notices().unread(person)).isZero();
        assertThat(mails()).isEqualTo(mails).isEqualTo(1);
    }

    @Test
    void onlyWhatIsMailedGetsAnEntryInTheOutbox() {
        notices()
                .add(
                        List.of(notice("1", NOW), notice("2", NOW)),
                        notice -> notice.id().equals(notice("2", NOW).id()));

        assertThat(mails()).isEqualTo(1);
    }

    @Test
    void newestComeFirst() {
        notices()
                .add(
                        List.of(notice("1", NOW), notice("3", NOW.plusSeconds(9)), notice("2", NOW.plusSeconds(5))),
                        any -> false);

        assertThat(notices().of(person, false, 0, 2).items())
                .extracting(Notice::at)
                .containsExactly(NOW.plusSeconds(9), NOW.plusSeconds(5));
        assertThat(notices().of(person, false, 2, 2).items())
                .extracting(Notice::at)
                .containsExactly(NOW);
        assertThat(notices().of(person, false, 0, 1).total()).isEqualTo(3);
    }

    @Test
    void whatWasReadIsNoLongerUnread() {
        Notice first = notice("1", NOW);
        notices().add(List.of(first, notice("2", NOW)), any -> false);

        notices().read(person, List.of(first.id(), new NoticeId("0".repeat(32))), NOW.plusSeconds(1));

        assertThat(notices().unread(person)).isEqualTo(1);
        assertThat(notices().of(person, true, 0, 9).items())
                .extracting(Notice::id)
                .doesNotContain(first.id());
        assertThat(notices().find(person, first.id()).orElseThrow().readAt()).contains(NOW.plusSeconds(1));
        notices().readAll(person, NOW.plusSeconds(2));
        assertThat(notices().unread(person)).isZero();
        assertThat(notices().find(person, first.id()).orElseThrow().readAt()).contains(NOW.plusSeconds(1));
    }

    @Test
    void nobodySeesAnothersNotices() {
        Notice notice = notice("1", NOW);
        notices().add(List.of(notice), any -> false);
        PersonId other = new PersonId("other");

        assertThat(notices().find(other, notice.id())).isEmpty();
        assertThat(notices().of(other, false, 0, 9).items()).isEmpty();
    }

    @Test
    void onlyWhatWasReadLongAgoIsPurged() {
        Notice longAgo = notice("1", NOW);
        Notice lately = notice("2", NOW);
        Notice never = notice("3", NOW);
        notices().add(List.of(longAgo, lately, never), any -> false);
        notices().read(person, List.of(longAgo.id()), NOW);
        notices().read(person, List.of(lately.id()), NOW.plus(Duration.ofDays(2)));

        notices().purge(NOW.plus(Duration.ofDays(1)));

        assertThat(notices().of(person, false, 0, 9).items())
                .extracting(Notice::id)
                .containsExactlyInAnyOrder(lately.id(), never.id());
    }

    @Test
    void beyondTheMostTheOldestGoReadOnesFirst() {
        Notice read = notice("read", NOW.plusSeconds(100_000));
        Notice oldest = notice("oldest", NOW.minusSeconds(1));
        notices().add(List.of(read, oldest), any -> false);
        notices().read(person, List.of(read.id()), NOW);
        List<Notice> many = new java.util.ArrayList<>();
        for (int i = 0; i < Notices.MOST - 2; i++) {
            many.add(notice("n" + i, NOW.plusSeconds(i)));
        }
        notices().add(many, any -> false);
        assertThat(notices().find(person, read.id())).isPresent();

        notices().add(List.of(notice("one more", NOW.plusSeconds(5_000))), any -> false);
        assertThat(notices().find(person, read.id())).isEmpty();
        assertThat(notices().find(person, oldest.id())).isPresent();

        notices().add(List.of(notice("and another", NOW.plusSeconds(6_000))), any -> false);
        assertThat(notices().find(person, oldest.id())).isEmpty();
        assertThat(notices().unread(person)).isEqualTo(Notices.MOST);
    }

    private int mails() {
        return (int) outbox().list(false, 0, 1_000).items().stream()
                .filter(entry -> entry.reference().startsWith(person.value() + "/"))
                .count();
    }

    private Notice notice(String about, Instant at) {
        return Notice.of(
                person,
                at,
                NoticeKind.WAITING,
                Optional.of(new PublicationId("aaaaaaaaaaaa")),
                about,
                Text.of("แผนปฏิบัติการ", "Action plan"),
                Text.thai("เห็นชอบ"),
                Optional.of(LocalDate.of(2026, 11, 25)));
    }
}

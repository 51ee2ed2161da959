package org.opengws.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.OutboxEntry;

class InboxEffectTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Notice RETURNED = Notice.of(
            new PersonId("clerk"),
            NOW,
            NoticeKind.RETURNED,
            Optional.of(new PublicationId("aaaaaaaaaaaa")),
            "1",
            Text.thai("แผน"),
            Text.EMPTY,
            Optional.empty());

    private final InMemoryNotices notices = new InMemoryNotices(new InMemoryOutbox());
    private final List<String> done = new ArrayList<>();
    private Result shown = Result.DONE;
    private boolean on = true;

    private final Inbox inbox = new Inbox() {
        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public Result show(Notice notice) {
            done.add("shown " + notice.id());
            return shown;
        }
    };

    @Test
    void aNoticeIsShownAndThenMailed() {
        assertThat(handled()).isEqualTo(Result.DONE);
        assertThat(done).containsExactly("shown " + RETURNED.id(), "mailed");
    }

    @Test
    void whatCouldNotBeShownIsNotMailedYetSoThatARepeatMailsOnce() {
        shown = Result.failed("the inbox is closed");
        assertThat(handled()).isEqualTo(shown);
        assertThat(done).doesNotContain("mailed");
    }

    @Test
    void aHostWithoutAnInboxOnlyMails() {
        on = false;
        assertThat(handled()).isEqualTo(Result.DONE);
        assertThat(done).containsExactly("mailed");
    }

    private Result handled() {
        notices.add(List.of(RETURNED), notice -> true);
        return new InboxEffect(notices, inbox, entry -> {
                    done.add("mailed");
                    return Result.DONE;
                })
                .handle(OutboxEntry.mail(RETURNED.reference(), NOW));
    }
}

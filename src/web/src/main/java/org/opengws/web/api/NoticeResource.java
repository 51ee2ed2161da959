package org.opengws.web.api;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeId;
import org.opengws.publishing.notice.NoticeTexts;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the asking person was told; nobody sees another's. */
final class NoticeResource {

    private final Optional<Notices> notices;
    private final NoticeTexts sentences;
    private final Clock clock;

    NoticeResource(Optional<Notices> notices, Texts texts, Clock clock) {
        this.notices = notices;
        this.sentences = new NoticeTexts(texts);
        this.clock = clock;
    }

    Answer list(Call call) {
        PersonId me = call.person().id();
        ObjectNode json = PublicationJson.page(
                notices()
                        .of(me, call.flag("unread"), call.offset(), call.limit())
                        .map(this::json),
                call.offset(),
                call.limit());
        return Reply.of(json.put("unread", notices().unread(me)));
    }

    Answer read(Call call) {
        Given given = new Given(call.body());
        PersonId me = call.person().id();
        if (given.flag("all")) {
            notices().readAll(me, clock.instant());
        } else {
            List<NoticeId> ids = given.list("ids", JsonNode::textValue).stream()
                    .filter(NoticeId::isValid)
                    .map(NoticeId::new)
                    .toList();
            notices().read(me, ids, clock.instant());
        }
        return new Reply.Done();
    }

    /** Nothing is found here where the host tells people in a way of its own. */
    private Notices notices() {
        return notices.orElseThrow(Halted::notFound);
    }

    private ObjectNode json(Notice notice) {
        ObjectNode json = Json.object()
                .put("id", notice.id().value())
                .put("at", notice.at().toString())
                .put("kind", notice.kind().code());
        json.set("publication", Json.orNull(notice.publication()));
        json.set("title", Json.text(notice.title()));
        json.set("detail", Json.text(notice.detail()));
        json.set("day", Json.orNull(notice.day()));
        json.set(
                "sentence",
                Json.text(new Text(sentences.sentence(notice, Language.TH), sentences.sentence(notice, Language.EN))));
        json.set("readAt", Json.orNull(notice.readAt()));
        return json;
    }
}

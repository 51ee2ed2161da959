package org.opengws.web.api;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Preparing;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What front offices prepare for executives: whom one serves, the order of what waits, and words to it. */
final class FrontOfficeResource {

    private final Publishing publishing;

    FrontOfficeResource(Publishing publishing) {
        this.publishing = publishing;
    }

    Answer served(Call call) {
        Preparing preparing = publishing.preparing();
        ObjectNode json = Json.object();
        json.set("items", Json.array(preparing.served(call.person()), person -> Json.string(person.id())));
        json.set("idle", Json.array(preparing.idle(call.person()), Json::string));
        return Reply.of(json);
    }

    Answer prepared(Call call) {
        PersonId executive = call.id("executive", PersonId::new);
        return publishing.preparing().mayRead(call.person(), executive)
                ? show(call, executive)
                : Reply.refused(List.of(Refusal.of(RefusalCode.EXECUTIVE_NOT_SERVED)));
    }

    Answer move(Call call) {
        PersonId executive = call.id("executive", PersonId::new);
        Move move = Move.byCode(new Given(call.body()).string("move")).orElseThrow();
        long seen = call.body().get("version").asLong();
        return answer(
                publishing.preparing().move(call.person(), executive, call.publication(), move, seen), call, executive);
    }

    Answer note(Call call) {
        PersonId executive = call.id("executive", PersonId::new);
        Given given = new Given(call.body());
        return answer(
                publishing
                        .preparing()
                        .note(call.person(), executive, call.publication(), given.string("text"), given.string("seen")),
                call,
                executive);
    }

    private Answer answer(Recorded<Preparation> changed, Call call, PersonId executive) {
        return changed.fold(done -> show(call, executive), Reply::refused);
    }

    private Answer show(Call call, PersonId executive) {
        Preparation prepared = publishing.preparing().of(executive);
        Page<PublicationLine> page = publishing.prepared(call.person(), executive, call.offset(), call.limit());
        ObjectNode json = PublicationJson.page(page.map(line -> matter(line, prepared)), call.offset(), call.limit());
        json.put("executive", executive.value()).put("version", prepared.version());
        json.set("arranged", Json.orNull(prepared.arranged(), FrontOfficeResource::by));
        return Reply.of(json);
    }

    private static ObjectNode matter(PublicationLine line, Preparation prepared) {
        int place = prepared.place(line::isAt);
        ObjectNode json = Json.object();
        json.set("publication", PublicationJson.line(line));
        json.set("place", Json.orNull(Optional.of(place).filter(number -> number > 0), json::numberNode));
        json.set("note", Json.orNull(prepared.note(line::isAt), FrontOfficeResource::note));
        return json;
    }

    private static ObjectNode note(Preparation.Note note) {
        ObjectNode json = Json.object().put("text", note.text()).put("seen", note.seen());
        json.set("by", by(note.by()));
        return json;
    }

    private static ObjectNode by(Preparation.By by) {
        ObjectNode json = Json.object().put("id", by.id().value());
        json.set("name", Json.text(by.name()));
        return json.put("at", by.at().toString());
    }
}

package org.opengws.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.refusal.Refusal;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A verb with what was sent for it.
 *
 * @param refusals of what the domain would not see any more
 */
record ActInput(Act act, List<Refusal> refusals) {

    /** @param held the documents of the edition as it is */
    static ActInput read(Verb verb, long version, JsonNode body, List<Document> held, HtmlCleaner cleaner) {
        Given given = new Given(body);
        Optional<DraftInput> draft = given.inside("draft", inside -> DraftInput.read(inside, held, cleaner));
        Act act = new Act(
                verb,
                version,
                given.string("comment"),
                given.list("corrections", ActInput::correction),
                new HashSet<>(given.list("ticked", JsonNode::textValue)),
                draft.map(DraftInput::draft),
                List.of(),
                given.inside("memo", ActInput::memo),
                given.optional("assignee", PersonId::new),
                given.optional("successor", PublicationId::new),
                given.inside("review", DraftInput::review),
                given.flag("leaveOut"));
        return new ActInput(act, draft.map(DraftInput::refusals).orElse(List.of()));
    }

    private static Correction correction(JsonNode node) {
        Given given = new Given(node);
        return Correction.of(given.string("target"), given.string("text"));
    }

    private static MemoDraft memo(Given given) {
        return new MemoDraft(
                given.string("number"),
                given.date("date").orElseThrow(),
                given.string("telephone"),
                given.string("subject"),
                given.string("body"));
    }
}

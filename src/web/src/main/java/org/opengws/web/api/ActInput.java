package org.opengws.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.decision.VerbEntry;
import org.opengws.publishing.decision.Verbs;
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
        Optional<DraftInput> draft = Verbs.of(verb).asks().carries() == VerbEntry.Carries.DRAFT
                ? given.inside("draft", inside -> DraftInput.read(inside, held, cleaner))
                : Optional.empty();
        Act act = Act.of(verb, version)
                .comment(given.string("comment"))
                .tickedWhereAsked(new HashSet<>(given.list("ticked", JsonNode::textValue)));
        return new ActInput(
                carrying(act, given, draft), draft.map(DraftInput::refusals).orElse(List.of()));
    }

    /** With what the verb takes; the rest of what was sent is ignored, as the contract says. */
    private static Act carrying(Act act, Given given, Optional<DraftInput> draft) {
        return switch (Verbs.of(act.verb()).asks().carries()) {
            case NOTHING -> act;
            case DRAFT -> draft.map(DraftInput::draft).map(act::draft).orElseGet(() -> lettered(act, given));
            case MEMO -> lettered(act, given);
            case CORRECTIONS -> act.corrections(given.list("corrections", ActInput::correction));
            case ASSIGNEE, ASSIGNEE_OR_NOBODY ->
                given.optional("assignee", PersonId::new).map(act::assignee).orElse(act);
            case SUCCESSOR ->
                given.optional("successor", PublicationId::new)
                        .map(act::successor)
                        .orElse(act);
            case INTERVAL ->
                given.inside("review", DraftInput::review).map(act::review).orElse(act);
            case LEAVING_OUT -> act.leaveOut(given.flag("leaveOut"));
        };
    }

    private static Act lettered(Act act, Given given) {
        return given.inside("memo", ActInput::memo).map(act::memo).orElse(act);
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

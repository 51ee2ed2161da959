package org.opengws.web.api;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentBuilder;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/**
 * A draft as it was sent: its body is allowed HTML or refused, its documents are those that the edition holds.
 *
 * @param refusals of what the domain would not see any more
 */
record DraftInput(Draft draft, List<Refusal> refusals) {

    /** @param held the documents of the edition as it is */
    static DraftInput read(Given given, List<Document> held, HtmlCleaner cleaner) {
        List<Refusal> refusals = new ArrayList<>();
        Given sent = new Given(given.object().get("content"));
        ContentBuilder content =
                Content.EMPTY.with().rows(sent.list("rows", Given::strings)).documents(documents(sent, held, refusals));
        for (ContentField field : ContentField.values()) {
            switch (field.kind()) {
                case BILINGUAL_LINE, BILINGUAL -> content.set(field, sent.text(field.code()));
                case HTML -> content.set(field, html(field, sent.text(field.code()), cleaner, refusals));
                case LINE, PERIOD, LINK, CHOICE -> content.set(field, sent.string(field.code()));
                case DAY -> content.set(field, sent.date(field.code()));
            }
        }
        Draft draft = new Draft(
                new TopicId(given.string("topic")),
                content.build(),
                given.optional("chosen", ProcedureId::new),
                new Evidence(given.strings("evidence")),
                given.inside("review", DraftInput::review));
        return new DraftInput(draft, refusals);
    }

    static ReviewInterval review(Given given) {
        return new ReviewInterval(Period.parse(given.string("interval")), given.string("reason"));
    }

    private static Text html(ContentField field, Text html, HtmlCleaner cleaner, List<Refusal> refusals) {
        check(field.th(), html.th(), cleaner, refusals);
        check(field.en(), html.en(), cleaner, refusals);
        return new Text(cleaner.clean(html.th()), cleaner.clean(html.en()));
    }

    private static void check(String field, String html, HtmlCleaner cleaner, List<Refusal> refusals) {
        List<String> disallowed = cleaner.disallowed(html);
        if (!disallowed.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.HTML_NOT_ALLOWED, field, "parts", String.join(", ", disallowed)));
        }
    }

    private static List<Document> documents(Given sent, List<Document> held, List<Refusal> refusals) {
        if (!sent.has("documents")) {
            return held;
        }
        List<Document> documents = new ArrayList<>();
        Set<DocumentId> seen = new LinkedHashSet<>();
        for (Given one : sent.list("documents", Given::new)) {
            DocumentId id = new DocumentId(one.string("id"));
            Optional<Document> known =
                    held.stream().filter(document -> document.id().equals(id)).findFirst();
            if (known.isEmpty() || !seen.add(id)) {
                refusals.add(Refusal.of(RefusalCode.DOCUMENT_UNKNOWN, "documents." + id.value()));
            } else {
                documents.add(one.has("label") ? known.get().labelled(one.text("label")) : known.get());
            }
        }
        return documents;
    }
}

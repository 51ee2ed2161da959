package org.opengws.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationFilter.Sort;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;

/** Publications: lists, the whole of one, beginning one, and every verb. */
final class PublicationResource {

    private final Publishing publishing;
    private final HtmlCleaner cleaner;

    PublicationResource(Publishing publishing, HtmlCleaner cleaner) {
        this.publishing = publishing;
        this.cleaner = cleaner;
    }

    Answer list(Call call) {
        PublicationFilter filter = new PublicationFilter(
                states(call),
                call.query("category", orNone(CategoryId::new)),
                call.query("topic", orNone(TopicId::new)),
                call.query("owner", orNone(UnitId::new)),
                call.query("editor", orNone(PersonId::new)),
                call.query().value("text"),
                call.flag("public"),
                call.flag("suspended"),
                Optional.of(publishing.today()).filter(today -> call.flag("overdue")),
                call.query("sort", PublicationResource::sort).orElse(Sort.RECENT));
        ReadingDesk reading = publishing.as(call.person());
        Page<PublicationLine> page = reading.list(filter, call.offset(), call.limit());
        Optional<String> near = page.total() == 0 ? reading.nearest(filter) : Optional.empty();
        return Reply.of(PublicationJson.found(page, near, call.offset(), call.limit()));
    }

    Answer inbox(Call call) {
        return Reply.of(PublicationJson.lines(
                publishing.inbox(call.person(), call.offset(), call.limit()), call.offset(), call.limit()));
    }

    boolean isKnown(String id) {
        return PublicationId.isValid(id)
                && publishing.find(new PublicationId(id)).isPresent();
    }

    Answer find(Call call) {
        return found(publishing, call, publication -> whole(publication, call, 200));
    }

    /** What the caller may read of the one that he names, or why he gets nothing. */
    static Answer found(Publishing publishing, Call call, Function<Publication, Answer> then) {
        ReadingDesk reading = publishing.as(call.person());
        PublicationId id = call.publication();
        return reading.find(id)
                .map(then)
                .orElseGet(() ->
                        reading.isKept(id) ? Reply.refused(List.of(Refusal.of(RefusalCode.NOT_READER))) : unknown());
    }

    Answer begin(Call call) {
        Given given = new Given(call.body());
        DraftInput draft = DraftInput.read(new Given(call.body().get("draft")), List.of(), cleaner);
        if (!draft.refusals().isEmpty()) {
            return Reply.refused(draft.refusals());
        }
        UnitId owner = new UnitId(given.string("owner"));
        Outcome begun = call.idempotencyKey()
                .map(key -> publishing.begin(call.person(), key, owner, draft.draft()))
                .orElseGet(() -> publishing.begin(call.person(), owner, draft.draft()));
        return answer(begun, call, 201);
    }

    Answer act(Call call) {
        Verb verb = Verb.byCode(call.variable("verb"))
                .filter(known -> !Verbs.of(known).isOfTheSystem())
                .orElseThrow(Halted::notFound);
        PublicationId id = call.publication();
        Optional<Publication> publication = publishing.find(id);
        if (publication.isEmpty()) {
            return unknown();
        }
        long version =
                call.version(Optional.ofNullable(call.body().get("version")).map(node -> node.asText()));
        List<Document> documents = publishing
                .editionOf(publication.get(), verb, call.person())
                .content()
                .documents();
        ActInput input = ActInput.read(verb, version, call.body(), documents, cleaner);
        if (!input.refusals().isEmpty()) {
            List<Refusal> all = new ArrayList<>(publishing.refusals(publication.get(), verb, call.person()));
            if (publication.get().version() != version) {
                all.add(Refusal.of(RefusalCode.STALE));
            }
            all.addAll(input.refusals());
            return Reply.refused(all);
        }
        return answer(publishing.act(call.person(), id, input.act()), call, 200);
    }

    /** What became of it: the publication as it is now, or all reasons why not. */
    Answer answer(Outcome outcome, Call call, int status) {
        return outcome.fold(
                accepted -> whole(
                        publishing.as(call.person()).shown(accepted.next()).orElse(accepted.next()), call, status),
                Reply::refused);
    }

    private Answer whole(Publication publication, Call call, int status) {
        Reply.Body body = status == 201
                ? Reply.created(
                        PublicationJson.whole(publication, call.person(), publishing),
                        ApiServlet.PATH + "/publications/" + publication.id().value())
                : Reply.of(PublicationJson.whole(publication, call.person(), publishing));
        return body.with("ETag", "\"" + publication.version() + "\"");
    }

    static Answer unknown() {
        return Reply.refused(List.of(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    private static Set<EditionState> states(Call call) {
        Set<EditionState> states = new HashSet<>();
        for (String code : call.query().all("state")) {
            states.add(EditionState.byCode(code).orElseThrow(() -> Halted.bad("state", "unknown-value", code)));
        }
        return states;
    }

    private static Optional<Sort> sort(String code) {
        for (Sort sort : Sort.values()) {
            if (ReferenceJson.code(sort).equals(code)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    static <T> Function<String, Optional<T>> orNone(Function<String, T> constructor) {
        return value -> {
            try {
                return Optional.of(constructor.apply(value));
            } catch (IllegalArgumentException | java.time.DateTimeException noId) {
                return Optional.empty();
            }
        };
    }
}

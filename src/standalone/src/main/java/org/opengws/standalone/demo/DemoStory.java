package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;

/** One publication of the demo as it comes about, act by act; an act that is refused is a fault of the demo. */
final class DemoStory {

    private final DemoPublication told;
    private final DemoTexts texts;
    private final DemoStage stage;
    private final Publishing publishing;
    private final DemoCast cast;
    private final GeneratedDocuments files;
    private Optional<PublicationId> id = Optional.empty();
    private long stored;
    private long planned;

    DemoStory(DemoPublication told, DemoTexts texts, DemoStage stage, DemoCast cast, GeneratedDocuments files) {
        this.told = told;
        this.texts = texts;
        this.stage = stage;
        this.publishing = stage.publishing();
        this.cast = cast;
        this.files = files;
    }

    /** Goes on from what an earlier start had stored. */
    void resume(Publication publication) {
        id = Optional.of(publication.id());
        stored = publication.version();
    }

    /** Whether that publication is this story's: no two of the demo bear the same title. */
    boolean isOf(Publication publication) {
        String title = texts.filled(told.contents().get(0).title()).th();
        return publication.editions().get(0).content().title().th().equals(title);
    }

    PublicationId id() {
        return id.orElseThrow(() -> new IllegalStateException(told.key() + " is not there yet"));
    }

    /** Does it unless an earlier start did. */
    void play(DemoMove move, Function<String, PublicationId> ids) {
        planned++;
        if (planned <= stored) {
            return;
        }
        switch (move.kind()) {
            case BEGIN -> begin();
            case UPLOAD -> upload(told.documents().get(move.document()));
            case EVIDENCE -> save(publication().latest().content(), evidence());
            case ACT -> act(move.act(), ids);
            case ARRIVE -> arrive();
        }
    }

    private void begin() {
        Content content = told.contents().get(0).content(texts);
        Draft draft = new Draft(told.topic(), content, Optional.empty(), evidence(), Optional.empty());
        Outcome.Accepted begun =
                accepted(publishing.begin(cast.ofUnit(Role.OWNER, told.owner()), told.owner(), draft), "begin");
        id = Optional.of(begun.next().id());
    }

    private void upload(DemoDocument document) {
        IncomingFile file = incoming(document);
        Publication publication = publication();
        accepted(
                stage.storingDocument()
                        .upload(
                                cast.who(publication, Verb.SAVE),
                                id(),
                                publication.version(),
                                file,
                                texts.filled(document.label()),
                                Optional.empty()),
                "upload");
    }

    private IncomingFile incoming(DemoDocument document) {
        String title = texts.filled(document.label()).th();
        List<String> paragraphs =
                document.paragraphs().stream().map(texts::filled).toList();
        try {
            Path file = document.pdf() ? files.pdf(title, paragraphs) : files.docx(title, paragraphs);
            return new IncomingFile("file", file.getFileName().toString(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evidence evidence() {
        Map<String, String> values = new TreeMap<>();
        told.evidence().forEach((field, value) -> values.put(field, texts.filled(value)));
        if (!values.isEmpty()) {
            values.put(EvidenceField.DATE, texts.begun().minusWeeks(1).toString());
            id.flatMap(publishing::find)
                    .map(publication -> publication.latest().content().documents())
                    .filter(documents -> !documents.isEmpty())
                    .ifPresent(documents ->
                            values.put(EvidenceField.FILE, documents.get(0).id().value()));
        }
        // the circular itself is what the demo publishes
        return new Evidence(values).withFilePublished();
    }

    private void act(DemoAct act, Function<String, PublicationId> ids) {
        if (act.verb() == Verb.SAVE) {
            save(contentOf(act), evidence());
            return;
        }
        Publication publication = publication();
        Person person = act.by().map(cast::person).orElseGet(() -> cast.who(publication, act.verb()));
        Act asked = new DemoAsking(publication, texts, cast).act(act, ids);
        accepted(publishing.act(person, id(), asked), act.verb().code());
    }

    /** What it says next, with the documents that it has. */
    private Content contentOf(DemoAct act) {
        return told.contents()
                .get(act.content() - 1)
                .content(texts)
                .withDocuments(publication().latest().content().documents());
    }

    private void save(Content content, Evidence evidence) {
        Publication publication = publication();
        Optional<ProcedureId> chosen = publication.latest().chosen();
        Draft draft = new Draft(told.topic(), content, chosen, evidence, Optional.empty());
        Act act = Act.of(Verb.SAVE, publication.version()).draft(draft);
        accepted(publishing.act(cast.who(publication, Verb.SAVE), id(), act), "save");
    }

    private void arrive() {
        stage.deliver();
        Edition latest = publication().latest();
        if (latest.state() != EditionState.PUBLISHED) {
            throw new IllegalStateException(told.key() + " did not arrive on the site, see the outbox");
        }
    }

    private Publication publication() {
        return publishing.find(id()).orElseThrow();
    }

    private Outcome.Accepted accepted(Outcome outcome, String what) {
        return outcome.fold(Function.identity(), refusals -> {
            throw new IllegalStateException(told.key() + ": " + what + " was refused: "
                    + refusals.stream().map(Refusal::toString).toList());
        });
    }
}

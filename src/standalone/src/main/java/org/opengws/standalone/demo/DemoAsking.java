package org.opengws.standalone.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.MemoDraft;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.ThaiDigits;

/** What somebody fills in for an act: checklist, corrections, memo. */
final class DemoAsking {

    private static final String DOCUMENT = "document";

    private final Publication publication;
    private final Edition edition;
    private final DemoTexts texts;
    private final DemoCast cast;

    DemoAsking(Publication publication, DemoTexts texts, DemoCast cast) {
        this.publication = publication;
        this.edition = publication.latest();
        this.texts = texts;
        this.cast = cast;
    }

    Act act(DemoAct told, Function<String, PublicationId> ids) {
        Act act = Act.of(told.verb(), publication.version())
                .comment(texts.filled(told.comment()))
                .ticked(ticked(told.verb()));
        return switch (Verbs.of(told.verb()).asks().carries()) {
            // what is saved is told by contents of its own
            case NOTHING, DRAFT, INTERVAL, LEAVING_OUT -> act;
            case MEMO -> act.memo(memo());
            case CORRECTIONS ->
                act.corrections(
                        told.corrections().stream().map(this::correction).toList());
            case ASSIGNEE, ASSIGNEE_OR_NOBODY ->
                act.assignee(told.assignee().orElseGet(() -> cast.verifierFor(publication)));
            case SUCCESSOR -> told.successor().map(ids).map(act::successor).orElse(act);
        };
    }

    private Set<String> ticked(Verb verb) {
        return switch (Verbs.of(verb).asks().ticks()) {
            case NOTHING -> Set.of();
            case CORRECTIONS -> corrections();
            case SOME_POINTS, EVERY_POINT, EVERY_POINT_AND_FILE -> checklist();
        };
    }

    /** {@code document} in a story is the first one; its id is known only now. */
    private Correction correction(Correction told) {
        Optional<Document> first = edition.content().documents().stream().findFirst();
        return told.target().equals(DOCUMENT)
                ? Correction.of(DOCUMENT + ":" + first.orElseThrow().id().value(), told.text())
                : told;
    }

    private Set<String> corrections() {
        return edition.corrections().stream().map(Correction::id).collect(Collectors.toSet());
    }

    private Set<String> checklist() {
        return edition.currentStep().stream()
                .flatMap(step -> step.checklist().stream())
                .map(point -> point.id().value())
                .collect(Collectors.toSet());
    }

    private MemoDraft memo() {
        String title = edition.content().title().th();
        DemoPerson head = cast.told(cast.who(publication, Verb.SEND_MEMO).id());
        List<String> paragraphs = List.of(
                "ด้วย" + cast.unitName(publication.owner()) + "ได้จัดทำข้อมูล เรื่อง " + title
                        + " ซึ่งผ่านการพิจารณาตามกรอบแนวทางการเผยแพร่ข้อมูลต่อสาธารณะผ่านเว็บไซต์แล้ว",
                "จึงเรียนมาเพื่อโปรดพิจารณามอบหมายเจ้าหน้าที่ตรวจสอบและนำข้อมูลขึ้นเผยแพร่บนเว็บไซต์ต่อไป");
        return new MemoDraft(
                head.letter() + "/" + ThaiDigits.of(cast.nextLetter()),
                cast.today(),
                head.telephone(),
                "ขอเผยแพร่ข้อมูลผ่านเว็บไซต์ เรื่อง " + title,
                String.join("\n", paragraphs));
    }
}

package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Step;

/**
 * Who reads what. What is or was public, everybody on the author side; everything else the owner unit, whoever acts or
 * acted in the edition's procedure, an executive's front office while it waits for him, and auditors; a setting of the
 * office opens it to everybody on the author side.
 */
public final class ReadAccess {

    /** Of an executive with authority over everything. */
    public static final String EXECUTIVE = Role.EXECUTIVE.code();

    /** Before the account of the verifier to whom an edition is assigned. */
    public static final String ASSIGNED = Role.VERIFIER.code() + ":";

    private final Publication publication;
    private final Reader reader;

    public ReadAccess(Publication publication, Reader reader) {
        this.publication = publication;
        this.reader = reader;
    }

    /** Whether all of it is his to read: of his unit, or the edition on its way waits for him. */
    public boolean isWhole() {
        return reader.readsAllOf(publication.owner())
                || publication
                        .open()
                        .filter(open -> reader.holdsOneOf(acting(publication, open)))
                        .isPresent();
    }

    /** Whether he reads what was said about that edition, its earlier rounds and its memo too. */
    public boolean isWhole(Edition edition) {
        return isWhole() || reader.holdsOneOf(acted(publication, edition));
    }

    /** What he may read of it; empty where that is nothing. */
    public Optional<Publication> shown() {
        if (isWhole()) {
            return Optional.of(publication);
        }
        List<Edition> editions = publication.editions().stream()
                .filter(edition -> edition.state().isOrWasPublic() || isWhole(edition))
                .map(edition -> isWhole(edition) ? edition : asPublic(edition))
                .toList();
        return editions.isEmpty() ? Optional.empty() : Optional.of(with(editions));
    }

    private Publication with(List<Edition> editions) {
        List<Decision> decisions = new ArrayList<>();
        for (Decision decision : publication.decisions()) {
            editions.stream()
                    .filter(edition -> edition.number() == decision.edition())
                    .findFirst()
                    .map(edition -> isWhole(edition) ? decision : withoutWords(decision))
                    .ifPresent(decisions::add);
        }
        return new Publication(
                publication.id(),
                publication.version(),
                publication.topic(),
                publication.owner(),
                publication.createdAt(),
                editions,
                decidesOnRequest() ? publication.marks() : withoutWords(publication.marks()),
                publication.review().map(review -> new ReviewInterval(review.interval(), "")),
                publication.duties(),
                publication.confirmed(),
                publication.checked(),
                decisions);
    }

    private boolean decidesOnRequest() {
        return publication.marks().withdrawalRequest().isPresent()
                && publication
                        .inForce()
                        .filter(edition -> reader.holdsOneOf(Set.of(EXECUTIVE, executive(edition)))
                                || edition.isWithdrawnByExecutive()
                                        && reader.holdsOneOf(Set.of(Role.FRONT_OFFICE.code())))
                        .isPresent();
    }

    private static Edition asPublic(Edition edition) {
        List<Document> open = edition.content().documents().stream()
                .filter(document -> !edition.evidence().keepsInside(document.id()))
                .toList();
        return edition.with()
                .content(edition.content().withDocuments(open))
                .memo(Optional.empty())
                .corrections(List.of())
                .build();
    }

    /** That it was made, by whom and when; its hashes stay those of the whole. */
    private static Decision withoutWords(Decision decision) {
        return new Decision(
                decision.format(),
                decision.number(),
                decision.edition(),
                decision.round(),
                decision.verb(),
                decision.step(),
                decision.by(),
                "",
                List.of(),
                decision.checklist(),
                decision.passed(),
                decision.at(),
                decision.bound(),
                Map.of(),
                decision.previous(),
                decision.hash());
    }

    /** What a suspension and a withdrawal give as their reason stands on the public page; a mere request is not public. */
    private static Marks withoutWords(Marks marks) {
        return new Marks(
                marks.suspension(),
                marks.withdrawalRequest()
                        .map(request -> new Marks.WithdrawalRequest(request.by(), request.on(), "", Optional.empty())),
                marks.withdrawal());
    }

    /** The edition whose title everybody on the author side reads: the one in force, else the last that was. */
    public static Optional<Edition> publicEdition(Publication publication) {
        return publication.editions().stream()
                .filter(edition -> edition.state().isOrWasPublic() && !edition.discarded())
                .reduce((first, second) -> second);
    }

    /** As what an edition is read by others than its owner unit: those who acted on it and those who act on it now. */
    public static Set<String> keys(Publication publication, Edition edition) {
        Set<String> keys = acted(publication, edition);
        if (publication.open().filter(open -> open.number() == edition.number()).isPresent()) {
            keys.addAll(acting(publication, edition));
        }
        return keys;
    }

    private static Set<String> acted(Publication publication, Edition edition) {
        Set<String> keys = new TreeSet<>();
        publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number())
                .filter(decision -> !decision.by().isSystem())
                .forEach(decision -> keys.add(person(decision.by().id())));
        return keys;
    }

    /** By the table of verbs: everybody who could do one on the edition on its way. */
    private static Set<String> acting(Publication publication, Edition open) {
        Set<String> keys = new TreeSet<>();
        Optional<Step> step = open.currentStep();
        Verbs.TABLE.stream()
                .filter(row -> row.target() == VerbRow.Target.LATEST && row.applies(open.state()))
                .filter(row -> row.at().isEmpty()
                        || step.filter(at -> row.at().contains(at.kind())).isPresent())
                .forEach(row -> keys.addAll(row.who().readers(open)));
        return keys;
    }

    static Set<String> performers(Edition edition) {
        return edition.currentStep()
                .map(step -> step.performer().is(Role.EXECUTIVE)
                        ? Set.of(EXECUTIVE, executive(edition), Role.FRONT_OFFICE.code())
                        : Set.of(step.performer().code()))
                .orElse(Set.of());
    }

    static Set<String> verifiers(Edition edition) {
        return Set.of(edition.assignee().map(ReadAccess::assigned).orElse(Role.VERIFIER.code()));
    }

    static Set<String> ictAndExecutives(Edition edition) {
        return Set.of(Role.VERIFIER.code(), Role.DIRECTOR.code(), EXECUTIVE, executive(edition));
    }

    /** Nobody beside the owner unit, which reads it in any case. */
    static Set<String> ofOwnerUnit(Edition edition) {
        return Set.of();
    }

    /** Nobody: what they do is not done to an edition on its way. */
    static Set<String> notOnItsWay(Edition edition) {
        return Set.of();
    }

    private static String executive(Edition edition) {
        return executive(edition.topic().value());
    }

    /** Of an executive with authority over that topic alone. */
    public static String executive(String topic) {
        return EXECUTIVE + ":" + topic;
    }

    /** Of what is assigned to that verifier; another one holds it where that one is gone. */
    public static String assigned(PersonId id) {
        return ASSIGNED + id.value();
    }

    static String person(PersonId id) {
        return "person:" + id.value();
    }
}

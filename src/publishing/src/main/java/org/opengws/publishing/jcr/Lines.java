package org.opengws.publishing.jcr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;

/** What lists show, kept beside the publication as properties of its node, so that a list reads one node a line. */
final class Lines {

    /** Sorts after every day. */
    static final String NEVER = "9999-12-31";

    private static final CategoryId NO_CATEGORY = new CategoryId("unknown");
    private static final Set<Verb> KEEP_STATE =
            EnumSet.of(Verb.SAVE, Verb.ASSIGN, Verb.ATTEST, Verb.CHECK, Verb.REQUEST_UPDATE, Verb.REQUEST_WITHDRAWAL);

    private Lines() {}

    static void put(Tree tree, Publication publication) {
        Edition shown = shown(publication);
        Optional<Step> step = shown.currentStep();
        Text title = shown.content().title();
        tree.put("listed", isListed(publication))
                .put("title", title)
                .put("titleKey", SortKey.of(title.th().isEmpty() ? title.en() : title.th()))
                .put("words", SearchWords.of(title.th() + " " + title.en()))
                .put("edition", shown.number())
                .put("state", shown.state().code())
                .put("stepKind", step.map(Step::kind).map(StepKind::code))
                .put("stepLabel", step.map(Step::label).orElse(Text.EMPTY))
                .put("sentBack", isSentBack(publication, shown))
                .put("since", since(publication, shown).toString())
                .put("stepDue", shown.stepDue())
                .put(
                        "reviewKey",
                        reviewDue(publication).map(LocalDate::toString).orElse(NEVER))
                .put("isPublic", isPublic(publication))
                .put("isSuspended", publication.marks().suspension().isPresent())
                .put(
                        "withdrawalRequested",
                        publication.marks().withdrawalRequest().isPresent())
                .put("withdrawn", publication.marks().withdrawal().isPresent())
                .put("people", people(shown));
    }

    static PublicationLine line(Tree tree, Catalogue catalogue) {
        TopicId topic = new TopicId(tree.text("topic"));
        return new PublicationLine(
                new PublicationId(tree.text("id")),
                tree.large("version"),
                tree.bilingual("title"),
                topic,
                catalogue.topic(topic).map(Topic::category).orElse(NO_CATEGORY),
                new UnitId(tree.text("owner")),
                tree.number("edition"),
                EditionState.byCode(tree.text("state")).orElseThrow(),
                tree.optional("stepKind", code -> StepKind.byCode(code).orElseThrow()),
                tree.bilingual("stepLabel"),
                tree.flag("sentBack"),
                Instant.parse(tree.text("since")),
                tree.day("stepDue"),
                tree.day("reviewKey").filter(day -> !day.toString().equals(NEVER)),
                tree.flag("isPublic"),
                tree.flag("isSuspended"),
                tree.flag("withdrawalRequested"),
                tree.flag("withdrawn"));
    }

    /** Whether any edition was not given up. */
    static boolean isListed(Publication publication) {
        return publication.editions().stream().anyMatch(edition -> !edition.discarded());
    }

    /** The latest edition that was not discarded. */
    static Edition shown(Publication publication) {
        List<Edition> editions = publication.editions();
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (!editions.get(i).discarded()) {
                return editions.get(i);
            }
        }
        return publication.latest();
    }

    static boolean isPublic(Publication publication) {
        return publication.inForce().isPresent()
                && publication.marks().suspension().isEmpty()
                && publication.marks().withdrawal().isEmpty();
    }

    /** When it came to its state or step. */
    static Instant since(Publication publication, Edition edition) {
        return edition.stepSince()
                .or(() -> lastMove(publication, edition).map(Decision::at))
                .orElse(publication.createdAt());
    }

    private static Optional<Decision> lastMove(Publication publication, Edition edition) {
        return newestFirst(publication)
                .filter(decision -> decision.edition() == edition.number())
                .filter(decision -> !KEEP_STATE.contains(decision.verb()))
                .findFirst();
    }

    private static boolean isSentBack(Publication publication, Edition edition) {
        return edition.state() == EditionState.RETURNED
                && lastMove(publication, edition)
                        .filter(decision -> decision.verb() == Verb.SEND_BACK)
                        .isPresent();
    }

    private static Stream<Decision> newestFirst(Publication publication) {
        return publication.decisions().stream()
                .sorted(Comparator.comparingInt(Decision::number).reversed());
    }

    private static Optional<LocalDate> reviewDue(Publication publication) {
        return publication.duties().stream().map(Duty::due).min(Comparator.naturalOrder());
    }

    private static List<String> people(Edition edition) {
        Set<String> people = new TreeSet<>();
        Stream.concat(edition.editors().stream(), edition.submitters().stream())
                .map(PersonId::value)
                .forEach(people::add);
        return List.copyOf(people);
    }
}

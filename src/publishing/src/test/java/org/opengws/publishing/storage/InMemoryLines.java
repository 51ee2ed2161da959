package org.opengws.publishing.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.SearchText;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Reader;

/** How lists of tests show publications, which of them a filter wants, and in which order. */
final class InMemoryLines {

    private static final CategoryId NO_CATEGORY = new CategoryId("unknown");

    private final Supplier<Catalogue> catalogue;
    private final Map<PublicationId, Save> saves;

    /** When a publication was saved last, and as which save of all. */
    record Save(long number, Instant at) {}

    InMemoryLines(Supplier<Catalogue> catalogue, Map<PublicationId, Save> saves) {
        this.catalogue = catalogue;
        this.saves = saves;
    }

    static boolean isListed(Publication publication) {
        return publication.editions().stream().anyMatch(edition -> !edition.discarded());
    }

    static boolean isPublic(Publication publication) {
        return publication.inForce().isPresent()
                && publication.marks().suspension().isEmpty()
                && publication.marks().withdrawal().isEmpty();
    }

    boolean wanted(PublicationFilter filter, Publication publication, Reader reader) {
        PublicationLine line = line(publication);
        boolean edited = filter.editor()
                .map(editor ->
                        Stream.concat(publication.shown().editors().stream(), publication.shown().submitters().stream())
                                        .anyMatch(editor::equals)
                                && line.to(reader).access() == PublicationLine.Access.WHOLE)
                .orElse(true);
        return isListed(publication)
                && (filter.states().isEmpty() || filter.states().contains(line.state()))
                && filter.category().map(line.category()::equals).orElse(true)
                && filter.topic().map(line.topic()::equals).orElse(true)
                && filter.owner().map(line.owner()::equals).orElse(true)
                && edited
                && (!filter.onlyPublic() || line.isPublic())
                && (!filter.onlySuspended() || line.suspended())
                && filter.overdueOn()
                        .map(day -> line.due().filter(due -> due.isBefore(day)).isPresent())
                        .orElse(true)
                && says(filter.text(), line.to(reader).title());
    }

    /** A word that somebody still types counts with its beginning. */
    private static boolean says(String typed, Text title) {
        String words = " " + SearchText.of(title.th() + " " + title.en());
        return SearchText.words(SearchText.sought(typed.strip())).stream().allMatch(word -> words.contains(" " + word));
    }

    Comparator<Publication> order(PublicationFilter.Sort sort, Reader reader) {
        Comparator<Publication> order = switch (sort.key()) {
            case "title" ->
                Comparator.comparing(
                        publication -> line(publication).to(reader).title().th());
            case "due" ->
                Comparator.comparing(publication -> line(publication).due().orElse(LocalDate.MAX));
            case "topic" ->
                Comparator.comparing(publication -> publication.topic().value());
            default ->
                Comparator.comparingLong(
                        publication -> saves.get(publication.id()).number());
        };
        return sort.descending() ? order.reversed() : order;
    }

    /** The deadline; what came back, or is asked for, since it did; a draft last. */
    static LocalDate urgency(Publication publication) {
        Edition latest = publication.latest();
        Optional<LocalDate> returned = latest.isOpen() && latest.state() == EditionState.RETURNED
                ? Optional.of(LocalDate.ofInstant(since(publication, latest), Circumstances.ZONE))
                : Optional.empty();
        return latest.stepDue()
                .or(() -> publication.marks().withdrawalRequest().map(request -> request.on()))
                .or(() -> returned)
                .orElse(LocalDate.MAX);
    }

    PublicationLine line(Publication publication) {
        Edition shown = publication.shown();
        return new PublicationLine(
                publication.id(),
                publication.version(),
                shown.content().title(),
                publication.topic(),
                catalogue.get().topic(publication.topic()).map(Topic::category).orElse(NO_CATEGORY),
                publication.owner(),
                shown.number(),
                shown.state(),
                shown.currentStep().map(step -> step.kind()),
                shown.currentStep().map(step -> step.label()).orElse(Text.EMPTY),
                shown.pinned().map(pinned -> pinned.clause()).orElse(""),
                isSentBack(publication, shown),
                since(publication, shown),
                saves.get(publication.id()).at(),
                shown.stepDue(),
                reviewDue(publication),
                isPublic(publication),
                publication.marks().suspension().isPresent(),
                publication.marks().withdrawalRequest().isPresent(),
                publication.marks().withdrawal().isPresent(),
                ReadAccess.publicEdition(publication)
                        .map(edition -> edition.content().title())
                        .orElse(Text.EMPTY),
                ReadAccess.keys(publication, shown),
                PublicationLine.Access.WHOLE);
    }

    private static Optional<LocalDate> reviewDue(Publication publication) {
        return publication.duties().stream().map(Duty::due).min(Comparator.naturalOrder());
    }

    private static Instant since(Publication publication, Edition edition) {
        return edition.stepSince()
                .or(() -> publication.openRequest().map(Decision::at))
                .or(() -> lastMove(publication, edition).map(Decision::at))
                .orElse(publication.createdAt());
    }

    private static boolean isSentBack(Publication publication, Edition edition) {
        return edition.state() == EditionState.RETURNED
                && lastMove(publication, edition)
                        .filter(decision -> decision.verb() == Verb.SEND_BACK)
                        .isPresent();
    }

    private static Optional<Decision> lastMove(Publication publication, Edition edition) {
        return publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number()
                        && !Verbs.of(decision.act()).follows().keepsState())
                .max(Comparator.comparingInt(Decision::number));
    }
}

package org.opengws.publishing.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.Procedure;

/**
 * Makes of a publication what the public sees of it on that day. Pure: the same arguments give the same, and the same
 * hash.
 */
public final class Projection {

    private final Surroundings surroundings;

    public Projection(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What comes of it. */
    public sealed interface Result {

        /** To be public. */
        record Shown(Projected projected) implements Result {}

        /** Nothing is public, and nothing ever was. */
        record Nothing() implements Result {}

        /** The edition in force differs from what the verifier passed; nothing of it may become public. */
        record Refused(String reason) implements Result {}
    }

    /** The page of the edition in force, or of the verified one whose day has come; or a notice; or nothing. */
    public Result of(Publication publication) {
        return of(Showing.of(publication, surroundings.today()));
    }

    /** The same of what was decided on already. */
    public Result of(Showing showing) {
        Publication publication = showing.publication();
        Optional<Edition> shown = showing.edition();
        if (publication.marks().withdrawal().isPresent()) {
            return publication.wasPublic() ? withdrawn(publication) : new Result.Nothing();
        }
        if (shown.isEmpty()) {
            return new Result.Nothing();
        }
        Optional<AbsentPage> notice = notice(publication, shown.get());
        if (notice.isPresent()) {
            return publication.wasPublic() ? new Result.Shown(notice.get()) : new Result.Nothing();
        }
        return page(publication, shown.get());
    }

    /**
     * The latest edition as its page would look if it became public today, for those who work on it; never to be kept
     * where visitors read.
     *
     * @param procedure that it follows or would follow, empty where that is not known
     */
    public PublishedPage preview(Publication publication, Optional<Procedure> procedure) {
        Edition edition = publication.latest();
        return new PublishedPage(
                publication.id(),
                edition.topic(),
                publication.owner(),
                provision(edition),
                begun(publication),
                Optional.of(surroundings.today()),
                Optional.empty(),
                publication.duty(DutyKind.REVIEW).map(Duty::due),
                new EditionProjection(publication, surroundings).preview(edition, procedure),
                List.of());
    }

    /** The edition that this projection makes public, whatever marks stand on the publication. */
    public Optional<Edition> shown(Publication publication) {
        return Showing.of(publication, surroundings.today()).edition();
    }

    private Result page(Publication publication, Edition current) {
        VerifiedContent passed = new VerifiedContent(publication, surroundings);
        Optional<String> altered = passed.refusal(current);
        if (altered.isPresent()) {
            return new Result.Refused(altered.get());
        }
        List<Edition> earlier = earlier(publication, current).stream()
                .filter(edition -> passed.refusal(edition).isEmpty())
                .toList();
        EditionProjection editions = new EditionProjection(publication, surroundings);
        return new Result.Shown(new PublishedPage(
                publication.id(),
                current.topic(),
                publication.owner(),
                provision(current),
                begun(publication),
                publication.confirmed(),
                publication.checked().filter(day -> !day.isBefore(day(current))),
                publication.duty(DutyKind.REVIEW).map(Duty::due),
                editions.of(current, day(current)),
                earlier.stream()
                        .map(edition -> editions.of(edition, day(edition)))
                        .toList()));
    }

    /** Newest first; without those that the verifier left out. One that is not any more what he passed is left out too. */
    private static List<Edition> earlier(Publication publication, Edition current) {
        return publication.editions().stream()
                .filter(edition -> edition.number() != current.number())
                .filter(edition ->
                        edition.state() == EditionState.SUPERSEDED || edition.state() == EditionState.PUBLISHED)
                .filter(edition -> edition.leftOut().isEmpty())
                .sorted(Comparator.comparingInt(Edition::number).reversed())
                .toList();
    }

    private Optional<AbsentPage> notice(Publication publication, Edition shown) {
        Optional<Marks.Suspension> suspension = publication.marks().suspension();
        Optional<LocalDate> expired = shown.content().expiry().filter(day -> day.isBefore(surroundings.today()));
        if (suspension.isPresent()) {
            boolean byExpiry = suspension.get().expired();
            return Optional.of(notice(
                    publication,
                    shown,
                    byExpiry ? AbsentPage.Kind.EXPIRED : AbsentPage.Kind.SUSPENDED,
                    suspension.get().on()));
        }
        return expired.map(day -> notice(publication, shown, AbsentPage.Kind.EXPIRED, day.plusDays(1)));
    }

    private AbsentPage notice(Publication publication, Edition shown, AbsentPage.Kind kind, LocalDate on) {
        return new AbsentPage(
                publication.id(),
                kind,
                shown.topic(),
                publication.owner(),
                surroundings.unitName(publication.owner(), on),
                kind == AbsentPage.Kind.SUSPENDED ? Text.EMPTY : title(publication, shown),
                on,
                Optional.empty());
    }

    private Result withdrawn(Publication publication) {
        Marks.Withdrawal withdrawal = publication.marks().withdrawal().orElseThrow();
        Edition last = publication.editions().stream()
                .filter(edition -> edition.publishedAt().isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
        return new Result.Shown(new AbsentPage(
                publication.id(),
                AbsentPage.Kind.WITHDRAWN,
                last.topic(),
                publication.owner(),
                surroundings.unitName(publication.owner(), withdrawal.on()),
                title(publication, last),
                withdrawal.on(),
                withdrawal.successor()));
    }

    /** As it was verified; none where it is another one by now. */
    private Text title(Publication publication, Edition edition) {
        return new VerifiedContent(publication, surroundings).refusal(edition).isEmpty()
                ? edition.content().title()
                : Text.EMPTY;
    }

    private String provision(Edition edition) {
        return surroundings
                .catalogue()
                .topic(edition.topic())
                .map(PublicCatalogue::provision)
                .orElse("");
    }

    private LocalDate begun(Publication publication) {
        return publication.editions().stream()
                .flatMap(edition -> edition.publishedAt().stream())
                .min(Comparator.naturalOrder())
                .map(Projection::day)
                .orElse(surroundings.today());
    }

    private LocalDate day(Edition edition) {
        return edition.publishedAt().map(Projection::day).orElse(surroundings.today());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Circumstances.ZONE);
    }
}

package org.opengws.publishing.decision;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.PointId;

/**
 * A request to do one verb. It holds nothing that the verb does not take: whoever reads one from outside asks the table of
 * verbs what it takes, and leaves out the rest.
 *
 * @param version of the publication that the person saw; another one is refused as stale
 * @param comment reason or note
 * @param ticked a return's corrections done, by their ids; or checklist points looked at
 */
public record Act(Verb verb, long version, String comment, Set<String> ticked, Carried carried) {

    private static final Carried NOTHING = new Carried.Nothing();

    /** @throws IllegalArgumentException where the verb does not take what is ticked or carried */
    public Act {
        Objects.requireNonNull(verb, "verb");
        VerbEntry.Asks asks = Verbs.of(verb).asks();
        if (asks.ticks() == VerbEntry.Ticks.NOTHING && !ticked.isEmpty()) {
            throw new IllegalArgumentException(verb + " has nothing to tick");
        }
        if (!asks.carries().takes(carried)) {
            throw new IllegalArgumentException(
                    verb + " takes no " + carried.getClass().getSimpleName());
        }
        comment = TypedText.stored(comment.strip());
        ticked = Set.copyOf(ticked);
    }

    public static Act of(Verb verb, long version) {
        return new Act(verb, version, "", Set.of(), NOTHING);
    }

    public Act comment(String other) {
        return new Act(verb, version, other, ticked, carried);
    }

    public Act ticked(Set<String> ids) {
        return new Act(verb, version, comment, ids, carried);
    }

    /** Ticks those points. */
    public Act lookedAt(Collection<PointId> points) {
        return ticked(points.stream().map(PointId::value).collect(Collectors.toSet()));
    }

    public boolean isTicked(PointId point) {
        return ticked.contains(point.value());
    }

    /** Of these what the verb ticks; where it ticks nothing, none of them. */
    public Act tickedWhereAsked(Set<String> ids) {
        return Verbs.of(verb).asks().ticks() == VerbEntry.Ticks.NOTHING ? this : ticked(ids);
    }

    public Act corrections(List<Correction> others) {
        return with(new Carried.ToMend(others));
    }

    public Act draft(Draft other) {
        return with(new Carried.Written(other, List.of()));
    }

    /** @throws IllegalArgumentException where there is no draft to name them */
    public Act newDocuments(List<Document> others) {
        return with(new Carried.Written(
                draft().orElseThrow(() -> new IllegalArgumentException("no draft names them")), others));
    }

    public Act memo(MemoDraft other) {
        return with(new Carried.Letter(other));
    }

    public Act assignee(PersonId other) {
        return with(new Carried.GivenTo(other));
    }

    public Act successor(PublicationId other) {
        return with(new Carried.ReplacedBy(other));
    }

    public Act review(ReviewInterval other) {
        return with(new Carried.ReviewedEvery(other));
    }

    public Act leaveOut(boolean other) {
        return other ? with(new Carried.LeavingOut()) : this;
    }

    private Act with(Carried other) {
        return new Act(verb, version, comment, ticked, other);
    }

    /** What a return or send-back asks to have mended. */
    public List<Correction> corrections() {
        return carried(Carried.ToMend.class, Carried.ToMend::corrections).orElse(List.of());
    }

    public Optional<Draft> draft() {
        return carried(Carried.Written.class, Carried.Written::draft);
    }

    public List<Document> newDocuments() {
        return carried(Carried.Written.class, Carried.Written::newDocuments).orElse(List.of());
    }

    public Optional<MemoDraft> memo() {
        return carried(Carried.Letter.class, Carried.Letter::memo);
    }

    public Optional<PersonId> assignee() {
        return carried(Carried.GivenTo.class, Carried.GivenTo::assignee);
    }

    public Optional<PublicationId> successor() {
        return carried(Carried.ReplacedBy.class, Carried.ReplacedBy::successor);
    }

    public Optional<ReviewInterval> review() {
        return carried(Carried.ReviewedEvery.class, Carried.ReviewedEvery::review);
    }

    public boolean leaveOut() {
        return carried instanceof Carried.LeavingOut;
    }

    private <C extends Carried, T> Optional<T> carried(Class<C> kind, Function<C, T> part) {
        return kind.isInstance(carried) ? Optional.of(part.apply(kind.cast(carried))) : Optional.empty();
    }
}

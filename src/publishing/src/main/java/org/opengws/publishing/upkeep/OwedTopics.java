package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.TopicDuties;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.storage.Publications;

/** What all topics owe today, from a small index of each, and who owes it. */
public final class OwedTopics {

    private final Publishing publishing;
    private final Function<TopicId, PublicUnder> publicUnder;
    private final Supplier<WorkingDays> workingDays;

    public OwedTopics(Publishing publishing, Publications publications, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.publicUnder = publications::publicUnder;
        this.workingDays = workingDays;
    }

    public OwedTopics(Publishing publishing, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.publicUnder = publishing::publicUnder;
        this.workingDays = workingDays;
    }

    /** Due first in front. */
    public List<OwedTopic> all() {
        return asOf(publishing.today());
    }

    /** With what the periods that begin up to that day will owe, as things stand today; due first in front. */
    public List<OwedTopic> until(LocalDate day) {
        LocalDate today = publishing.today();
        return day.isAfter(today) ? asOf(day) : all();
    }

    private List<OwedTopic> asOf(LocalDate day) {
        TopicDuties duties = new TopicDuties(workingDays.get());
        return publishing.catalogue().topics().stream()
                .filter(topic -> topic.rhythm() != Rhythm.STANDING)
                .flatMap(topic -> owed(duties, topic, day).stream())
                .sorted(Comparator.comparing(OwedTopic::due))
                .toList();
    }

    /** Of the topics that these units own; units that have ended among them, where somebody acts for them. */
    public List<OwedTopic> of(Collection<UnitId> units) {
        return ownedBy(all(), units);
    }

    static List<OwedTopic> ownedBy(List<OwedTopic> all, Collection<UnitId> units) {
        return all.stream()
                .filter(owed ->
                        owed.topic().owner().value().filter(units::contains).isPresent())
                .toList();
    }

    /** Of the topics without an owner, or whose owner has nobody who may act: they are with communications. */
    public List<OwedTopic> withoutOwner() {
        Authority authority = new Authority(publishing.office());
        return all().stream()
                .filter(owed -> owed.topic()
                        .owner()
                        .value()
                        .filter(unit -> !authority.isDeserted(unit))
                        .isEmpty())
                .toList();
    }

    /** The unit that owes it; empty where it is with communications. */
    public Optional<UnitId> owner(Topic topic) {
        Authority authority = new Authority(publishing.office());
        return topic.owner().value().filter(unit -> !authority.isDeserted(unit));
    }

    /** Units for which nobody acts today: they ended without a successor, or have neither clerk nor head. */
    List<UnitId> unserved() {
        Authority authority = new Authority(publishing.office());
        return publishing.organisation().units().stream()
                .filter(authority::isDeserted)
                .toList();
    }

    /** The unit and the ended ones for which it acts today. */
    Set<UnitId> servedBy(UnitId unit) {
        Authority authority = new Authority(publishing.office());
        Set<UnitId> served = new TreeSet<>(Set.of(unit));
        publishing.organisation().units().stream()
                .filter(other -> authority.actingFor(other).contains(unit))
                .forEach(served::add);
        return served;
    }

    private List<OwedTopic> owed(TopicDuties duties, Topic topic, LocalDate today) {
        PublicUnder under = publicUnder.apply(topic.id());
        return duties.owed(topic, under.newest(), under.periods(), today);
    }
}

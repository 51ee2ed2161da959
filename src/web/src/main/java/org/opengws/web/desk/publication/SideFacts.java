package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.procedure.Step;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/** What stands beside a publication: whose it is, where it is, what is due and when it was looked at. */
public final class SideFacts {

    private final Domain domain;

    /** A value of the side panel; {@code tone} where it is urgent. */
    public record Side(String label, String value, String tone) {}

    SideFacts(Domain domain) {
        this.domain = domain;
    }

    List<Side> of(Publication publication, Edition edition, List<Person> waiting, Wording wording) {
        List<Side> side = new ArrayList<>();
        side.add(new Side(wording.of("side.owner"), wording.unit(publication.owner()), ""));
        side.add(new Side(wording.of("side.topic"), wording.topic(edition.topic()), ""));
        procedure(publication, edition).ifPresent(procedure -> {
            side.add(new Side(wording.of("side.procedure"), wording.of(procedure.name()), ""));
            side.add(new Side(wording.of("side.why"), why(edition, procedure, wording), ""));
        });
        if (!waiting.isEmpty()) {
            side.add(new Side(wording.of("side.waiting"), names(waiting, wording), ""));
        }
        edition.assignee().ifPresent(id -> side.add(new Side(wording.of("side.assignee"), wording.person(id), "")));
        edition.stepDue()
                .ifPresent(due -> side.add(new Side(
                        wording.of("side.step-due"),
                        wording.day(due) + " · " + wording.left(due),
                        wording.urgency(due, edition.currentStep().map(Step::kind)))));
        publication.duties().forEach(duty -> side.add(duty(duty, wording)));
        publication
                .review()
                .ifPresent(review -> side.add(new Side(
                        wording.of("side.review"),
                        wording.interval(review.interval())
                                + (review.reason().isEmpty() ? "" : " · " + review.reason()),
                        "")));
        publication
                .confirmed()
                .ifPresent(day -> side.add(new Side(wording.of("side.confirmed"), wording.day(day), "")));
        publication.checked().ifPresent(day -> side.add(new Side(wording.of("side.checked"), wording.day(day), "")));
        edition.publishedAt().ifPresent(at -> side.add(new Side(wording.of("side.published"), wording.moment(at), "")));
        if (!edition.leftOut().isEmpty()) {
            side.add(new Side(wording.of("side.left-out"), edition.leftOut(), ""));
        }
        return side;
    }

    private static Side duty(Duty duty, Wording wording) {
        return new Side(
                wording.of("duty." + duty.kind().code()),
                wording.day(duty.due()) + " · " + wording.left(duty.due()),
                wording.urgency(duty.due()));
    }

    private String why(Edition edition, Procedure procedure, Wording wording) {
        if (procedure.id().equals(Procedures.NOTHING_TO_REPORT)) {
            return wording.of("why.nothing");
        }
        if (edition.chosen().isPresent()) {
            return wording.of("why.chosen");
        }
        return domain.publishing()
                .catalogue()
                .topic(edition.topic())
                .map(topic -> wording.of(
                        "why.topic",
                        wording.of(topic.name()),
                        wording.of("provenance."
                                + topic.procedure()
                                        .from()
                                        .map(from -> from.code())
                                        .orElse("open"))))
                .orElseGet(() -> wording.of("why.default"));
    }

    /** The one that it was submitted under, otherwise the one that it would go through. */
    Optional<Procedure> procedure(Publication publication, Edition edition) {
        return edition.pinned()
                .filter(pinned -> !edition.state().isEditable())
                .or(() -> domain.publishing().deciding(publication.id()).procedure(publication));
    }

    static String names(List<Person> people, Wording wording) {
        return String.join(
                ", ", people.stream().map(person -> wording.of(person.name())).toList());
    }
}

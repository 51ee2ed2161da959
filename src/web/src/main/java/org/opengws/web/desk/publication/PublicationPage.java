package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/** One publication: what it is, where it stands, what the one who looks can do. */
public final class PublicationPage implements Screen {

    private final Domain domain;
    private final AlteredContents altered;

    /** One of its editions. */
    public record EditionLink(String label, Status status, String address, boolean here) {}

    /** A value of the side panel; {@code tone} where it is urgent. */
    public record Side(String label, String value, String tone) {}

    /**
     * The page.
     *
     * @param notices what stands over everything, such as a suspension with its reason
     * @param waits for whom it waits, empty where for nobody or for the one who looks
     * @param asked of a withdrawal that is asked for
     * @param checklist what the performer of the step looks at
     * @param memo address of the memo's sheet, empty where there is none
     */
    public record View(
            String id,
            String title,
            String editionLabel,
            String owner,
            Status status,
            boolean latest,
            List<String> notices,
            List<AlteredContents.View> altered,
            Optional<Withdrawing> asked,
            List<SaidView> said,
            List<StepView> steps,
            Acts.View acts,
            String waits,
            ContentView content,
            List<String> checklist,
            List<DecisionView.CorrectionView> corrections,
            List<Side> side,
            List<DecisionView> timeline,
            List<EditionLink> editions,
            String memo,
            boolean differs,
            String publicAddress,
            Following following) {}

    public PublicationPage(Domain domain, AlteredContents altered) {
        this.domain = domain;
        this.altered = altered;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> {
            Optional<Edition> edition = visit.query().has("edition")
                    ? Found.edition(publication, visit.query().value("edition"))
                    : Optional.of(publication.latest());
            return edition.map(shown -> page(publication, shown, visit)).orElseGet(Failures::missing);
        });
    }

    private Answer page(Publication publication, Edition edition, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        boolean latest = edition.number() == publication.latest().number();
        List<AlteredContents.View> changed = altered.of(publication, edition, visit.me(), wording);
        ContentView content = ContentView.of(publication, edition, domain, wording);
        List<Person> waiting = domain.publishing().deciding(publication.id()).waitingFor(publication);
        View view = new View(
                publication.id().value(),
                wording.title(edition.content().title()),
                wording.edition(edition.number()),
                wording.unit(publication.owner()),
                latest ? Status.of(publication, domain.today(), wording) : Status.of(edition, domain.today(), wording),
                latest,
                notices(publication, wording),
                changed,
                Withdrawing.asked(publication, domain, wording),
                latest ? SaidView.of(publication, visit.me(), domain, wording) : List.of(),
                StepView.of(edition, procedure(publication, edition), domain, wording),
                Acts.of(
                        publication,
                        visit.me(),
                        changed.stream().map(AlteredContents.View::edition).toList(),
                        Following.query(visit),
                        domain,
                        wording),
                waitsForOthers(waiting, visit.me(), wording),
                content,
                checklist(edition, wording),
                edition.corrections().stream()
                        .map(correction -> DecisionView.correction(correction, edition, domain, wording))
                        .toList(),
                side(publication, edition, latest ? waiting : List.of(), wording),
                DecisionView.of(publication, domain, wording),
                editions(publication, edition, wording),
                edition.memo().isPresent() ? "/memo/" + edition.number() + "/sheet" : "",
                latest
                        && publication
                                .inForce()
                                .filter(other -> other != edition)
                                .isPresent(),
                publication.inForce().isPresent() ? "/p/" + publication.id().value() : "",
                Following.of(visit, publication.id(), domain, wording));
        return Answer.page("publication/publication.ftlh", "view", view);
    }

    Optional<Procedure> procedure(Publication publication, Edition edition) {
        return edition.pinned()
                .filter(pinned -> !edition.state().isEditable())
                .or(() -> domain.publishing().deciding(publication.id()).procedure(publication));
    }

    private List<String> checklist(Edition edition, Wording wording) {
        return edition.currentStep().map(Step::checklist).orElse(List.of()).stream()
                .map(ChecklistPoint::label)
                .map(wording::of)
                .toList();
    }

    /** What stands over everything, with its reason. */
    public static List<String> notices(Publication publication, Wording wording) {
        List<String> notices = new ArrayList<>();
        publication
                .marks()
                .suspension()
                .ifPresent(mark -> notices.add(wording.of(
                        mark.expired() ? "banner.expired" : "banner.suspended",
                        wording.day(mark.on()),
                        mark.reason())));
        publication
                .marks()
                .withdrawalRequest()
                .filter(mark -> publication.marks().withdrawal().isEmpty())
                .ifPresent(mark -> notices.add(wording.of(
                        // the reason is empty where it is not his to read
                        mark.reason().isEmpty() ? "banner.withdrawal-requested.kept" : "banner.withdrawal-requested",
                        wording.person(mark.by()),
                        wording.day(mark.on()),
                        mark.reason())));
        publication
                .marks()
                .withdrawal()
                .ifPresent(mark -> notices.add(wording.of("banner.withdrawn", wording.day(mark.on()), mark.reason())));
        return notices;
    }

    private static String waitsForOthers(List<Person> waiting, Person me, Wording wording) {
        boolean mine = waiting.stream().anyMatch(person -> person.id().equals(me.id()));
        return waiting.isEmpty() || mine ? "" : wording.of("publication.waits", names(waiting, wording));
    }

    static String names(List<Person> people, Wording wording) {
        return String.join(
                ", ", people.stream().map(person -> wording.of(person.name())).toList());
    }

    List<Side> side(Publication publication, Edition edition, List<Person> waiting, Wording wording) {
        List<Side> side = new ArrayList<>();
        side.add(new Side(wording.of("side.owner"), wording.unit(publication.owner()), ""));
        side.add(new Side(wording.of("side.topic"), wording.topic(edition.topic()), ""));
        procedure(publication, edition).ifPresent(procedure -> {
            side.add(new Side(wording.of("side.procedure"), wording.of(procedure.name()), ""));
            side.add(new Side(wording.of("side.why"), why(edition, wording), ""));
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

    private String why(Edition edition, Wording wording) {
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

    private List<EditionLink> editions(Publication publication, Edition here, Wording wording) {
        return publication.editions().stream()
                .map(edition -> new EditionLink(
                        wording.edition(edition.number()),
                        Status.of(edition, domain.today(), wording),
                        "/publications/" + publication.id().value() + "?edition=" + edition.number(),
                        edition.number() == here.number()))
                .toList();
    }
}

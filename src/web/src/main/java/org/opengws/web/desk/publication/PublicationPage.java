package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.ChecklistPoint;
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
    private final SideFacts facts;

    /** One of its editions. */
    public record EditionLink(String label, Status status, String address, boolean here) {}

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
            List<SideFacts.Side> side,
            List<DecisionView> timeline,
            List<EditionLink> editions,
            String memo,
            boolean differs,
            String publicAddress,
            Following following) {}

    public PublicationPage(Domain domain, AlteredContents altered) {
        this.domain = domain;
        this.altered = altered;
        this.facts = new SideFacts(domain);
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
                StepView.of(edition, facts.procedure(publication, edition), domain, wording),
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
                facts.of(publication, edition, latest ? waiting : List.of(), wording),
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
        return waiting.isEmpty() || mine ? "" : wording.of("publication.waits", SideFacts.names(waiting, wording));
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

package org.opengws.web.desk;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.Rounds;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.ActLog;
import org.opengws.web.Answer;
import org.opengws.web.Answers;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.FirstSetup;
import org.opengws.web.FirstVisit;
import org.opengws.web.HealthSource;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.SignIn;
import org.opengws.web.Templates;
import org.opengws.web.Visit;
import org.opengws.web.desk.assessment.AssessmentRoom;
import org.opengws.web.desk.catalogue.CatalogueRoom;
import org.opengws.web.desk.deciding.DecidingRoom;
import org.opengws.web.desk.entrance.Gate;
import org.opengws.web.desk.help.HelpRoom;
import org.opengws.web.desk.lists.ListsRoom;
import org.opengws.web.desk.memo.MemoRoom;
import org.opengws.web.desk.people.PeopleRoom;
import org.opengws.web.desk.publication.AlteredContents;
import org.opengws.web.desk.publication.PublicationRoom;
import org.opengws.web.desk.reports.ReportsRoom;
import org.opengws.web.desk.review.ReviewRoom;
import org.opengws.web.desk.screen.DeskTemplates;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Routes;
import org.opengws.web.desk.screen.SaveReply;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.desk.units.UnitsRoom;
import org.opengws.web.desk.writing.WritingRoom;
import org.opengws.web.site.SitePreview;
import org.opengws.web.site.SiteSettings;

/** All screens of the desk by their addresses, and what is common to every request. */
public final class Desk {

    private final Domain domain;
    private final Templates templates;
    private final Frame frame;
    private final Routes routes = new Routes();
    private final Gate gate;
    private final Failures failures;

    /**
     * What else a host may give.
     *
     * @param signIn empty where the host signs people in itself
     * @param people empty where the host has its own administration of accounts
     * @param health asked each time the health page is looked at
     * @param resources the light module's files, for the memo's template
     * @param notices what people are told, where the host keeps it
     * @param rounds what was frozen at each submission, to be compared with
     * @param filters those that people named for themselves
     * @param outbox where what must not become public waits for somebody
     * @param fileContents what documents say and show
     * @param firstVisit what a demonstration tells its visitors, where this is one
     * @param visits that were counted
     * @param shownElsewhere whether the site is shown by other instances, which count for themselves
     * @param firstSetup how the first administrator gets an account, where the host keeps them
     */
    public record Extras(
            Optional<SignIn> signIn,
            Optional<PeopleAdministration> people,
            List<HealthSource> health,
            ResourceSource resources,
            Optional<Notices> notices,
            Rounds rounds,
            SavedFilters filters,
            Optional<Outbox> outbox,
            FileContents fileContents,
            Optional<FirstVisit> firstVisit,
            VisitStore visits,
            boolean shownElsewhere,
            Optional<FirstSetup> firstSetup) {

        public Extras {
            health = List.copyOf(health);
        }

        /** Without notices, frozen rounds, people's own filters and contents of documents. */
        public Extras(
                Optional<SignIn> signIn,
                Optional<PeopleAdministration> people,
                List<HealthSource> health,
                ResourceSource resources) {
            this(
                    signIn,
                    people,
                    health,
                    resources,
                    Optional.empty(),
                    (id, edition, round) -> Optional.empty(),
                    SavedFilters.NONE,
                    Optional.empty(),
                    FileContents.NONE,
                    Optional.empty(),
                    VisitStore.NONE,
                    false,
                    Optional.empty());
        }
    }

    public Desk(Domain domain, Assets assets, Extras extras) {
        this.domain = domain;
        this.templates = new Templates(DeskTemplates.loader(extras.resources()));
        this.gate = new Gate(domain, extras.signIn(), extras.firstSetup());
        this.failures = new Failures(domain);
        AlteredContents altered = new AlteredContents(domain, extras.outbox());
        // the menu is in this order
        List.of(
                        new ListsRoom(domain, extras.people(), extras.health(), extras.notices(), extras.filters()),
                        new PublicationRoom(
                                domain,
                                extras.rounds(),
                                extras.fileContents(),
                                preview(domain, assets, extras),
                                altered),
                        new DecidingRoom(domain, extras.rounds(), altered),
                        new WritingRoom(domain, assets),
                        new MemoRoom(domain, assets),
                        new ReviewRoom(domain),
                        new ReportsRoom(domain, extras.visits(), extras.shownElsewhere()),
                        new UnitsRoom(domain),
                        new CatalogueRoom(domain, extras.resources()),
                        new AssessmentRoom(domain),
                        new PeopleRoom(domain, extras.people()),
                        new HelpRoom(domain, extras.health()))
                .forEach(room -> room.open(routes));
        this.frame = new Frame(assets, routes, extras.people().isPresent(), extras.notices(), extras.firstVisit());
    }

    /** Nothing in it may be found by a search engine, so that it needs no address of its own. */
    private static SitePreview preview(Domain domain, Assets assets, Extras extras) {
        SiteSettings settings = new SiteSettings(URI.create("http://localhost"), true, domain.clock());
        return new SitePreview(domain.texts(), extras.resources(), assets, settings);
    }

    /** Answers whatever comes; nothing is thrown but what the connection itself does. */
    void serve(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            answer = answer(visit, request, response);
            if (answer.isGiven()) {
                ActLog.given(visit.me(), visit.path());
            }
            write(answer, visit, request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            write(failures.unexpected(e, visit), visit, request, response);
        }
    }

    /** Whether who sends that is answered already, without anything of it being read. */
    boolean stops(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Answer> stopped = gate.beforeReading(visit, request);
        if (stopped.isEmpty() && visit.person().isPresent()) {
            stopped = routes.find(visit.method(), visit.path())
                    .flatMap(found -> found.target().stops(visit.with(found.variables())))
                    .or(() -> noRoom(visit));
        }
        if (stopped.isPresent()) {
            write(stopped.get(), visit, request, response);
        }
        return stopped.isPresent();
    }

    /** What is no longer than a form without files is read all the same: text is saved to the last. */
    private Optional<Answer> noRoom(Visit visit) {
        boolean large = visit.header("large").filter("true"::equals).isPresent();
        return large ? domain.storing().uploads().refusal().map(refusal -> full(refusal, visit)) : Optional.empty();
    }

    private Answer full(Refusal refusal, Visit visit) {
        return visit.header("accept").filter("application/json"::equals).isPresent()
                ? SaveReply.refused(List.of(refusal), domain, visit)
                : Failures.page(507, "error.no-room", "");
    }

    private Answer answer(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Answer answer = gate.check(visit, request, response).orElseGet(() -> answer(visit));
        return answer instanceof Answer.Renewed renewed ? gate.renew(renewed, visit, request, response) : answer;
    }

    /** For somebody who is signed in and whose form was ours. */
    public Answer answer(Visit visit) {
        return routes.find(visit.method(), visit.path())
                .map(found -> found.target().answer(visit.with(found.variables())))
                .orElseGet(() -> failures.notFound());
    }

    private void write(Answer answer, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answers.write(answer, templates, model(visit), request, response);
    }

    /** Where the menu can lead, whoever looks. */
    List<MenuEntry> menu() {
        return routes.menu();
    }

    /** Every address that can be looked at, with its variables in braces. */
    List<String> doors() {
        return routes.patterns("GET");
    }

    /** A page as text, for tests. */
    String render(Answer.Page page, Visit visit) {
        Map<String, Object> model = model(visit);
        model.putAll(page.model());
        return templates.render(page.template(), model);
    }

    private Map<String, Object> model(Visit visit) {
        return frame.model(visit, new Wording(domain, visit.language()));
    }
}

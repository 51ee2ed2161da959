package org.opengws.web.desk.writing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Assets;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.ImportMap;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Near;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * Begins a publication: under which topic, for which unit, called what. The form's address names the request, so that
 * whoever goes back and sends it again is led to what he began.
 */
public final class NewPublication implements Screen {

    private static final String REQUEST = "request";
    private static final Pattern REQUEST_FORM = Pattern.compile("[0-9a-f]{32}");
    private static final int REQUEST_BYTES = 16;

    private final Domain domain;
    private final Assets assets;
    private final SecureRandom random = new SecureRandom();

    /**
     * The topics to choose from or, where one is chosen, what it means and the form.
     *
     * @param search what the topics were searched by
     * @param near what was meant perhaps, where that found none
     * @param request what the form's request is called
     * @param begun address of what that request began already, empty where it began nothing
     */
    public record View(
            List<TopicChoice.Group> groups,
            String search,
            List<Near> near,
            Optional<ChosenTopic> chosen,
            String title,
            List<Filters.Choice> owners,
            String request,
            String begun,
            Problems problems) {}

    public NewPublication(Domain domain, Assets assets) {
        this.domain = domain;
        this.assets = assets;
    }

    @Override
    public Answer answer(Visit visit) {
        if (visit.isPost()) {
            return begin(visit);
        }
        String topic = visit.query().value("topic");
        return topic.isEmpty() || request(visit.query()).isPresent()
                ? page(visit, Problems.NONE)
                : Answer.redirect(visit.context() + Screen.DESK + "/publications/new?topic=" + Queries.encode(topic)
                        + "&" + REQUEST + "=" + newRequest());
    }

    private static Optional<String> request(Fields fields) {
        return fields.given(REQUEST)
                .filter(request -> REQUEST_FORM.matcher(request).matches());
    }

    private String newRequest() {
        byte[] bytes = new byte[REQUEST_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Answer begin(Visit visit) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<TopicId> topic = domain.publishing().catalogue().topics().stream()
                .map(known -> known.id())
                .filter(id -> id.value().equals(visit.form().value("topic")))
                .findFirst();
        if (topic.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.TOPIC_UNKNOWN, "topic"));
        }
        if (visit.form().value("title.th").isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, "title.th"));
        }
        Optional<UnitId> owner = owners(visit).stream()
                .filter(unit -> unit.value().equals(visit.form().value("owner")))
                .findFirst()
                .or(() -> owners(visit).stream().findFirst());
        if (owner.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.WRONG_UNIT, "owner"));
        }
        if (!refusals.isEmpty()) {
            return page(visit, Problems.of(refusals, domain, visit.language()));
        }
        String request = request(visit.form()).orElseGet(this::newRequest);
        boolean again = domain.publishing().begun(visit.me(), request).isPresent();
        return domain.publishing()
                .begin(visit.me(), request, owner.orElseThrow(), Draft.of(topic.orElseThrow(), titled(visit)))
                .fold(
                        accepted -> Answer.redirect(visit.context()
                                + Screen.DESK
                                + (again ? there(accepted.next()) + "?done=begun-before" : editor(accepted.next()))),
                        reasons -> page(visit, Problems.of(reasons, domain, visit.language())));
    }

    private static String there(Publication publication) {
        return "/publications/" + publication.id().value();
    }

    private static String editor(Publication publication) {
        return there(publication) + "/edit";
    }

    private static Content titled(Visit visit) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.thai(visit.form().value(ContentField.TITLE.th())))
                .build();
    }

    private Answer page(Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        Fields fields = visit.isPost() ? visit.form() : visit.query();
        Optional<ChosenTopic> chosen = domain.publishing().catalogue().topics().stream()
                .filter(topic -> topic.id().value().equals(fields.value("topic")))
                .findFirst()
                .map(topic -> ChosenTopic.of(topic, domain, visit));
        String search = visit.query().value("q");
        List<UnitId> units = owners(visit);
        List<Filters.Choice> owners = units.stream()
                .map(unit -> new Filters.Choice(
                        unit.value(),
                        wording.unit(unit),
                        unit.value().equals(visit.form().value("owner"))))
                .toList();
        TopicChoice topics = new TopicChoice(domain, wording);
        List<TopicChoice.Group> groups = chosen.isPresent() ? List.of() : topics.groups(Set.copyOf(units), search);
        String request = request(fields).orElseGet(this::newRequest);
        String begun = domain.publishing()
                .begun(visit.me(), request)
                .map(NewPublication::there)
                .orElse("");
        return Answer.page(
                        "writing/new.ftlh",
                        "view",
                        new View(
                                groups,
                                search,
                                chosen.isEmpty() && groups.isEmpty() ? near(topics, search) : List.of(),
                                chosen,
                                visit.form().value("title.th"),
                                owners,
                                request,
                                begun,
                                problems))
                .status(problems.status())
                .importing(ImportMap.of(assets, visit.context(), List.of("desk")));
    }

    private static List<Near> near(TopicChoice topics, String search) {
        return topics.nearest(search).stream()
                .map(words -> new Near(words, "/publications/new?q=" + Queries.encode(words)))
                .toList();
    }

    private List<UnitId> owners(Visit visit) {
        return new Authority(domain.publishing().office()).ownedBy(visit.me());
    }
}

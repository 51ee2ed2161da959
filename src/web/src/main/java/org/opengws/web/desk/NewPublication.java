package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** Begins a publication: under which topic, for which unit, called what. */
final class NewPublication implements Screen {

    private final Domain domain;

    /** A category with what belongs in it. */
    public record CategoryView(String name, List<TopicView> topics) {}

    /** The form. */
    public record View(
            List<CategoryView> categories,
            String topic,
            String title,
            List<Filters.Choice> owners,
            Problems problems) {}

    NewPublication(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return visit.isPost() ? begin(visit) : page(visit, Problems.NONE);
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
        return domain.publishing()
                .begin(visit.me(), owner.orElseThrow(), Draft.of(topic.orElseThrow(), titled(visit)))
                .fold(
                        accepted -> Answer.redirect(visit.context() + Desk.PATH + "/publications/"
                                + accepted.next().id().value() + "/edit"),
                        reasons -> page(visit, Problems.of(reasons, domain, visit.language())));
    }

    private static Content titled(Visit visit) {
        Content empty = Content.EMPTY;
        return new Content(
                Text.of(visit.form().value("title.th"), ""),
                empty.summary(),
                empty.body(),
                empty.rows(),
                "",
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Answer page(Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        List<CategoryView> categories = domain.publishing().catalogue().categories().stream()
                .map(category -> new CategoryView(
                        wording.of(category.name()),
                        domain.publishing().catalogue().topicsOf(category.id()).stream()
                                .map(topic -> TopicView.of(topic, domain, wording))
                                .toList()))
                .filter(category -> !category.topics().isEmpty())
                .toList();
        String topic =
                visit.isPost() ? visit.form().value("topic") : visit.query().value("topic");
        List<Filters.Choice> owners = owners(visit).stream()
                .map(unit -> new Filters.Choice(
                        unit.value(),
                        wording.unit(unit),
                        unit.value().equals(visit.form().value("owner"))))
                .toList();
        return Answer.page(
                        "new.ftlh",
                        "view",
                        new View(categories, topic, visit.form().value("title.th"), owners, problems))
                .status(problems.status());
    }

    /** The units for which he writes today, his own first. */
    private List<UnitId> owners(Visit visit) {
        Authority authority = new Authority(domain.publishing().circumstances(null));
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(unit -> unit.id())
                .filter(unit -> authority.isOwner(visit.me(), unit))
                .toList();
    }
}

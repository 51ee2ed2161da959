package org.opengws.web.desk.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.Recorded;
import org.opengws.publishing.assessment.Mapping;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** One item with its evidence; communications and the administrator say what answers it. */
final class ItemPage implements Screen {

    private static final int EVIDENCE = 50;
    private static final Pattern ADDRESS = Pattern.compile("(?:.*/(?:p|publications)/)?([a-z2-7]{12})(?:/.*)?");

    private final Domain domain;

    /**
     * The item.
     *
     * @param said who said so and when, empty where nobody did
     * @param topics to choose from, by category
     * @param chosen those of its evidence that are chosen one by one
     * @param more ids that were typed, a line each
     */
    public record View(
            String scheme,
            String schemeTitle,
            ItemView item,
            String certainty,
            String source,
            List<String> rules,
            String said,
            boolean changes,
            List<Filters.Group> topics,
            List<Filters.Choice> chosen,
            String more,
            boolean notApplicable,
            String reason,
            Problems problems) {}

    /** What the form holds. */
    private record Typed(Set<String> topics, Set<String> chosen, String more, boolean notApplicable, String reason) {

        static Typed of(ItemCoverage item) {
            Set<String> topics = new LinkedHashSet<>();
            item.answered().topics().forEach(topic -> topics.add(topic.value()));
            Set<String> chosen = new LinkedHashSet<>();
            item.answered().publications().forEach(id -> chosen.add(id.value()));
            return new Typed(
                    topics,
                    chosen,
                    "",
                    !item.answered().applies(),
                    item.answered().said().map(Mapping::reason).orElse(""));
        }

        static Typed of(Fields form) {
            return new Typed(
                    new LinkedHashSet<>(form.all("topic")),
                    new LinkedHashSet<>(form.all("publication")),
                    form.value("publications"),
                    form.has("not-applicable"),
                    form.value("reason"));
        }
    }

    ItemPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Optional<Answer> stops(Visit visit) {
        return visit.isPost() && !mayChange(visit) ? Optional.of(Failures.forbidden()) : Optional.empty();
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<SchemeCoverage> scheme = SchemePage.find(domain, visit);
        Optional<ItemCoverage> item = scheme.flatMap(found -> found.item(visit.variable("code")));
        if (item.isEmpty()) {
            return Failures.missing();
        }
        return visit.isPost()
                ? change(scheme.get(), item.get(), visit)
                : page(scheme.get(), item.get(), Typed.of(item.get()), Problems.NONE, visit);
    }

    private boolean mayChange(Visit visit) {
        return domain.publishing().keepingAssessment().mayChange(visit.me());
    }

    private Answer change(SchemeCoverage scheme, ItemCoverage item, Visit visit) {
        Typed typed = Typed.of(visit.form());
        List<Refusal> refusals = new ArrayList<>();
        Optional<Mapping> mapping = mapping(scheme, item, typed, visit, refusals);
        if (mapping.isEmpty()) {
            return page(scheme, item, typed, Problems.of(refusals, domain, visit.language()), visit);
        }
        Recorded<Mappings> recorded = domain.publishing().keepingAssessment().map(visit.me(), mapping.get());
        return recorded.fold(
                saved -> Answer.redirect(visit.context() + Screen.DESK + "/assessment/"
                        + scheme.scheme().key() + "?done=mapping"),
                reasons -> page(
                        scheme,
                        item,
                        typed,
                        Problems.of(reasons, recorded.problems(), domain, visit.language()),
                        visit));
    }

    private Optional<Mapping> mapping(
            SchemeCoverage scheme, ItemCoverage item, Typed typed, Visit visit, List<Refusal> refusals) {
        List<TopicId> topics = new ArrayList<>();
        for (String topic : typed.topics()) {
            if (TopicId.isValid(topic)) {
                topics.add(new TopicId(topic));
            } else {
                refusals.add(Refusal.invalid("topics", "unknown-value"));
            }
        }
        Set<PublicationId> publications = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>(typed.chosen());
        typed.more().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        for (String line : lines) {
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                publications.add(new PublicationId(address.group(1)));
            } else {
                refusals.add(Refusal.invalid("publications", "unknown-value"));
            }
        }
        return refusals.isEmpty()
                ? Optional.of(new Mapping(
                        scheme.scheme().key(),
                        item.item().code(),
                        typed.notApplicable() ? List.of() : topics,
                        typed.notApplicable() ? List.of() : List.copyOf(publications),
                        !typed.notApplicable(),
                        typed.notApplicable() ? typed.reason() : "",
                        visit.me().id(),
                        domain.clock().instant()))
                : Optional.empty();
    }

    private Answer page(SchemeCoverage scheme, ItemCoverage item, Typed typed, Problems problems, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ItemView shown = ItemView.of(scheme.scheme().key(), item, EVIDENCE, wording);
        View view = new View(
                scheme.scheme().key().toString(),
                wording.of(scheme.scheme().title()),
                shown,
                wording.of(
                        item.item().certainty().isEmpty()
                                ? scheme.scheme().certainty()
                                : item.item().certainty()),
                item.item().source().isEmpty()
                        ? String.join(", ", scheme.scheme().sources())
                        : item.item().source(),
                item.item().rules().stream()
                        .map(rule -> ItemView.rule(scheme.scheme().key(), rule, wording))
                        .toList(),
                item.answered()
                        .said()
                        .map(said ->
                                wording.of("assessment.said", wording.person(said.by()), wording.moment(said.at())))
                        .orElse(""),
                mayChange(visit),
                domain.publishing().catalogue().categories().stream()
                        .map(category -> group(category, typed, wording))
                        .toList(),
                shown.evidence().stream()
                        .map(one -> new Filters.Choice(
                                one.id(), one.title(), typed.chosen().contains(one.id())))
                        .toList(),
                typed.more(),
                typed.notApplicable(),
                typed.reason(),
                problems);
        return Answer.page("assessment/item.ftlh", "view", view).status(problems.status());
    }

    private Filters.Group group(Category category, Typed typed, Wording wording) {
        return new Filters.Group(
                wording.of(category.name()),
                domain.publishing().catalogue().topicsOf(category.id()).stream()
                        .map(topic -> new Filters.Choice(
                                topic.id().value(),
                                wording.of(topic.name()),
                                typed.topics().contains(topic.id().value())))
                        .toList());
    }
}

package org.opengws.magnolia.ui.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.Category;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.web.Domain;
import org.opengws.web.desk.catalogue.TopicView;
import org.opengws.web.desk.publication.ReadOnlyView;
import org.opengws.web.desk.publication.ReadOnlyView.Part;
import org.opengws.web.desk.publication.ReadOnlyView.Row;
import org.opengws.web.desk.screen.Wording;

/** Topics, categories and units to be read, as the registers are now. */
final class RegisterDetails {

    private final Domain domain;
    private final Wording wording;

    RegisterDetails(Domain domain, Language language) {
        this.domain = domain;
        this.wording = new Wording(domain, language);
    }

    /** Empty for what there is not. */
    Optional<ReadOnlyView> of(String what, String id) {
        return switch (what) {
            case "topic" ->
                domain.publishing().catalogue().topics().stream()
                        .filter(topic -> topic.id().value().equals(id))
                        .findFirst()
                        .map(this::topic);
            case "category" ->
                domain.publishing().catalogue().categories().stream()
                        .filter(category -> category.id().value().equals(id))
                        .findFirst()
                        .map(this::category);
            case "unit" -> UnitId.isValid(id) ? unit(new UnitId(id)) : Optional.empty();
            default -> throw new IllegalArgumentException("nothing is read of " + what);
        };
    }

    private ReadOnlyView topic(Topic topic) {
        TopicView view = TopicView.of(topic, domain, wording);
        List<Row> rows = names(topic.name());
        rows.add(row("gws.field.category", view.category()));
        rows.add(row("gws.field.owner", sourced(view.owner())));
        rows.add(row("gws.field.procedure", sourced(view.procedure())));
        rows.add(row("gws.field.rhythm", view.rhythm()));
        rows.add(row("gws.field.interval", sourced(view.interval())));
        rows.add(row("gws.field.due", sourced(view.due())));
        rows.add(row("gws.field.form", view.form()));
        rows.add(row("gws.field.provision", sourced(view.provision())));
        rows.add(row("gws.field.since", wording.day(topic.since())));
        rows.add(row("gws.field.id", view.id()));
        return reading(view.name(), "gws.section.topics", rows);
    }

    private ReadOnlyView category(Category category) {
        List<Row> rows = names(category.name());
        rows.add(row("gws.field.id", category.id().value()));
        Part topics = new Part(
                wording.of("gws.app.topics"),
                domain.publishing().catalogue().topicsOf(category.id()).stream()
                        .map(topic ->
                                new Row(wording.of("rhythm." + topic.rhythm().code()), wording.of(topic.name())))
                        .toList());
        return new ReadOnlyView(
                wording.of(category.name()), List.of(new Part(wording.of("gws.section.categories"), rows), topics));
    }

    /** As it is today; as it was on its last day where it ended. */
    private Optional<ReadOnlyView> unit(UnitId id) {
        Organisation organisation = domain.publishing().organisation();
        List<Change> history = organisation.history(id);
        Optional<UnitState> today = organisation.on(id, domain.today());
        return today.or(() -> last(id, history, organisation)).map(unit -> unit(unit, today.isEmpty(), history));
    }

    private static Optional<UnitState> last(UnitId id, List<Change> history, Organisation organisation) {
        return history.isEmpty()
                ? Optional.empty()
                : history.get(history.size() - 1).day().flatMap(end -> organisation.on(id, end.minusDays(1)));
    }

    private ReadOnlyView unit(UnitState unit, boolean ended, List<Change> history) {
        List<Row> rows = names(unit.name());
        rows.add(row("gws.field.short-name-th", unit.shortName().th()));
        rows.add(row("gws.field.short-name-en", unit.shortName().en()));
        rows.add(row("gws.field.kind", wording.of(unit.called())));
        rows.add(row("gws.field.standing", wording.of(unit.standing().label())));
        rows.add(row("gws.field.parent", unit.parent().map(wording::unit).orElse("")));
        rows.add(
                row("gws.field.start", unit.start().map(wording::day).orElseGet(() -> wording.of("unit.day-unknown"))));
        rows.add(row("gws.field.ended", ended ? day(history.get(history.size() - 1)) : ""));
        rows.add(row("gws.field.id", unit.id().value()));
        Part acts = new Part(
                wording.of("gws.action.history"),
                history.stream()
                        .map(change -> new Row(day(change), wording.of("change." + change.code())))
                        .toList());
        return new ReadOnlyView(
                wording.of(unit.name()), List.of(new Part(wording.of("gws.section.units"), rows), acts));
    }

    private String day(Change change) {
        return change.day().map(wording::day).orElseGet(() -> wording.of("unit.day-unknown"));
    }

    private List<Row> names(Text name) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("gws.field.name-th", name.th()));
        rows.add(row("gws.field.name-en", name.en()));
        return rows;
    }

    private String sourced(TopicView.Value value) {
        return value.from().isEmpty() ? value.text() : value.text() + " · " + value.from();
    }

    private Row row(String label, String value) {
        return new Row(wording.of(label), value);
    }

    private ReadOnlyView reading(String title, String heading, List<Row> rows) {
        return new ReadOnlyView(title, List.of(new Part(wording.of(heading), rows)));
    }
}

package org.opengws.web.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Crumb;
import org.opengws.web.site.SiteView.Pager;

/** The structure as on a date, and a unit with its history. */
final class UnitPages {

    private final PublicSite site;
    private final Texts texts;
    private final SiteSettings settings;

    UnitPages(PublicSite site, Texts texts, SiteSettings settings) {
        this.site = site;
        this.texts = texts;
        this.settings = settings;
    }

    Answer units(Fields query) {
        SiteView.Units view = on(query.date("on").orElse(today()));
        return Html.of("units.ftlh", texts.text("site.units"), List.of(), Canonical.of("/units"), view);
    }

    /** As they are today. */
    SiteView.Units now() {
        return on(today());
    }

    private SiteView.Units on(LocalDate on) {
        List<UnitState> units = site.organisation().unitsOn(on);
        Set<UnitId> there = new HashSet<>();
        units.forEach(unit -> there.add(unit.id()));
        List<SiteView.UnitNode> tops = units.stream()
                .filter(unit -> unit.parent().filter(there::contains).isEmpty())
                .map(unit -> node(unit, units))
                .toList();
        return new SiteView.Units(on, on.equals(today()), tops, units.size(), turns());
    }

    Optional<Answer> unit(UnitId id, int page) {
        Organisation organisation = site.organisation();
        if (!organisation.units().contains(id)) {
            return Optional.empty();
        }
        Optional<UnitState> state = organisation.on(id, today());
        Text name = state.map(UnitState::name).orElseGet(() -> UnitNames.last(organisation, id, today()));
        Page<Listed> pages = site.list(Listing.of(id), Pager.offset(page), Pager.LINES);
        String path = "/units/" + id;
        Pager pager = Pager.of(page, pages.total(), path);
        SiteView.Unit view = new SiteView.Unit(
                id,
                name,
                state,
                state.flatMap(UnitState::parent).map(parent -> link(organisation, parent)),
                history(organisation, id),
                organisation.successors(id).stream()
                        .map(other -> link(organisation, other))
                        .toList(),
                pages,
                pager);
        List<Crumb> crumbs = List.of(new Crumb(texts.text("site.units"), "/units"));
        return Optional.of(Html.of("unit.ftlh", name, crumbs, Canonical.of(pager.here()), view));
    }

    /** The days on which the structure became another, the latest first. */
    private List<LocalDate> turns() {
        return site.organisation().changes().stream()
                .flatMap(change -> change.day().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(settings.clock().instant(), Circumstances.ZONE);
    }

    private static SiteView.UnitNode node(UnitState unit, List<UnitState> all) {
        return new SiteView.UnitNode(
                unit,
                all.stream()
                        .filter(other ->
                                other.parent().filter(unit.id()::equals).isPresent())
                        .map(other -> node(other, all))
                        .toList());
    }

    private SiteView.UnitLink link(Organisation organisation, UnitId id) {
        return new SiteView.UnitLink(id, UnitNames.last(organisation, id, today()));
    }

    private static List<SiteView.UnitEvent> history(Organisation organisation, UnitId id) {
        List<SiteView.UnitEvent> events = new ArrayList<>();
        organisation
                .history(id)
                .forEach(change -> events.add(new SiteView.UnitEvent(
                        change.code(),
                        change.day(),
                        change.instrument()
                                .flatMap(organisation::instrument)
                                .map(instrument -> instrument.name())
                                .orElse(Text.EMPTY))));
        events.sort(Comparator.comparing(event -> event.day().orElse(LocalDate.MIN)));
        return events;
    }
}

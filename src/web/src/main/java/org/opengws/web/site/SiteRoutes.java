package org.opengws.web.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.Queries;

/** Which path gives which page. What is no address of ours gives nothing. */
final class SiteRoutes {

    private static final int MOST_PAGES = 10_000;

    /** With what a path begins at which people find something. */
    private static final List<String> FIRST = List.of("category", "topic", "units", "search", "p", "assess");

    /** Of every path that {@link #answer} knows, beside those that only programs read; a host asks by it what is ours. */
    static final String FORM = "/?|/en/?|(/en)?/(" + String.join("|", FIRST) + ")(/.*)?";

    private final SitePages pages;
    private final UnitPages units;
    private final SearchPages searches;
    private final PublicationPages publications;
    private final AssessmentPages assessment;
    private final MachineRoutes machines;

    SiteRoutes(PublicSite site, Texts texts, SiteSettings settings, SitePages pages, PublicationPages publications) {
        this.pages = pages;
        this.units = new UnitPages(site, texts, settings);
        this.searches = new SearchPages(site, texts, settings);
        this.publications = publications;
        this.assessment = new AssessmentPages(site);
        this.machines = new MachineRoutes(site, texts, settings, pages);
    }

    Optional<Answer> answer(SiteAddress address) {
        if (address.size() == 0) {
            return Optional.of(pages.home());
        }
        if (!FIRST.contains(address.part(0))) {
            return machines.answer(address);
        }
        return switch (address.part(0)) {
            case "category" ->
                only(address, 2, CategoryId::new, pages::category).or(() -> machines.answer(address));
            case "topic" ->
                only(address, 2, TopicId::new, id -> pages.topic(id, page(address)))
                        .or(() -> machines.answer(address));
            case "units" -> units(address);
            case "search" ->
                address.size() == 1
                        ? Optional.of(searches.search(Queries.parse(address.query()), page(address)))
                        : Optional.empty();
            case "p" -> parsed(address.part(1), PublicationId::new).flatMap(id -> publication(address, id));
            case "assess" -> assessment.answer(address);
            default -> throw new IllegalStateException("no page at " + address.part(0));
        };
    }

    private Optional<Answer> units(SiteAddress address) {
        return address.size() == 1
                ? Optional.of(units.units(Queries.parse(address.query())))
                : only(address, 2, UnitId::new, id -> units.unit(id, page(address)));
    }

    private Optional<Answer> publication(SiteAddress address, PublicationId id) {
        boolean edition = address.part(2).equals("editions") && address.size() > 3;
        boolean file = address.part(edition ? 4 : 2).equals("files") && address.size() == (edition ? 6 : 4);
        Optional<Integer> number = edition ? parsed(address.part(3), Integer::valueOf) : Optional.empty();
        if (edition && number.isEmpty()) {
            return Optional.empty();
        }
        if (file) {
            return publications.file(id, number, address.part(edition ? 5 : 3));
        }
        if (edition) {
            return address.size() == 4 ? publications.edition(id, number.get(), address.language()) : Optional.empty();
        }
        return address.size() <= 3 ? publications.page(id, address.part(2), address.language()) : Optional.empty();
    }

    static <T> Optional<Answer> only(
            SiteAddress address, int size, Function<String, T> reader, Function<T, Optional<Answer>> page) {
        return address.size() == size ? parsed(address.part(size - 1), reader).flatMap(page) : Optional.empty();
    }

    private static int page(SiteAddress address) {
        Fields fields = Queries.parse(address.query());
        return fields.number("page", 1, MOST_PAGES, 1);
    }

    /** Empty for what is no such id. */
    static <T> Optional<T> parsed(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException noSuchForm) {
            return Optional.empty();
        }
    }
}

package org.opengws.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Marking;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.storage.Page;

/** What templates show: one immutable record for each kind of page. */
public sealed interface SiteView {

    /** A step of the way back to the home page. @param path from the site's root */
    record Crumb(Text label, String path) {}

    /** The paths of one page in both languages, from the site's root. */
    record Canonical(String th, String en) {

        static Canonical of(String path) {
            return new Canonical(path, path);
        }

        String in(Language language) {
            return language == Language.EN ? en : th;
        }
    }

    /** @param filled how many of the topics have something */
    record CategoryCard(PublicCatalogue.Category category, Highlights.Count count, int filled) {}

    /** @param filled how many of all topics have something */
    record Home(List<CategoryCard> categories, List<Listed> newest, int pages, int filled, int topics, int units)
            implements SiteView {}

    /** @param owner the unit that keeps it, empty where communications does in its place */
    record TopicLine(PublicCatalogue.Topic topic, Highlights.Count count, Optional<UnitLink> owner) {}

    /** @param filled how many of the topics have something */
    record Category(PublicCatalogue.Category category, Highlights.Count count, int filled, List<TopicLine> topics)
            implements SiteView {}

    record Topic(
            PublicCatalogue.Category category,
            PublicCatalogue.Topic topic,
            Optional<UnitLink> owner,
            Page<Listed> pages,
            Pager pager)
            implements SiteView {}

    /** @param more whether there are others beside those */
    record Assessed(PublicAssessment.Item item, List<Listed> pages, boolean more) implements SiteView {}

    /** @param edition the one shown; an earlier one says so */
    record Publication(
            PublishedPage page, PublishedEdition edition, boolean superseded, Optional<PublicCatalogue.Topic> topic)
            implements SiteView {}

    /** @param successor path of the page where the information went */
    record NoticePage(AbsentPage notice, Optional<String> successor, Text successorTitle) implements SiteView {}

    record UnitNode(UnitState unit, List<UnitNode> below) {}

    /** @param turns the days on which the structure became another, the latest first */
    record Units(LocalDate on, boolean today, List<UnitNode> tops, int count, List<LocalDate> turns)
            implements SiteView {}

    /** @param instrument name of what it rests on, empty where none is known */
    record UnitEvent(String code, Optional<LocalDate> day, Text instrument) {}

    record UnitLink(UnitId id, Text name) {}

    /** @param state of today, empty for a unit that has ended */
    record Unit(
            UnitId id,
            Text name,
            Optional<UnitState> state,
            Optional<UnitLink> parent,
            List<UnitEvent> history,
            List<UnitLink> successors,
            Page<Listed> pages,
            Pager pager)
            implements SiteView {}

    /** A way to narrow the search. @param kind its name in the address */
    record Facet(String kind, List<Choice> choices) {}

    /**
     * One choice of a facet.
     *
     * @param count how many pages it leaves
     * @param path of the search with this choice, or without it where it is made
     */
    record Choice(String kind, String value, Text label, int count, boolean chosen, String path) {}

    /** Words that find something, with their path. */
    record Near(String words, String path) {}

    record Found(Listed page, List<Marking.Part> title, List<Marking.Part> passage) {}

    /**
     * @param chosen what the search is kept to
     * @param unrestricted path of the same words without that
     * @param near what was meant perhaps, where nothing was found
     * @param partly whether only the first of many finds were counted for the facets
     */
    record Search(
            String query,
            List<Facet> facets,
            List<Choice> chosen,
            String unrestricted,
            boolean partly,
            List<Near> near,
            List<Found> found,
            Page<Listed> pages,
            Pager pager)
            implements SiteView {

        Search with(List<Found> lines) {
            return new Search(query, facets, chosen, unrestricted, partly, near, lines, pages, pager);
        }
    }

    /** @param withTopic whether lines tell their topic @param more path of the page that has all of them */
    record PartNewest(List<Listed> pages, boolean withTopic, String more) implements SiteView {}

    record PartPublication(PublishedPage page, boolean whole) implements SiteView {

        public PublishedEdition edition() {
            return page.current();
        }
    }

    record PartPeriods(PublicCatalogue.Topic topic, List<Listed> pages) implements SiteView {}

    record PartSearch() implements SiteView {}

    record PartCoverage(List<CategoryCard> categories) implements SiteView {}

    record PartContact(PublishedPage page, PublishedEdition edition) implements SiteView {}

    /** There is nothing at that address. */
    record Missing() implements SiteView {}

    /** @param page from 1 */
    record Pager(int page, int pages, String address) {

        static final int LINES = 20;

        static Pager of(int page, int total, String address) {
            return new Pager(page, Math.max(1, (total + LINES - 1) / LINES), address);
        }

        static int offset(int page) {
            return (page - 1) * LINES;
        }

        /** This page; the first has no number. */
        String here() {
            return page == 1 ? address : to(page);
        }

        /** @param number of another page */
        public String to(int number) {
            return address + (address.contains("?") ? "&" : "?") + "page=" + number;
        }
    }
}

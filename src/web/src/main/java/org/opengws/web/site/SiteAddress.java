package org.opengws.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.Slug;
import org.opengws.web.Queries;

/**
 * Where a visitor is, and how addresses are written: Thai without a prefix, English below {@code /en}.
 *
 * @param prefix context path and where the site is mounted, without a slash at its end
 * @param parts of the path behind prefix and language, decoded
 */
record SiteAddress(String prefix, Language language, List<String> parts, String query) {

    SiteAddress {
        parts = List.copyOf(parts);
    }

    static SiteAddress of(SiteVisit visit) {
        List<String> parts = new ArrayList<>(Arrays.asList(visit.path().split("/", -1)));
        parts.remove(0);
        if (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        Language language = Language.TH;
        if (!parts.isEmpty() && parts.get(0).equals(Language.EN.code())) {
            language = Language.EN;
            parts.remove(0);
        }
        return new SiteAddress(visit.context() + visit.mount(), language, parts, visit.query());
    }

    int size() {
        return parts.size();
    }

    String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /** That path of the site in that language. @param path from the site's root, already encoded */
    String link(Language to, String path) {
        String home = prefix + (to == Language.EN ? "/en" : "");
        return path.equals("/") ? home + "/" : home + path;
    }

    String link(String path) {
        return link(language, path);
    }

    /** This page, with its query, in that language. */
    String here(Language to) {
        return link(to, path()) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Behind prefix and language, encoded. */
    String path() {
        return parts.stream().map(Queries::encode).collect(Collectors.joining("/", "/", ""));
    }

    /** The canonical path of a publication; its end follows the title in that language. */
    static String publication(PublicationId id, Text title, Language language) {
        String slug = Slug.of(title.in(language));
        return "/p/" + id + (slug.isEmpty() ? "" : "/" + Queries.encode(slug));
    }
}

package org.opengws.acceptance.browser;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of page, by its first example.
 *
 * @param shape the address with its ids left out
 * @param path from the root, with the query
 * @param person account of whoever sees it at the desk; empty for a visitor
 */
record Screen(String shape, String path, String person) {

    private static final Pattern ID = Pattern.compile("/(?!publications)(?:[a-z2-7]{12}|[a-z2-7]{16}|[0-9]+)(?=/|$)");
    private static final Pattern NAMED =
            Pattern.compile("/(units|topics|people|category|topic|delegations)/(?!(?:import|new)$)[^/]+");

    static Screen at(String path, String person) {
        return new Screen(shape(path), path, person);
    }

    static String shape(String path) {
        String bare = path.replaceFirst("[?#].*", "");
        String named = NAMED.matcher(ID.matcher(bare).replaceAll("/id")).replaceAll("/$1/name");
        return named.replaceFirst("/editions/id.*", "/editions/id").replaceFirst("^/p/id/(?!editions/).*$", "/p/id");
    }

    boolean isOfTheDesk() {
        return path.startsWith("/.gws/desk");
    }

    /** The memo is a form of the regulation on correspondence: Thai, whoever reads it. */
    List<String> languages() {
        return shape.endsWith("/sheet") ? List.of("th") : List.of("th", "en");
    }

    String in(String language) {
        if (isOfTheDesk()) {
            return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        }
        return language.equals("th") ? path : "/" + language + path;
    }

    String fileName() {
        String name = shape.replace(".gws/", "").replaceAll("[^a-z0-9-]+", "-").replaceAll("^-|-$", "");
        return (name.isEmpty() ? "home" : name) + (isOfTheDesk() ? "" : "-site");
    }
}

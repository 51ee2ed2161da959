package org.opengws.web.desk.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.web.PathPattern;
import org.opengws.web.Visit;

/**
 * Screens by method and address, and the menu that leads to them. A segment in braces is a variable; where several
 * patterns match, the one with the fewest variables answers, whatever their order.
 */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();
    private final List<MenuEntry> menu = new ArrayList<>();

    private record Route(String method, PathPattern pattern, Screen screen) {}

    /** A screen with what its pattern took from the path. */
    public record Found(Screen screen, Map<String, String> variables) {}

    /** Stands after what earlier ones brought. */
    public Routes menu(MenuEntry entry) {
        menu.add(entry);
        return this;
    }

    public Routes get(String pattern, Screen screen) {
        return add("GET", pattern, screen);
    }

    public Routes post(String pattern, Screen screen) {
        return add("POST", pattern, screen);
    }

    /** Both, for a screen that shows itself again when what it was sent is refused. */
    public Routes form(String pattern, Screen screen) {
        return get(pattern, screen).post(pattern, screen);
    }

    private Routes add(String method, String pattern, Screen screen) {
        if (routes.stream()
                .anyMatch(route -> route.method().equals(method)
                        && route.pattern().toString().equals(pattern))) {
            throw new IllegalStateException("two screens at " + method + " " + pattern);
        }
        routes.add(new Route(method, new PathPattern(pattern), screen));
        return this;
    }

    public Optional<Found> find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        List<String> segments = PathPattern.segments(path);
        return routes.stream()
                .filter(route -> route.method().equals(wanted))
                .flatMap(route ->
                        route.pattern().match(segments).map(variables -> new Found(route.screen(), variables)).stream())
                .min(Comparator.comparingInt(found -> found.variables().size()));
    }

    /** That address or, where only a form is sent to it, the one above it at which a page is shown. */
    public String shown(String path) {
        String shown = path;
        while (!shown.isEmpty() && find("GET", shown).isEmpty()) {
            shown = shown.substring(0, shown.lastIndexOf('/'));
        }
        return shown.isEmpty() ? path : shown;
    }

    /** The menu's entries for that one, in order. */
    public List<MenuEntry> menu(Visit visit) {
        return menu.stream().filter(entry -> entry.shown().test(visit)).toList();
    }

    /** All entries, whoever sees them. */
    public List<MenuEntry> menu() {
        return List.copyOf(menu);
    }

    /** The patterns of that method, in their order. */
    public List<String> patterns(String method) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> route.pattern().toString())
                .toList();
    }
}

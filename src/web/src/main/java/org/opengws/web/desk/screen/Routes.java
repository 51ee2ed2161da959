package org.opengws.web.desk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.web.PathPattern;
import org.opengws.web.RouteTable;
import org.opengws.web.RouteTable.Found;
import org.opengws.web.Visit;

/** Screens by method and address ({@link RouteTable}), and the menu that leads to them. */
public final class Routes {

    private final RouteTable<Screen> routes = new RouteTable<>();
    private final List<MenuEntry> menu = new ArrayList<>();

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
        routes.add(method, new PathPattern(pattern), screen);
        return this;
    }

    public Optional<Found<Screen>> find(String method, String path) {
        return routes.find(method, PathPattern.segments(path));
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
        return routes.patterns(method);
    }
}

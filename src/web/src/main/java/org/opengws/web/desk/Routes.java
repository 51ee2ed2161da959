package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Screens by method and address. A segment in braces is a variable; the route given first wins. */
final class Routes {

    private final List<Route> routes = new ArrayList<>();

    private record Route(String method, String[] segments, Screen screen) {}

    /** A screen with what its pattern took from the path. */
    record Found(Screen screen, Map<String, String> variables) {}

    Routes get(String pattern, Screen screen) {
        routes.add(new Route("GET", pattern.split("/", -1), screen));
        return this;
    }

    Routes post(String pattern, Screen screen) {
        routes.add(new Route("POST", pattern.split("/", -1), screen));
        return this;
    }

    /** Both, for a screen that shows itself again when what it was sent is refused. */
    Routes form(String pattern, Screen screen) {
        return get(pattern, screen).post(pattern, screen);
    }

    Optional<Found> find(String method, String path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        String[] segments = path.split("/", -1);
        for (Route route : routes) {
            Optional<Map<String, String>> variables =
                    route.method().equals(wanted) ? match(route.segments(), segments) : Optional.empty();
            if (variables.isPresent()) {
                return Optional.of(new Found(route.screen(), variables.get()));
            }
        }
        return Optional.empty();
    }

    /** The patterns of that method, in their order. */
    List<String> patterns(String method) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> String.join("/", route.segments()))
                .toList();
    }

    private static Optional<Map<String, String>> match(String[] pattern, String[] segments) {
        if (pattern.length != segments.length) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].startsWith("{") && !segments[i].isEmpty()) {
                variables.put(pattern[i].substring(1, pattern[i].length() - 1), segments[i]);
            } else if (!pattern[i].equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}

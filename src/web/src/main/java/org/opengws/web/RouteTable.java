package org.opengws.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What answers at which method and path. Where several patterns match, the one with the fewest variables answers,
 * whatever their order; HEAD is answered as GET.
 *
 * @param <T> what answers
 */
public final class RouteTable<T> {

    private final List<Route<T>> routes = new ArrayList<>();

    private record Route<T>(String method, PathPattern pattern, T target) {}

    /** What answers, with what its pattern took from the path. */
    public record Found<T>(T target, Map<String, String> variables) {}

    /** @throws IllegalStateException where that pattern has that method already */
    public void add(String method, PathPattern pattern, T target) {
        if (patterns(method).contains(pattern.toString())) {
            throw new IllegalStateException("two routes at " + method + " " + pattern);
        }
        routes.add(new Route<>(method, pattern, target));
    }

    /** @param path its {@link PathPattern#segments}, decoded */
    public Optional<Found<T>> find(String method, List<String> path) {
        String wanted = method.equals("HEAD") ? "GET" : method;
        return routes.stream()
                .filter(route -> route.method().equals(wanted))
                .flatMap(route ->
                        route.pattern().match(path).map(variables -> new Found<>(route.target(), variables)).stream())
                .min(Comparator.comparingInt(found -> found.variables().size()));
    }

    /** The methods that something answers at that path, in alphabetical order; none where there is nothing. */
    public Set<String> methods(List<String> path) {
        Set<String> methods = new TreeSet<>();
        routes.stream()
                .filter(route -> route.pattern().match(path).isPresent())
                .forEach(route -> methods.add(route.method()));
        return methods;
    }

    /** The patterns of that method, in the order in which they were added. */
    public List<String> patterns(String method) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> route.pattern().toString())
                .toList();
    }
}

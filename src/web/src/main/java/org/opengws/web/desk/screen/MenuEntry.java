package org.opengws.web.desk.screen;

import java.util.List;
import java.util.function.Predicate;

import org.opengws.web.Visit;

/**
 * Where the menu leads.
 *
 * @param name the texts {@code menu.NAME} (its words) and {@code keys.go.NAME} (its key) and the template
 *     {@code icons/NAME.ftlh} are of that name
 * @param addresses below the desk: the first is where it leads, at all of them and below one goes by it
 * @param shown to whom
 */
public record MenuEntry(String name, List<String> addresses, Predicate<Visit> shown) {

    public MenuEntry {
        addresses = List.copyOf(addresses);
    }

    public static MenuEntry of(String name, String... addresses) {
        return new MenuEntry(name, List.of(addresses), visit -> true);
    }

    /** The same for those only. */
    public MenuEntry to(Predicate<Visit> whom) {
        return new MenuEntry(name, addresses, whom);
    }

    public String address() {
        return addresses.get(0);
    }

    public boolean isHere(String path) {
        return addresses.stream()
                .anyMatch(address -> path.equals(address) || !address.equals("/") && path.startsWith(address + "/"));
    }
}

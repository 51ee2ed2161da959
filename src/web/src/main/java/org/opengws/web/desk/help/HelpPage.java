package org.opengws.web.desk.help;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** คู่มือ: a page for each role, the reader's own first; written in docs/guides and made into templates by the build. */
public final class HelpPage implements Screen {

    /** In the order in which a publication meets them. */
    static final List<String> GUIDES =
            List.of("clerk", "approver", "verifier", "communications", "administrator", "visitor");

    private final Domain domain;

    /** One guide open, and the way to the others. @param template of its text */
    public record View(String title, String template, List<Filters.Saved> own, List<Filters.Saved> others) {}

    public HelpPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Set<String> own = ofRoles(visit.me());
        String wanted = visit.variable("guide");
        String shown = wanted.isEmpty() ? own.stream().findFirst().orElse("visitor") : wanted;
        if (!GUIDES.contains(shown)) {
            return Failures.missing();
        }
        Wording wording = new Wording(domain, visit.language());
        View view = new View(
                wording.of("guide." + shown),
                "/guides/" + wording.language().code() + "/" + shown + ".ftlh",
                links(List.copyOf(own), shown, wording),
                links(GUIDES.stream().filter(guide -> !own.contains(guide)).toList(), shown, wording));
        return Answer.page("help/help.ftlh", "view", view);
    }

    private static List<Filters.Saved> links(List<String> guides, String shown, Wording wording) {
        List<Filters.Saved> links = new ArrayList<>();
        guides.forEach(guide ->
                links.add(new Filters.Saved(wording.of("guide." + guide), "/help/" + guide, guide.equals(shown))));
        return links;
    }

    private static Set<String> ofRoles(Person person) {
        Set<String> guides = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            if (person.is(role)) {
                guides.add(of(role));
            }
        }
        return guides;
    }

    private static String of(Role role) {
        return switch (role) {
            case OWNER -> "clerk";
            case UNIT_HEAD, EXECUTIVE, DIRECTOR, FRONT_OFFICE -> "approver";
            case VERIFIER -> "verifier";
            case COMMUNICATIONS -> "communications";
            case ADMINISTRATOR, AUDITOR -> "administrator";
        };
    }
}

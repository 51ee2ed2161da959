package org.opengws.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.people.Role;
import org.opengws.web.Assets;
import org.opengws.web.FirstVisit;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.desk.entrance.FirstVisitView;
import org.opengws.web.desk.entrance.Gate;
import org.opengws.web.desk.screen.Routes;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;

/** What every page of the desk has: who looks, in which language, where the menu leads. */
final class Frame {

    private final Assets assets;
    private final Routes routes;
    private final boolean keepsPeople;
    private final Optional<Notices> notices;
    private final Optional<FirstVisit> firstVisit;

    /** One entry of the menu. @param name as in the texts: its icon and its key go by it */
    public record Entry(String name, String address, String label, boolean here) {}

    /** Where a link of the other language leads. */
    public record OtherLanguage(String code, String name, String address) {}

    /** Who is signed in. */
    public record Me(String id, String name, String position, boolean administrator) {}

    Frame(
            Assets assets,
            Routes routes,
            boolean keepsPeople,
            Optional<Notices> notices,
            Optional<FirstVisit> firstVisit) {
        this.assets = assets;
        this.routes = routes;
        this.keepsPeople = keepsPeople;
        this.notices = notices;
        this.firstVisit = firstVisit;
    }

    Map<String, Object> model(Visit visit, Wording wording) {
        Map<String, Object> model = new java.util.HashMap<>();
        model.put("t", sentences(wording));
        model.put("w", wording);
        model.put("lang", wording.language().code());
        model.put("desk", visit.context() + Screen.DESK);
        model.put("framed", visit.header("framed").filter("true"::equals).isPresent());
        model.put("signOut", visit.context() + visit.header("sign-out").orElse(Screen.DESK + Gate.SIGN_OUT));
        model.put("site", visit.context() + "/");
        model.put("sheet", visit.context() + assets.address("sheet.css"));
        model.put("asset", (TemplateMethodModelEx)
                arguments -> visit.context() + assets.address(String.valueOf(unwrapped(arguments.get(0)))));
        model.put(
                "fonts",
                assets.fonts(wording.language()).stream()
                        .map(visit.context()::concat)
                        .toList());
        model.put("token", visit.token());
        model.put("menu", visit.person().isPresent() ? menu(visit, wording) : List.of());
        model.put("other", otherLanguage(visit));
        model.put("account", keepsPeople);
        firstVisit.ifPresent(told -> model.putAll(firstVisit(told, visit, wording)));
        visit.person()
                .flatMap(person -> notices.map(kept -> kept.unread(person.id())))
                .ifPresent(unread -> model.put("unread", unread));
        visit.person()
                .ifPresent(person -> model.put(
                        "me",
                        new Me(
                                person.id().value(),
                                wording.of(person.name()),
                                wording.of(person.position()),
                                person.is(Role.ADMINISTRATOR))));
        return model;
    }

    /** On the sign-in page whom one may be; on the first page after it what he may try. */
    private static Map<String, Object> firstVisit(FirstVisit told, Visit visit, Wording wording) {
        if (visit.person().isEmpty()) {
            return Map.of("guests", FirstVisitView.groups(told, wording));
        }
        return Optional.of(visit.me())
                .filter(person -> visit.path().equals("/"))
                .flatMap(told::card)
                .map(card -> Map.<String, Object>of("tries", FirstVisitView.card(card, wording)))
                .orElse(Map.of());
    }

    private List<Entry> menu(Visit visit, Wording wording) {
        return routes.menu(visit).stream()
                .map(entry -> new Entry(
                        entry.name(),
                        visit.context() + Screen.DESK + entry.address(),
                        wording.of("menu." + entry.name()),
                        entry.isHere(visit.path())))
                .toList();
    }

    private OtherLanguage otherLanguage(Visit visit) {
        Language other = visit.language() == Language.TH ? Language.EN : Language.TH;
        Map<String, String> query = new TreeMap<>();
        visit.query().names().forEach(name -> query.put(name, visit.query().raw(name)));
        query.put("lang", other.code());
        // a form that was sent is shown again only by its own address
        String path = visit.isPost() ? routes.shown(visit.path()) : visit.path();
        return new OtherLanguage(
                other.code(),
                other == Language.TH ? "ไทย" : "English",
                visit.context() + Screen.DESK + path + "?" + Queries.write(query));
    }

    private static TemplateMethodModelEx sentences(Wording wording) {
        return arguments -> {
            Object[] values = new Object[Math.max(0, arguments.size() - 1)];
            for (int i = 1; i < arguments.size(); i++) {
                values[i - 1] = unwrapped(arguments.get(i));
            }
            return wording.of(String.valueOf(unwrapped(arguments.get(0))), values);
        };
    }

    private static Object unwrapped(Object model) throws TemplateModelException {
        return DeepUnwrap.unwrap((freemarker.template.TemplateModel) model);
    }
}

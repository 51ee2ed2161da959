package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.language.Language;
import org.opengws.web.Answer;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.desk.people.PeopleRoom;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Routes;
import org.opengws.web.desk.screen.Screen;

/** What the rooms bring to the frame. */
class MenuTest {

    private final DeskFixture office = new DeskFixture();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEntryHasItsWordsAKeyOfItsOwnAndAPicture(Language language) {
        assertThat(entries()).hasSizeGreaterThan(10);
        assertThat(entries())
                .allSatisfy(entry ->
                        assertThat(text(language, "menu." + entry.name())).isNotBlank())
                .allSatisfy(entry -> assertThat(Desk.class.getResource("icons/" + entry.name() + ".ftlh"))
                        .as(entry.name())
                        .isNotNull())
                .extracting(entry -> text(language, "keys.go." + entry.name()))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key).matches("[a-z]"));
    }

    /** Those of a host that keeps accounts itself, too. */
    private List<MenuEntry> entries() {
        PeopleAdministration accounts = (PeopleAdministration) Proxy.newProxyInstance(
                MenuTest.class.getClassLoader(),
                new Class<?>[] {PeopleAdministration.class},
                (proxy, method, arguments) -> Optional.empty());
        Routes withAccounts = new Routes();
        new PeopleRoom(office.domain, Optional.of(accounts)).open(withAccounts);
        return Stream.concat(office.desk.menu().stream(), withAccounts.menu().stream())
                .collect(Collectors.toMap(MenuEntry::name, entry -> entry, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private String text(Language language, String key) {
        return office.domain.texts().find(language, key).orElse("");
    }

    @Test
    void everyEntryLeadsToAScreenAndGoesByWhatIsBelowIt() {
        assertThat(office.desk.menu())
                .allSatisfy(entry -> assertThat(office.desk.doors()).contains(entry.address()));
        MenuEntry units = MenuEntry.of("units", "/units");
        assertThat(units.isHere("/units/acts/new")).isTrue();
        assertThat(units.isHere("/units-of-others")).isFalse();
        assertThat(MenuEntry.of("inbox", "/", "/front-office").isHere("/units")).isFalse();
    }

    @Test
    void whatIsNamedWinsOverAVariableWhateverTheirOrder() {
        Screen named = visit -> Answer.redirect("named");
        Screen any = visit -> Answer.redirect("any");
        Routes routes = new Routes().get("/publications/{id}", any).get("/publications/new", named);

        assertThat(routes.find("GET", "/publications/new").orElseThrow().target())
                .isSameAs(named);
        assertThat(routes.find("GET", "/publications/other").orElseThrow().variables())
                .containsEntry("id", "other");
    }

    @Test
    void twoScreensAtOneAddressAreAMistakeThatIsFoundAtTheStart() {
        Screen screen = visit -> Answer.redirect("");
        Routes routes = new Routes().form("/acts", screen);

        assertThatThrownBy(() -> routes.get("/acts", screen)).hasMessage("two routes at GET /acts");
    }

    @Test
    void theOtherLanguageOfAFormThatWasSentIsAskedForWhereAPageIsShown() {
        Screen screen = visit -> Answer.redirect("");
        Routes routes = new Routes().form("/delegations", screen).post("/delegations/{id}/{act}", screen);

        assertThat(routes.shown("/delegations/1/revoke")).isEqualTo("/delegations");
        assertThat(routes.shown("/delegations")).isEqualTo("/delegations");
    }
}

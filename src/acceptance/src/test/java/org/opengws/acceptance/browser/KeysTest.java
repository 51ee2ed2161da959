package org.opengws.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The keys of the desk, as their sheet tells them. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
class KeysTest {

    private static final int WIDE = 1440;

    private DeskUser clerk;
    private Page page;

    @BeforeEach
    void signIn(RunningProduct running, Chromium chromium) {
        clerk = new DeskUser(chromium.withScript(WIDE), running.address());
        clerk.signsIn(running.staff.clerk.id().value(), RunningProduct.PASSWORD).opens("/");
        page = clerk.page();
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    private void is(String path) {
        assertThat(page).hasURL(Pattern.compile(".*/\\.gws/desk" + path + "$"));
    }

    @Test
    void aQuestionMarkShowsTheKeysAndEscapeClosesThem() {
        Locator sheet = page.locator("#keys");
        page.keyboard().press("?");
        assertThat(sheet).isVisible();
        assertThat(sheet.locator("button")).isFocused();
        page.keyboard().press("Escape");
        assertThat(sheet).isHidden();
    }

    @Test
    void gAndALetterGoWhereTheSheetSays() {
        page.keyboard().press("g");
        page.keyboard().press("p");
        is("/publications");
        page.keyboard().press("/");
        assertThat(page.locator("main [type=search]").first()).isFocused();
    }

    @Test
    void aLetterThatIsTypedIntoAFieldIsALetter() {
        clerk.opens("/publications");
        page.keyboard().press("/");
        page.keyboard().type("gd?n");
        is("/publications");
        assertThat(page.locator("main [type=search]").first()).hasValue("gd?n");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void theArrowsOnTheSliderLeadToAnEarlierDayAndTheSliderKeepsTheKeyboard() {
        clerk.opens("/units");
        Locator slider = page.locator("#at");
        String today = slider.inputValue();
        slider.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        is("/units\\?at=" + (Integer.parseInt(today) - 2));
        assertThat(page.locator("#at")).isFocused();
        assertThat(page.locator("#tree-title"))
                .containsText(page.locator(".slider-day").textContent());
    }

    @Test
    void whoeverSpeaksToTheComputerSwitchesTheKeysOff() {
        page.keyboard().press("?");
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isHidden();
        is("/");
    }

    @Test
    void onAThaiKeyboardTheKeyOfTheSamePlaceDoesTheSame() {
        page.evaluate("""
                () => { for (const [key, code] of [["เ", "KeyG"], ["แ", "KeyC"]])
                  document.body.dispatchEvent(new KeyboardEvent("keydown", {key, code, bubbles: true})); }""");
        is("/catalogue");
    }
}

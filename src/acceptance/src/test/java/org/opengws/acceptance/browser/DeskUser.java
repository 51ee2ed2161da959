package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import org.opengws.acceptance.product.Matter;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who is signed in at the desk, with a browser of his own. */
final class DeskUser implements AutoCloseable {

    private final BrowserContext context;
    private final URI address;
    private final Page page;

    DeskUser(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
    }

    DeskUser signsIn(String name, String password) {
        opens("/sign-in");
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        presses("main form button.main");
        // on a telephone it is in the menu, which is closed
        page.locator(".band form[action$='/sign-out']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** In another tab; this one does not know it yet. */
    DeskUser endsSession() {
        Page other = context.newPage();
        other.navigate(address + "/.gws/desk/");
        other.locator(".band form[action$='/sign-out'] button").click();
        other.locator("#password").waitFor();
        other.close();
        return this;
    }

    /** Below the desk. */
    DeskUser opens(String path) {
        Response response = page.navigate(address + "/.gws/desk" + path);
        assertThat(response.status()).as(path).isLessThan(500);
        return this;
    }

    DeskUser opens(Matter matter) {
        return opens("/publications/" + matter.id());
    }

    DeskUser types(String field, String value) {
        Locator input = page.locator("main [name='" + field + "']");
        // what is folded away is opened first, as a person would
        Locator itself = page.locator("[name='" + field + "']");
        unfolds(page.locator("main details:not([open])", new Page.LocatorOptions().setHas(itself)));
        if (input.evaluate("each => each.tagName").equals("SELECT")) {
            input.selectOption(value);
        } else {
            input.fill(value);
        }
        return this;
    }

    /** The outer one first; each is open before the next is looked for. */
    private void unfolds(Locator folded) {
        for (int left = folded.count(); left > 0; left = folded.count()) {
            int before = left;
            folded.first().locator("summary").first().press("Enter");
            page.waitForCondition(() -> folded.count() < before);
        }
    }

    DeskUser attaches(String field, String name, String type, byte[] content) {
        page.locator("main input[name='" + field + "']").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    DeskUser presses(String button) {
        page.locator(button).first().click();
        return this;
    }

    /** From the publication's page to the verb's, whichever link leads there. */
    DeskUser begins(Matter matter, String verb) {
        opens(matter).presses("main a[href*='/act/" + verb + "']");
        page.locator("main .actions button[value='act']").waitFor();
        return this;
    }

    /** Ticks every point and does it. */
    DeskUser decides() {
        for (Locator point : page.locator("main input[name='ticked']").all()) {
            point.check();
        }
        for (Locator sure : page.locator("main input[name='sure']").all()) {
            sure.check();
        }
        return presses("main .actions button[value='act']");
    }

    DeskUser does(Matter matter, String verb, Map<String, String> fields) {
        begins(matter, verb);
        fields.forEach(this::types);
        decides();
        assertThat(page.locator("section.problems").count()).as(text()).isZero();
        matter.looks();
        return this;
    }

    DeskUser does(Matter matter, String verb) {
        return does(matter, verb, Map.of());
    }

    String text() {
        return page.locator("main").innerText();
    }

    String problems() {
        return page.locator("section.problems").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}

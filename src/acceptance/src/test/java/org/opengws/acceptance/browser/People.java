package org.opengws.acceptance.browser;

import java.util.HashMap;
import java.util.Map;

import org.opengws.acceptance.product.RunningProduct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** The office's people at their browsers, each signed in when first needed; none of them runs a script. */
final class People implements AutoCloseable {

    private final RunningProduct product;
    private final Chromium chromium;
    private final Map<PersonId, DeskUser> signedIn = new HashMap<>();

    People(RunningProduct product, Chromium chromium) {
        this.product = product;
        this.chromium = chromium;
    }

    DeskUser as(Person person) {
        return signedIn.computeIfAbsent(
                person.id(),
                id -> new DeskUser(chromium.withoutScript(), product.address())
                        .signsIn(id.value(), RunningProduct.PASSWORD));
    }

    /** A visitor's page; whoever takes it reads it at once. */
    String visits(String path) {
        try (BrowserContext context = chromium.withoutScript()) {
            Page page = context.newPage();
            page.navigate(product.address() + path);
            return page.locator("body").innerText();
        }
    }

    @Override
    public void close() {
        signedIn.values().forEach(DeskUser::close);
    }
}

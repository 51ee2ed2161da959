package org.opengws.acceptance.browser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * What a page costs a visitor whose browser has kept nothing.
 *
 * @param requests for the page and everything that it shows
 * @param transferred bytes over the line, with their headers
 * @param unfolded bytes of the content as the browser has it
 * @param firstContent milliseconds until something can be read
 * @param shift how far the layout moved while it loaded, 0 for not at all; what a resized window moves is no part of it
 * @param moved what did, for whoever looks for the reason
 */
record Weight(int requests, long transferred, long unfolded, double firstContent, double shift, String moved) {

    private static final String SHIFT = "() => new Promise(told => {"
            + " const shifts = [];"
            + " new PerformanceObserver(list => shifts.push(...list.getEntries().filter(each => !each.hadRecentInput)))"
            + "   .observe({type: 'layout-shift', buffered: true});"
            + " const node = source => source.node ? source.node.nodeName + ' ' + source.node.textContent.slice(0, 40) : '?';"
            + " setTimeout(() => told({"
            + "   value: shifts.reduce((sum, each) => sum + each.value, 0),"
            + "   moved: shifts.flatMap(each => each.sources.map(node)).join('; ')}), 200); })";
    /** A busy machine paints late; 0 where nothing is painted at all. */
    private static final String FIRST_CONTENT = "() => new Promise(told => {"
            + " new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint')"
            + "   .forEach(each => told(each.startTime)))"
            + "   .observe({type: 'paint', buffered: true});"
            + " setTimeout(() => told(0), 20000); })";

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp");

    /** Loads that address in that page. */
    static Weight of(Page page, String address) {
        CDPSession session = page.context().newCDPSession(page);
        List<Double> transferred = new CopyOnWriteArrayList<>();
        List<Response> responses = new CopyOnWriteArrayList<>();
        session.on(
                "Network.loadingFinished",
                event -> transferred.add(event.get("encodedDataLength").getAsDouble()));
        session.send("Network.enable");
        JsonObject off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", off);
        page.onResponse(responses::add);
        page.navigate(address);
        Map<?, ?> shift = (Map<?, ?>) page.evaluate(SHIFT);
        double firstContent = number(page.evaluate(FIRST_CONTENT));
        session.detach();
        List<Response> counted = responses.stream().filter(Weight::isCounted).toList();
        return new Weight(
                counted.size(),
                Math.round(transferred.stream().mapToDouble(Double::doubleValue).sum()),
                counted.stream().mapToLong(response -> response.body().length).sum(),
                firstContent,
                number(shift.get("value")),
                shift.get("moved").toString());
    }

    /** What an office put on the page itself is not the product's weight. */
    private static boolean isCounted(Response response) {
        return response.status() == 200 && !PICTURES.contains(response.headers().getOrDefault("content-type", ""));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** In the columns of {@link #HEAD}. */
    String line(String page) {
        return String.format(
                "%-22s %8d %10.1f kB %10.1f kB %9.0f ms %8.3f",
                page, requests, transferred / 1024.0, unfolded / 1024.0, firstContent, shift);
    }

    static final String HEAD = String.format(
            "%-22s %8s %13s %13s %12s %8s",
            "page", "requests", "transferred", "uncompressed", "first content", "shift");
}

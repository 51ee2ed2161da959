package org.opengws.web.html;

import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What a body may hold; an attribute passes by name and by value. */
final class BodySafelist extends Safelist {

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");

    BodySafelist() {
        addTags("p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "br", "blockquote", "a");
        addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");
        addAttributes("th", "scope", "colspan", "rowspan");
        addAttributes("td", "colspan", "rowspan");
        addAttributes("a", "href");
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        return super.isSafeAttribute(tag, element, attribute) && isSafeValue(attribute.getKey(), attribute.getValue());
    }

    private static boolean isSafeValue(String name, String value) {
        return switch (name) {
            case "href" -> LinkAddress.isAllowed(value);
            case "scope" -> SCOPE.matcher(value).matches();
            default -> SPAN.matcher(value).matches();
        };
    }
}

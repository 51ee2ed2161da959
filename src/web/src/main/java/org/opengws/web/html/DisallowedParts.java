package org.opengws.web.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opengws.publishing.form.WebAddress;

/** Names what the safelist takes away, so that a refusal can say it. Comments go unnamed: nobody sees them. */
final class DisallowedParts {

    private static final BodySafelist ALLOWED = new BodySafelist();
    private static final int LONGEST_NAME = 40;

    private DisallowedParts() {}

    static List<String> of(Document document) {
        Set<String> parts = new LinkedHashSet<>();
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                element(element, parts);
            }
        }
        return List.copyOf(parts);
    }

    private static void element(Element element, Set<String> parts) {
        if (!ALLOWED.isSafeTag(element.normalName())) {
            parts.add(shortened(element.normalName()));
            return;
        }
        attributes(element, parts);
    }

    private static void attributes(Element element, Set<String> parts) {
        for (Attribute attribute : element.attributes()) {
            boolean written =
                    element.normalName().equals("a") && attribute.getKey().equals("rel");
            if (attribute.getKey().equals("href") && WebAddress.namesUser(attribute.getValue())) {
                parts.add(element.normalName() + "[href=user@]");
            } else if (!written && !ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
                parts.add(element.normalName() + "[" + shortened(attribute.getKey()) + scheme(attribute) + "]");
            }
        }
    }

    private static String scheme(Attribute attribute) {
        String scheme = attribute.getKey().equals("href") ? LinkAddress.scheme(attribute.getValue()) : "";
        return scheme.isEmpty() ? "" : "=" + shortened(scheme) + ":";
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}

package org.opengws.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pictures of an office file as the text meets them, then those that it never names. The container's own order
 * says nothing: a program may number its parts anew at every save.
 */
final class PictureOrder {

    private PictureOrder() {}

    static List<String> of(TikaReading reading) {
        Map<String, String> byName = new HashMap<>();
        for (Pictures.Picture picture : reading.pictures().found()) {
            byName.putIfAbsent(picture.name(), picture.sha256());
        }
        List<String> inOrder = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (String name : reading.text().pictures()) {
            if (byName.containsKey(name)) {
                inOrder.add(byName.get(name));
            }
        }
        reading.pictures().found().stream()
                .filter(picture -> !reading.text().pictures().contains(picture.name()))
                .forEach(picture -> rest.add(picture.sha256()));
        rest.sort(null);
        inOrder.addAll(rest);
        return inOrder;
    }
}

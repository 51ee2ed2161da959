package org.opengws.magnolia.task;

import java.util.LinkedHashMap;
import java.util.Map;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.PersonId;

/**
 * A task as it should stand in Magnolia: of one person, in his language.
 *
 * @param key which step of which round, and whose
 * @param sender who asks, as he calls it
 * @param comment the whole in one line, as the list shows it
 * @param facts what the task's own view shows, by the name of its field
 */
record Pointer(
        String key,
        PublicationId publication,
        PersonId person,
        String sender,
        String comment,
        Map<String, String> facts) {

    static final String KEY = "step";
    static final String PUBLICATION = "publication";
    static final String COMMENT = "line";

    static final String TITLE = "title";
    static final String STEP_NAME = "stepName";
    static final String FROM = "from";
    static final String UNTIL = "until";

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>(facts);
        content.put(KEY, key);
        content.put(PUBLICATION, publication.value());
        content.put(COMMENT, comment);
        content.put(DeskPage.PROPERTY, DeskPage.of(publication));
        return content;
    }
}

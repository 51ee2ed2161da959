package org.opengws.magnolia.ui;

import java.util.Map;
import java.util.Optional;

import org.opengws.magnolia.task.DeskPage;

import info.magnolia.task.Task;
import info.magnolia.ui.api.message.Message;

/** The page of the desk to which a task or message of ours leads. */
final class Leading {

    private Leading() {}

    /** Below the desk's address; empty for what is not ours. */
    static Optional<String> to(Object item) {
        Object page = null;
        if (item instanceof Task task) {
            Map<String, Object> content = task.getContent();
            page = content == null ? null : content.get(DeskPage.PROPERTY);
        } else if (item instanceof Message message) {
            page = message.getProperty(DeskPage.PROPERTY);
        }
        return Optional.ofNullable(page).map(Object::toString).filter(found -> found.startsWith("/"));
    }
}

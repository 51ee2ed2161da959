package org.opengws.standalone.demo;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;

/** What the demo acts through: the product itself, wired over its own storage but with the demo's clock. */
public interface DemoStage {

    Publishing publishing();

    StoringDocument storingDocument();

    /** One whole run of the outbox, on the demo's clock; without sending mail, for what it tells of is long past. */
    void deliver();
}

package org.opengws.publishing.outbox;

import org.opengws.publishing.storage.OutboxEntry;

/** Brings about one kind of effect. Asks what is stored now, so that a repeat after a crash is harmless. */
@FunctionalInterface
public interface EffectHandler {

    /** An exception counts as a failure that another try may help. */
    Result handle(OutboxEntry entry);
}

package org.opengws.magnolia.task;

import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.storage.OutboxEntry;

/** After our own notices of a decision, the tasks of its publication. */
final class TaskEffect implements EffectHandler {

    private final EffectHandler notices;
    private final Pointers pointers;
    private final StepTasks tasks;

    TaskEffect(EffectHandler notices, Pointers pointers, StepTasks tasks) {
        this.notices = notices;
        this.pointers = pointers;
        this.tasks = tasks;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        Result told = notices.handle(entry);
        if (told.isDone()) {
            entry.publication().ifPresent(id -> tasks.bring(id, pointers.of(id)));
        }
        return told;
    }
}

package org.opengws.magnolia.task;

import java.net.URI;
import java.util.function.Supplier;

import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.web.product.Assembly;

/** The tasks of one running product. */
public final class TaskPart {

    private final StepTasks tasks;
    private final Supplier<Texts> texts;
    private final URI baseUrl;

    /** @param baseUrl how people reach the desk */
    public TaskPart(StepTasks tasks, Supplier<Texts> texts, URI baseUrl) {
        this.tasks = tasks;
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    /** Notices first, then the tasks of the publication that a decision was made on. */
    public EffectHandler after(EffectHandler notices, Assembly assembly) {
        return new TaskEffect(notices, pointers(assembly), tasks);
    }

    /** All tasks, compared with all steps that wait. */
    public void tidy(Assembly assembly) {
        new TidyingTasks(assembly.storage().publications(), pointers(assembly), tasks).run();
    }

    private Pointers pointers(Assembly assembly) {
        return new Pointers(assembly.publishing(), texts, baseUrl);
    }
}

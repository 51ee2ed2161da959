package org.opengws.magnolia.task;

import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.product.Assembly;

/** The tasks of one running product. */
public final class TaskPart {

    private final StepTasks tasks;
    private final Supplier<Texts> texts;
    private final Function<PersonId, Language> languages;

    /** @param languages in which people read */
    public TaskPart(StepTasks tasks, Supplier<Texts> texts, Function<PersonId, Language> languages) {
        this.tasks = tasks;
        this.texts = texts;
        this.languages = languages;
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
        return new Pointers(assembly.publishing(), texts, languages);
    }
}

package org.opengws.magnolia.start;

import java.time.Duration;
import java.util.List;
import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.magnolia.session.InSystemContext;
import org.opengws.magnolia.task.MagnoliaInbox;
import org.opengws.magnolia.task.StepTasks;
import org.opengws.magnolia.task.TaskPart;
import org.opengws.magnolia.transport.ConfiguredReceivers;
import org.opengws.magnolia.transport.MagnoliaCommands;
import org.opengws.magnolia.transport.MagnoliaDelivery;
import org.opengws.magnolia.transport.ReceiverHealth;
import org.opengws.magnolia.transport.StateClient;
import org.opengws.publishing.notice.Inbox;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.web.HealthSource;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Delivery;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.task.TasksManager;
import info.magnolia.ui.framework.message.MessagesManager;

/** By Magnolia's publishing, tasks and messages. */
public class MagnoliaIntegrations implements Integrations {

    private static final Duration ASKING = Duration.ofSeconds(5);

    private final ConfiguredReceivers receivers;
    private final MagnoliaCommands commands;
    private final TasksManager tasks;
    private final MessagesManager messages;
    private final UserLanguages languages;

    @Inject
    public MagnoliaIntegrations(
            ConfiguredReceivers receivers,
            MagnoliaCommands commands,
            TasksManager tasks,
            MessagesManager messages,
            SecuritySupport security) {
        this.receivers = receivers;
        this.commands = commands;
        this.tasks = tasks;
        this.messages = messages;
        this.languages = new UserLanguages(security);
    }

    @Override
    public Open open(Author author) {
        PublicSide here = author.publicSide();
        StateClient client = new StateClient(here.settings().getStateToken().strip(), ASKING, author.clock());
        MagnoliaDelivery delivery =
                new MagnoliaDelivery(here.publicSessions(), commands, receivers, client, author.clock());
        return new Opened(
                delivery,
                new InContext(new MagnoliaInbox(messages, here.officeFiles()::texts, languages, author.baseUrl())),
                new TaskPart(new StepTasks(tasks), here.officeFiles()::texts, languages),
                List.of(new ReceiverHealth(receivers, client, delivery, author.version())));
    }

    private record Opened(Delivery delivery, Inbox inbox, TaskPart tasks, List<HealthSource> health) implements Open {

        @Override
        public EffectHandler telling(Assembly assembly, EffectHandler notices) {
            EffectHandler all = tasks.after(notices, assembly);
            return entry -> InSystemContext.get(() -> all.handle(entry));
        }

        @Override
        public void tidy(Assembly assembly) {
            InSystemContext.get(() -> {
                tasks.tidy(assembly);
                return null;
            });
        }
    }

    /** Whoever listens to Magnolia's events may want a context, which our threads have not. */
    private record InContext(Inbox inbox) implements Inbox {

        @Override
        public boolean isOn() {
            return inbox.isOn();
        }

        @Override
        public Result show(Notice notice) {
            return InSystemContext.get(() -> inbox.show(notice));
        }
    }
}

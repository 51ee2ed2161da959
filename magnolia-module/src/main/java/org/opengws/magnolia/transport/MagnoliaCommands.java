package org.opengws.magnolia.transport;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jakarta.inject.Inject;

import org.opengws.publishing.jcr.tree.Workspaces;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;

/** Magnolia's commands {@code publish} and {@code unpublish}, as the system's user. */
public final class MagnoliaCommands implements Commands {

    private static final String CATALOG = "default";

    /** Where a command runs; a thread of ours has no context of Magnolia. */
    @FunctionalInterface
    interface Surrounding {
        boolean run(Callable<Boolean> command) throws Exception;
    }

    private final CommandsManager commands;
    private final Surrounding surrounding;

    @Inject
    public MagnoliaCommands(CommandsManager commands) {
        this(commands, command -> MgnlContext.<Boolean, Exception>doInSystemContext(command::call, true));
    }

    MagnoliaCommands(CommandsManager commands, Surrounding surrounding) {
        this.commands = commands;
        this.surrounding = surrounding;
    }

    @Override
    public Optional<String> publish(String path) {
        return run("publish", path);
    }

    @Override
    public Optional<String> unpublish(String path) {
        return run("unpublish", path);
    }

    /** The commands answer false where they succeed, and throw where they fail; whatever they throw is their answer. */
    @SuppressWarnings("IllegalCatch")
    private Optional<String> run(String command, String path) {
        try {
            surrounding.run(() -> commands.executeCommand(
                    CATALOG, command, Map.of("repository", Workspaces.PUBLIC, "path", path, "recursive", false)));
            return Optional.empty();
        } catch (Exception e) {
            return Optional.of(command + " " + path + ": " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }
}

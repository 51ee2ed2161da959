package org.opengws.standalone.command;

import java.io.PrintWriter;

import org.opengws.standalone.host.Application;
import org.opengws.standalone.settings.CannotStart;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All commands that run inside the program; {@code ./gws} adds those that build and test. */
@Command(
        name = "gws",
        mixinStandardHelpOptions = true,
        version = "gws 0.2.0-SNAPSHOT",
        description = "เผยแพร่ข้อมูลข่าวสารของราชการ · Publishing official information.",
        subcommands = {BackupCommand.class, RestoreCommand.class, AuditCommand.class})
public final class Gws implements Runnable {

    @Spec
    private CommandSpec spec;

    private Gws() {}

    /** @param application what {@code run} serves */
    public static CommandLine commandLine(Application application) {
        CommandLine commands = new CommandLine(new Gws());
        commands.addSubcommand(new RunCommand(application));
        commands.setExecutionExceptionHandler(Gws::failed);
        return commands;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof CannotStart reason) {
            PrintWriter err = command.getErr();
            err.println(reason.reason().th());
            err.println(reason.reason().en());
            err.flush();
            return CannotStart.EXIT_CODE;
        }
        throw failure;
    }
}

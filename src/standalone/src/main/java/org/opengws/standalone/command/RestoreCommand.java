package org.opengws.standalone.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.opengws.standalone.data.Restore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the data folder of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "กู้คืนข้อมูล · Makes the data folder of a backup; the product must be stopped.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "DIR", description = "Folder of the backup.")
    private Path backup;

    @Option(names = "--move-aside", description = "Rename a data folder that is not empty instead of refusing.")
    private boolean moveAside;

    @Override
    public Integer call() {
        Restore restore = new Restore(backup, Clock.systemUTC());
        Optional<Path> earlier = restore.to(data.folder, moveAside);
        restore.warning().ifPresent(warning -> {
            spec.commandLine().getErr().println(warning.th());
            spec.commandLine().getErr().println(warning.en());
        });
        earlier.ifPresent(aside -> spec.commandLine().getOut().println("ของเดิมอยู่ที่ · The earlier data: " + aside));
        spec.commandLine().getOut().println(data.folder.toAbsolutePath().normalize());
        return 0;
    }
}

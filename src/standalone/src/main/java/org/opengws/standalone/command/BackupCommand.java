package org.opengws.standalone.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.opengws.standalone.control.ControlServlet;
import org.opengws.standalone.data.Backup;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.CannotStart;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the running host for a backup, or makes one of a folder that nobody uses. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "สำรองข้อมูล · Copies everything into a new folder, also while the product runs.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "DIR", description = "Absent or empty folder for the backup.")
    private Path target;

    @Override
    public Integer call() throws Exception {
        if (!Files.exists(data.folder)) {
            throw new CannotStart("ไม่มีโฟลเดอร์ข้อมูล " + data.folder, "there is no data folder " + data.folder);
        }
        String summary = DataFolder.inUse(data.folder)
                ? data.runningHost().run(ControlServlet.BACKUP, target)
                : ofAnIdleFolder();
        spec.commandLine().getOut().println(target.toAbsolutePath().normalize() + ": " + summary);
        return 0;
    }

    private String ofAnIdleFolder() {
        try (DataFolder folder = DataFolder.open(data.folder, Host.UPGRADES)) {
            return new Backup(folder.path(), Clock.systemUTC()).write(target).toString();
        }
    }
}

package org.opengws.standalone.command;

import java.io.IOException;
import java.nio.file.Path;

import org.opengws.standalone.control.ControlClient;
import org.opengws.standalone.settings.CannotStart;

import picocli.CommandLine.Option;

/** The folder that every command works on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:gws.data:-data}",
            description = "Folder of everything that is kept (default: ${DEFAULT-VALUE}).")
    Path folder;

    /** The host that holds the folder at this moment. */
    ControlClient runningHost() throws IOException {
        return ControlClient.of(folder)
                .orElseThrow(() -> new CannotStart(
                        "โฟลเดอร์ข้อมูลมีโปรเซสใช้อยู่ แต่ยังติดต่อไม่ได้",
                        "the data folder is in use by a host that does not answer yet"));
    }
}

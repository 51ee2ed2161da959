package org.opengws.standalone.command;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** The folder that every command works on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:gws.data:-data}",
            description = "Folder of everything that is kept (default: ${DEFAULT-VALUE}).")
    Path folder;
}

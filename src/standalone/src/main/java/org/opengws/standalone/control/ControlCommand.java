package org.opengws.standalone.control;

import java.io.IOException;
import java.nio.file.Path;

/** Something that a command of this machine may ask of the running host. */
@FunctionalInterface
public interface ControlCommand {

    /**
     * @param target the absolute file or folder that it is to make
     * @return an account of it, one line
     */
    String run(Path target) throws IOException;
}

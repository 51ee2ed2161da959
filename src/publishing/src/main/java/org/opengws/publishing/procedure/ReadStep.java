package org.opengws.publishing.procedure;

import org.opengws.publishing.files.YamlMap;

/** A step as a file has it, with the place where problems with it are noted. */
record ReadStep(YamlMap map, Step step, boolean enabled) {

    StepKind kind() {
        return step.kind();
    }
}

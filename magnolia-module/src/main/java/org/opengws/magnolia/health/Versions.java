package org.opengws.magnolia.health;

import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

import info.magnolia.module.ModuleRegistry;
import info.magnolia.module.model.ModuleDefinition;

/** What runs here: ours, Magnolia's, Java. */
final class Versions {

    private static final List<String> SHOWN = List.of("gws", "core", "publishing-core", "task-management", "scheduler");

    private Versions() {}

    static Check check(ModuleRegistry modules) {
        String versions = modules.getModuleDefinitions().stream()
                .filter(module -> SHOWN.contains(module.getName()))
                .sorted((one, other) -> SHOWN.indexOf(one.getName()) - SHOWN.indexOf(other.getName()))
                .map(Versions::line)
                .collect(Collectors.joining(" · ", "", " · Java " + Runtime.version()));
        return new Check("version", Level.GOOD, Text.of("รุ่น", "Version"), Text.of(versions, versions));
    }

    private static String line(ModuleDefinition module) {
        return module.getName() + " " + module.getVersion();
    }
}

package org.opengws.magnolia.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.config.registry.DefinitionProvider.Problem;
import info.magnolia.config.registry.DefinitionProvider.Problem.SeverityType;
import info.magnolia.config.registry.RegistryFacade;

/**
 * Every definition of the module with its problems. Magnolia calls a definition valid while it has no severe one; an
 * unknown property is less, and yet the thing does not do what its file says.
 */
final class Definitions {

    private static final Text NAME = Text.of("นิยามของโมดูล", "Definitions of the module");

    private Definitions() {}

    @SuppressWarnings("rawtypes")
    static Check check(RegistryFacade registries) {
        Collection<DefinitionProvider> definitions = registries.byModule("gws");
        List<String> lines = new ArrayList<>();
        Level level = Level.GOOD;
        for (DefinitionProvider<?> definition : definitions) {
            for (Problem problem : definition.getProblems()) {
                // Magnolia itself writes deprecated properties where it expands a content type
                if (problem.getSeverityType() != SeverityType.DEPRECATED) {
                    lines.add(line(definition, problem));
                    level = worse(level, problem);
                }
            }
        }
        String all = lines.isEmpty() ? Integer.toString(definitions.size()) : "\n" + String.join("\n", lines);
        return new Check("definitions", level, NAME, Text.of(all, all));
    }

    private static Level worse(Level level, Problem problem) {
        Level own = problem.getSeverityType() == SeverityType.MINOR ? Level.WARNING : Level.BAD;
        return own.compareTo(level) > 0 ? own : level;
    }

    private static String line(DefinitionProvider<?> definition, Problem problem) {
        return definition.getMetadata().getType().name() + " "
                + definition.getMetadata().getName() + " "
                + problem.getSeverityType() + ": " + problem.getLocation() + " " + problem.getTitle() + " "
                + problem.getDetails();
    }
}

package org.opengws.magnolia.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureFile;

import info.magnolia.config.registry.AbstractRegistry;
import info.magnolia.config.registry.DefinitionMetadata;
import info.magnolia.config.registry.DefinitionMetadataBuilder;
import info.magnolia.config.registry.DefinitionProvider;
import info.magnolia.config.registry.DefinitionProviderBuilder;
import info.magnolia.config.registry.DefinitionRawView;
import info.magnolia.config.registry.DefinitionType;
import info.magnolia.config.source.ConfigurationSourceTypes;
import info.magnolia.module.ModuleRegistry;

/**
 * Shows the procedure files, with what our parser says against each, in Magnolia's Definitions app. It shows; what is in
 * force is decided elsewhere, by the same parser.
 */
@Singleton
public class ProcedureRegistry extends AbstractRegistry<ShownProcedure> {

    /** As the guard names it. */
    public static final String PART = "the procedures in the Definitions app";

    private static final String MODULE = "gws";
    private static final String FOLDER = "procedures";
    private static final String ENDING = ".yaml";

    private Map<String, String> shown = Map.of();
    private List<DefinitionMetadata> registered = List.of();

    @Inject
    public ProcedureRegistry(ModuleRegistry modules) {
        super(modules);
        if (areBoundToSources()) {
            NoSource.bind(this);
        }
    }

    private static boolean areBoundToSources() {
        return Stream.of(AbstractRegistry.class.getMethods())
                .anyMatch(method -> method.getName().equals("bindTo"));
    }

    @Override
    public DefinitionType type() {
        return Type.PROCEDURE;
    }

    /** Magnolia 6.3 has one of its own, 6.2 asks each registry for one. */
    @Override
    public DefinitionMetadataBuilder newMetadataBuilder() {
        return DefinitionMetadataBuilder.usingModuleAndRelativePathAsId();
    }

    /** Answers what Magnolia asks a registry while it starts; where that fails, Magnolia is to have none of it. */
    public void tryOut() {
        Stream.of(type().baseClass(), getAllProviders(), getAllMetadata(), newMetadataBuilder())
                .forEach(Objects::requireNonNull);
    }

    /** Files that are gone are gone from the app too. */
    public synchronized void show(ResourceSource source) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String path : source.list(FOLDER)) {
            if (path.endsWith(ENDING)) {
                source.read(path).ifPresent(text -> files.put(path, text));
            }
        }
        if (files.equals(shown)) {
            return;
        }
        List<DefinitionMetadata> metadata = new ArrayList<>();
        List<DefinitionProvider<ShownProcedure>> providers = new ArrayList<>();
        files.forEach((path, text) -> {
            DefinitionMetadata made = metadata(path);
            metadata.add(made);
            providers.add(provider(made, ProcedureFile.parse(path, text)));
        });
        unregisterAndRegister(registered, providers);
        registered = metadata;
        shown = files;
    }

    private static DefinitionMetadata metadata(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        return DefinitionMetadataBuilder.usingModuleAndRelativePathAsId()
                .type(Type.PROCEDURE)
                .module(MODULE)
                .name(name)
                .relativeLocation(name + ENDING)
                .location("/" + MODULE + "/" + path)
                .configurationSourceType(ConfigurationSourceTypes.file)
                .build();
    }

    private DefinitionProvider<ShownProcedure> provider(DefinitionMetadata metadata, Checked<Procedure> file) {
        DefinitionProviderBuilder<ShownProcedure> builder =
                newDefinitionProviderBuilder().metadata(metadata).rawView(DefinitionRawView.EMPTY);
        file.value().map(ShownProcedure::new).ifPresent(builder::definition);
        file.problems().forEach(problem -> builder.addProblem(shown(problem)));
        return builder.build();
    }

    /** Severe: a file with any of them is not in force. */
    private static DefinitionProvider.Problem shown(Problem problem) {
        return DefinitionProvider.Problem.severe()
                .withType(DefinitionProvider.Problem.DefaultTypes.SEMANTIC)
                .withTitle("Procedure file")
                .withLocation(problem.file() + ":" + problem.line())
                .withDetails(problem.toString())
                .build();
    }

    private enum Type implements DefinitionType {
        PROCEDURE;

        @Override
        @SuppressWarnings("rawtypes")
        public Class baseClass() {
            return ShownProcedure.class;
        }
    }
}

package info.magnolia.config.registry;

import java.util.Collection;

public interface DefinitionProvider<T> {

    interface Problem {

        enum SeverityType {
            SEVERE,
            MAJOR,
            DEPRECATED,
            MINOR
        }

        interface Type {}

        enum DefaultTypes implements Type {
            SEMANTIC
        }

        static DefinitionProviderProblemBuilder severe() {
            throw new UnsupportedOperationException();
        }

        SeverityType getSeverityType();

        String getLocation();

        String getTitle();

        String getDetails();
    }

    DefinitionMetadata getMetadata();

    default Collection<Problem> getProblems() {
        throw new UnsupportedOperationException();
    }
}

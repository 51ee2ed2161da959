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

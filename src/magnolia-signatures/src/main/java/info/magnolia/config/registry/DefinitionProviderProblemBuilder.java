package info.magnolia.config.registry;

public class DefinitionProviderProblemBuilder {

    public DefinitionProviderProblemBuilder withType(DefinitionProvider.Problem.Type type) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderProblemBuilder withTitle(String title) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderProblemBuilder withLocation(String location) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderProblemBuilder withDetails(String details) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProvider.Problem build() {
        throw new UnsupportedOperationException();
    }
}

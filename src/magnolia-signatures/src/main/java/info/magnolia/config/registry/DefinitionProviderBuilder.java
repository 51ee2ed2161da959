package info.magnolia.config.registry;

public class DefinitionProviderBuilder<T> {

    public static <T> DefinitionProviderBuilder<T> newBuilder() {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderBuilder<T> metadata(DefinitionMetadata metadata) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderBuilder<T> rawView(DefinitionRawView rawView) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderBuilder<T> definition(T definition) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProviderBuilder<T> addProblem(DefinitionProvider.Problem problem) {
        throw new UnsupportedOperationException();
    }

    public DefinitionProvider<T> build() {
        throw new UnsupportedOperationException();
    }
}

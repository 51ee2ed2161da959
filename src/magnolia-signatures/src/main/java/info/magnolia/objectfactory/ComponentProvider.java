package info.magnolia.objectfactory;

public interface ComponentProvider {

    <T> Class<? extends T> getImplementation(Class<T> type) throws ClassNotFoundException;

    <T> T getComponent(Class<T> type);

    <T> T newInstance(Class<T> type, Object... parameters);
}

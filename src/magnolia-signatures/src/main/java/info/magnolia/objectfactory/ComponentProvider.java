package info.magnolia.objectfactory;

public interface ComponentProvider {

    <T> Class<? extends T> getImplementation(Class<T> type) throws ClassNotFoundException;
}

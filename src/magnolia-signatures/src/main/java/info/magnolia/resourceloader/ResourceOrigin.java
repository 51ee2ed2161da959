package info.magnolia.resourceloader;

public interface ResourceOrigin<P extends Resource> {

    P getByPath(String path);

    boolean hasPath(String path);
}

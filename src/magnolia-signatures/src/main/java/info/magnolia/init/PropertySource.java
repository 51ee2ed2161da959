package info.magnolia.init;

public interface PropertySource {

    String getProperty(String key);
}

package info.magnolia.ui.api.app;

public interface SubAppDescriptor {

    String getLabel();
}

package info.magnolia.ui.contentapp.configuration;

import info.magnolia.ui.contentapp.browser.ContentView;

public class TreeViewDefinition<T> implements GridViewDefinition<T> {

    public TreeViewDefinition() {}

    public void setImplementationClass(Class<? extends ContentView> implementationClass) {
        throw new UnsupportedOperationException();
    }
}

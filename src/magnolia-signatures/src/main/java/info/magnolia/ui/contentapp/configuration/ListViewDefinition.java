package info.magnolia.ui.contentapp.configuration;

import info.magnolia.ui.contentapp.browser.ContentView;

public class ListViewDefinition<T> implements GridViewDefinition<T> {

    public ListViewDefinition() {}

    public void setImplementationClass(Class<? extends ContentView> implementationClass) {
        throw new UnsupportedOperationException();
    }
}

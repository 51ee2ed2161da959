package info.magnolia.ui.contentapp.browser;

import com.vaadin.ui.Component;
import com.vaadin.ui.Composite;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.configuration.GridViewDefinition;

public abstract class GridView<T, P extends GridViewPresenter<T>> extends Composite implements ContentView {

    private static final long serialVersionUID = 1L;

    protected final GridViewDefinition<T> definition;

    protected GridView(ValueContext<T> valueContext, GridViewDefinition<T> definition) {
        this.definition = definition;
    }

    @Override
    public Component asVaadinComponent() {
        throw new UnsupportedOperationException();
    }

    protected abstract P createPresenter();
}

package info.magnolia.ui.contentapp.browser;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.configuration.ListViewDefinition;

public class ListView<T> extends GridView<T, ListPresenter<T>> {

    private static final long serialVersionUID = 1L;

    public ListView(ValueContext<T> valueContext, ListViewDefinition<T> definition) {
        super(valueContext, definition);
    }

    @Override
    protected ListPresenter<T> createPresenter() {
        throw new UnsupportedOperationException();
    }
}

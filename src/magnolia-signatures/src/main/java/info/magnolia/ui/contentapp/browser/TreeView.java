package info.magnolia.ui.contentapp.browser;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.configuration.TreeViewDefinition;
import info.magnolia.ui.filter.FilterContext;

public class TreeView<T> extends GridView<T, TreePresenter<T>> {

    private static final long serialVersionUID = 1L;

    public TreeView(ValueContext<T> valueContext, TreeViewDefinition<T> definition, FilterContext filterContext) {
        super(valueContext, definition);
    }

    @Override
    protected TreePresenter<T> createPresenter() {
        throw new UnsupportedOperationException();
    }
}

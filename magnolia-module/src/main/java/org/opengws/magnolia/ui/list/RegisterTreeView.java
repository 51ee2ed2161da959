package org.opengws.magnolia.ui.list;

import javax.jcr.Item;
import jakarta.inject.Inject;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.browser.TreePresenter;
import info.magnolia.ui.contentapp.browser.TreeView;
import info.magnolia.ui.filter.FilterContext;

/** Magnolia's tree view over a register. */
public class RegisterTreeView extends TreeView<Item> {

    private static final long serialVersionUID = 1L;

    @Inject
    public RegisterTreeView(
            ValueContext<Item> selection, RegisterTreeDefinition definition, FilterContext filterContext) {
        super(selection, definition, filterContext);
    }

    @Override
    protected TreePresenter<Item> createPresenter() {
        return create(RegisterTreePresenter.class, definition);
    }
}

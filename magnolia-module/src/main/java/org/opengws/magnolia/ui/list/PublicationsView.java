package org.opengws.magnolia.ui.list;

import javax.jcr.Node;
import jakarta.inject.Inject;

import org.opengws.magnolia.ui.column.Urgency;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.contentapp.browser.ListPresenter;
import info.magnolia.ui.contentapp.browser.ListView;
import info.magnolia.ui.contentapp.configuration.ListViewDefinition;

/** Magnolia's list view over our own lines. */
public class PublicationsView extends ListView<Node> {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationsView(ValueContext<Node> selection, ListViewDefinition<Node> definition) {
        super(selection, definition);
    }

    @Override
    protected ListPresenter<Node> createPresenter() {
        return create(PublicationsPresenter.class, definition);
    }

    @Override
    public void attach() {
        super.attach();
        getUI().getPage().getStyles().add(Urgency.SHEET);
    }
}

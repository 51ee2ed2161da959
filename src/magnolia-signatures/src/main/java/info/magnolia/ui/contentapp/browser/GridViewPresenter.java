package info.magnolia.ui.contentapp.browser;

import com.vaadin.data.PropertySet;
import com.vaadin.data.provider.DataProvider;
import com.vaadin.ui.Grid;

public abstract class GridViewPresenter<T> {

    protected abstract DataProvider<T, ?> createDataProvider();

    protected abstract PropertySet<T> createPropertySet();

    public Grid<T> grid() {
        throw new UnsupportedOperationException();
    }
}

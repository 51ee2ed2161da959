package info.magnolia.ui.contentapp;

import com.vaadin.data.provider.DataProvider;
import com.vaadin.data.provider.HierarchicalDataProvider;

import info.magnolia.ui.filter.DataFilter;

public abstract class FilterableHierarchicalDataProvider<T> implements HierarchicalDataProvider<T, DataFilter> {

    private static final long serialVersionUID = 1L;

    public static <T> FilterableHierarchicalDataProvider<T> wrap(
            HierarchicalDataProvider<T, DataFilter> tree, DataProvider<T, DataFilter> list) {
        throw new UnsupportedOperationException();
    }
}

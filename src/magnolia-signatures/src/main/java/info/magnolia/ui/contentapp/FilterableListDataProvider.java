package info.magnolia.ui.contentapp;

import com.vaadin.data.provider.ConfigurableFilterDataProviderWrapper;
import com.vaadin.data.provider.DataProvider;

import info.magnolia.ui.filter.DataFilter;

public class FilterableListDataProvider<T>
        extends ConfigurableFilterDataProviderWrapper<T, DataFilter, DataFilter, DataFilter> {

    private static final long serialVersionUID = 1L;

    FilterableListDataProvider(DataProvider<T, DataFilter> dataProvider) {
        super(dataProvider);
    }

    public static <T> FilterableListDataProvider<T> wrap(DataProvider<T, DataFilter> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected DataFilter combineFilters(DataFilter queryFilter, DataFilter configuredFilter) {
        throw new UnsupportedOperationException();
    }
}

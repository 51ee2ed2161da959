package info.magnolia.ui.field;

import com.vaadin.data.Converter;
import com.vaadin.data.provider.DataProvider;
import com.vaadin.ui.ItemCaptionGenerator;

public interface SelectFieldSupport<T> {

    DataProvider<T, ?> getDataProvider();

    ItemCaptionGenerator<T> getItemCaptionGenerator();

    Converter<T, String> defaultConverter();
}

package org.opengws.magnolia.ui.list;

import java.util.stream.Stream;
import javax.jcr.Item;

import com.vaadin.data.provider.AbstractBackEndDataProvider;
import com.vaadin.data.provider.Query;

import info.magnolia.ui.filter.DataFilter;

/** What of a register has the words that somebody looks for. */
final class RegisterMatches extends AbstractBackEndDataProvider<Item, DataFilter> {

    private static final long serialVersionUID = 1L;

    private final transient Register register;

    RegisterMatches(Register register) {
        this.register = register;
    }

    @Override
    protected Stream<Item> fetchFromBackEnd(Query<Item, DataFilter> query) {
        String words =
                query.getFilter().map(DataFilter::getFullTextSearchStatement).orElse("");
        return register.matching(words).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<Item, DataFilter> query) {
        return (int) fetchFromBackEnd(query).count();
    }
}

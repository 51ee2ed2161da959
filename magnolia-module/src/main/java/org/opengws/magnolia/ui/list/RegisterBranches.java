package org.opengws.magnolia.ui.list;

import java.util.stream.Stream;
import javax.jcr.Item;

import com.vaadin.data.provider.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.data.provider.HierarchicalQuery;

import info.magnolia.ui.filter.DataFilter;

/** A register, a branch at a time. */
final class RegisterBranches extends AbstractBackEndHierarchicalDataProvider<Item, DataFilter> {

    private static final long serialVersionUID = 1L;

    private final transient Register register;

    RegisterBranches(Register register) {
        this.register = register;
    }

    @Override
    public int getChildCount(HierarchicalQuery<Item, DataFilter> query) {
        return (int) fetchChildrenFromBackEnd(query).count();
    }

    @Override
    public boolean hasChildren(Item item) {
        return !register.children(item).isEmpty();
    }

    @Override
    protected Stream<Item> fetchChildrenFromBackEnd(HierarchicalQuery<Item, DataFilter> query) {
        return query.getParentOptional().map(register::children).orElseGet(register::roots).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }
}

package org.opengws.publishing.storage;

class InMemorySavedFiltersTest extends SavedFiltersContract {

    private final SavedFilters filters = new InMemorySavedFilters();

    @Override
    protected SavedFilters filters() {
        return filters;
    }
}

package info.magnolia.ui;

import info.magnolia.ui.api.view.View;

public interface UIComponent extends View {

    @SuppressWarnings("rawtypes")
    default <T> T create(Class type, Object... args) {
        throw new UnsupportedOperationException();
    }
}

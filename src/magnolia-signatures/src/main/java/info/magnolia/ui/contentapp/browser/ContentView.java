package info.magnolia.ui.contentapp.browser;

import info.magnolia.ui.UIComponent;

public interface ContentView extends UIComponent {}

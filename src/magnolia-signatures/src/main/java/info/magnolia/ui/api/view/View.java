package info.magnolia.ui.api.view;

import java.io.Serializable;

import com.vaadin.ui.Component;

public interface View extends Serializable {

    Component asVaadinComponent();
}

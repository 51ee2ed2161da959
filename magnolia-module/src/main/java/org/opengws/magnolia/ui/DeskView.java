package org.opengws.magnolia.ui;

import java.util.concurrent.atomic.AtomicLong;
import jakarta.inject.Inject;

import com.vaadin.server.ExternalResource;
import com.vaadin.ui.BrowserFrame;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;

import info.magnolia.ui.framework.app.embedded.EmbeddedPageView;

/** A frame with a name, by which the page in it finds its tab. */
public class DeskView implements EmbeddedPageView {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong COUNTED = new AtomicLong();

    private final String name = "gwsDesk" + COUNTED.incrementAndGet();
    private final CssLayout layout = new CssLayout();

    @Inject
    public DeskView() {
        layout.setSizeFull();
    }

    /** Of the frame, and of the function that its page calls. */
    String name() {
        return name;
    }

    @Override
    public Component asVaadinComponent() {
        return layout;
    }

    @Override
    public void setUrl(String url) {
        BrowserFrame frame = new BrowserFrame(null, new ExternalResource(url));
        frame.setId(name);
        frame.setSizeFull();
        layout.removeAllComponents();
        layout.addComponent(frame);
    }
}

package org.opengws.magnolia.ui.detail;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jakarta.inject.Inject;

import org.opengws.web.desk.publication.ReadOnlyView;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.GridLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Panel;
import com.vaadin.ui.VerticalLayout;

import info.magnolia.ui.api.view.View;

/** Headings and labelled values, from Vaadin's plainest parts. Whatever it shows is text. */
public class DetailTabView implements View {

    private static final long serialVersionUID = 1L;

    private static final String SHEET = """
            .gws-reading .v-label { white-space: normal; }
            .gws-reading .gws-title { font-size: 22px; line-height: 1.4; font-weight: bold; }
            .gws-reading .gws-heading { font-size: 16px; font-weight: bold; margin-top: 12px; }
            .gws-reading .gws-label { color: #5a5a5a; }
            .gws-reading .gws-late { color: #a11a1a; font-weight: bold; }
            .gws-reading .gws-soon { color: #7a4d00; font-weight: bold; }
            """;

    private static final Set<String> URGENT = Set.of("late", "soon");

    private final Panel panel = new Panel() {
        private static final long serialVersionUID = 1L;

        @Override
        public void attach() {
            super.attach();
            getUI().getPage().getStyles().add(SHEET);
        }
    };

    @Inject
    public DetailTabView() {
        panel.setSizeFull();
        panel.addStyleName("gws-reading");
    }

    @Override
    public Component asVaadinComponent() {
        return panel;
    }

    /** Where the product does not run. */
    void showNothing() {
        panel.setContent(new Label("GWS Publishing is not running"));
    }

    /**
     * @param reading empty where there is none that the user may read
     * @param words by their keys
     * @param opening opens it on the desk
     */
    void show(Optional<ReadOnlyView> reading, UnaryOperator<String> words, Optional<Runnable> opening) {
        VerticalLayout all = new VerticalLayout();
        all.addComponent(
                label(reading.map(ReadOnlyView::title).orElseGet(() -> words.apply("gws.reading.none")), "gws-title"));
        opening.ifPresent(open -> all.addComponent(
                new Button(words.apply("gws.action.open-matter"), (Button.ClickListener) event -> open.run())));
        reading.ifPresent(shown -> shown.parts().forEach(part -> {
            all.addComponent(label(part.heading(), "gws-heading"));
            all.addComponent(table(part));
        }));
        panel.setContent(all);
    }

    private static GridLayout table(ReadOnlyView.Part part) {
        GridLayout table = new GridLayout(2, part.rows().size());
        table.setWidth("100%");
        table.setSpacing(true);
        table.setColumnExpandRatio(0, 1);
        table.setColumnExpandRatio(1, 3);
        part.rows().forEach(row -> {
            table.addComponent(label(row.label(), "gws-label"));
            table.addComponent(label(row.value(), URGENT.contains(row.tone()) ? "gws-" + row.tone() : "gws-value"));
        });
        return table;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWidth("100%");
        label.addStyleName(style);
        return label;
    }
}

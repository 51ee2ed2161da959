package org.opengws.magnolia.ui.column;

import javax.jcr.Item;
import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.ValueProvider;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;

/** Until when, and how late it is: the step's deadline, or the day of the next review. */
public class PublicationDue extends PublicationColumn {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationDue(GwsProduct product) {
        super(product);
    }

    @Override
    String text(PublicationLine line, LineWords words) {
        return words.due(line);
    }

    /** As the app names it. */
    @ColumnType("gwsPublicationDue")
    public static class Definition extends ConfiguredColumnDefinition<Item> {

        @Override
        public Class<? extends ValueProvider<Item, ?>> getValueProvider() {
            return PublicationDue.class;
        }
    }
}

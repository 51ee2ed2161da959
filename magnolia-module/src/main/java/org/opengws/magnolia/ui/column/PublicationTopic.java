package org.opengws.magnolia.ui.column;

import javax.jcr.Item;
import jakarta.inject.Inject;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.ValueProvider;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;

/** The name of its topic. */
public class PublicationTopic extends PublicationColumn {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationTopic(GwsProduct product) {
        super(product);
    }

    @Override
    String text(PublicationLine line, LineWords words) {
        return words.topic(line.topic());
    }

    /** As the app names it. */
    @ColumnType("gwsPublicationTopic")
    public static class Definition extends ConfiguredColumnDefinition<Item> {

        @Override
        public Class<? extends ValueProvider<Item, ?>> getValueProvider() {
            return PublicationTopic.class;
        }
    }
}

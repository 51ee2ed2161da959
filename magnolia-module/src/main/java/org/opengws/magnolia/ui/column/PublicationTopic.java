package org.opengws.magnolia.ui.column;

import jakarta.inject.Inject;

import org.opengws.magnolia.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.LineWords;

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
}

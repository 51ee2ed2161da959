package org.opengws.magnolia.ui.column;

import jakarta.inject.Inject;

import org.opengws.magnolia.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.LineWords;

/** The day since when it stands there. */
public class PublicationSince extends PublicationColumn {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationSince(GwsProduct product) {
        super(product);
    }

    @Override
    String text(PublicationLine line, LineWords words) {
        return words.since(line);
    }
}

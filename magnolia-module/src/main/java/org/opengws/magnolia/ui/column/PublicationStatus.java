package org.opengws.magnolia.ui.column;

import jakarta.inject.Inject;

import org.opengws.magnolia.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.LineWords;

/** Where it stands: its state, or the step that it waits at. */
public class PublicationStatus extends PublicationColumn {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationStatus(GwsProduct product) {
        super(product);
    }

    @Override
    String text(PublicationLine line, LineWords words) {
        return words.status(line);
    }
}

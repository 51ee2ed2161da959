package org.opengws.magnolia.ui.column;

import jakarta.inject.Inject;

import org.opengws.magnolia.GwsProduct;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.LineWords;

/** The title of the edition that lists show. */
public class PublicationTitle extends PublicationColumn {

    private static final long serialVersionUID = 1L;

    @Inject
    public PublicationTitle(GwsProduct product) {
        super(product);
    }

    @Override
    String text(PublicationLine line, LineWords words) {
        return words.text(line.title());
    }
}

package org.opengws.web.desk.catalogue;

import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.files.Csv;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;

/** The topics as the file that an import reads back. */
public final class CatalogueCsv implements Screen {

    private final Domain domain;

    public CatalogueCsv(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        String text = CatalogueFile.write(domain.publishing().catalogue());
        return Answer.csv("topics.csv", Csv.BYTE_ORDER_MARK + text);
    }
}

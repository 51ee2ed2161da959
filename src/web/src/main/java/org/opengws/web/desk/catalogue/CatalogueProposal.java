package org.opengws.web.desk.catalogue;

import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.files.Csv;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Screen;

/**
 * The topics that ship with the product, to begin a catalogue with: the framework's and our proposals, without the owner
 * units of the office that they were written for. The administrator edits the file and imports it.
 */
public final class CatalogueProposal implements Screen {

    private final Domain domain;
    private final ResourceSource resources;

    public CatalogueProposal(Domain domain, ResourceSource resources) {
        this.domain = domain;
        this.resources = resources;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!domain.publishing().keepingCatalogue().mayChange(visit.me())) {
            return Failures.forbidden();
        }
        return resources
                .read(CatalogueFile.TOPICS)
                .flatMap(file -> CatalogueFile.forAnotherOffice(file).value())
                .map(text -> Answer.csv("topics.csv", Csv.BYTE_ORDER_MARK + text))
                .orElseGet(Failures::missing);
    }
}

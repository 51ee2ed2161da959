package org.opengws.web.product;

import java.time.LocalDate;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;

/** Loads units and catalogue from their files into a repository that has none; afterwards the repository is the truth. */
public final class Seed {

    private final OfficeFiles officeFiles;
    private final LocalDate today;

    /** @param today from when on topics owe what they owe */
    public Seed(OfficeFiles officeFiles, LocalDate today) {
        this.officeFiles = officeFiles;
        this.today = today;
    }

    /** @throws UnreadableSeed where there is something to load and its file is not right */
    public void into(Storage storage) {
        Organisation organisation = read(OrganisationFile.read(officeFiles.source()), OrganisationFile.PATH);
        Known known = new Known(
                id -> officeFiles.procedures().procedure(id).isPresent(),
                id -> officeFiles.forms().form(id).isPresent(),
                organisation.units()::contains);
        Catalogue catalogue = read(CatalogueFile.read(officeFiles.source(), today, known), CatalogueFile.TOPICS);
        storage.registers().seed(() -> catalogue, () -> organisation);
    }

    /**
     * Only the categories of the scheme, for an office that begins by itself: no unit, no topic of anybody else.
     *
     * @throws UnreadableSeed as {@link #into}
     */
    public void categoriesInto(Storage storage) {
        storage.registers()
                .seedCategories(() -> read(CatalogueFile.readCategories(officeFiles.source()), CatalogueFile.SCHEME));
    }

    private static <T> T read(Checked<T> file, String name) {
        return file.fold(good -> good, problems -> {
            throw new UnreadableSeed(name, problems);
        });
    }
}

package org.opengws.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Known;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.standalone.data.Backup;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.product.OfficeFolder;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.web.product.OfficeFiles;

/** A data folder of the product, opened as the host opens it, without its door: domain and storage only. */
final class Bureau implements AutoCloseable {

    final SetClock clock = new SetClock(SetClock.TODAY);
    final Sessions sessions;
    final Storage storage;
    final Publishing publishing;
    final Staff staff;
    final OfficeFiles officeFiles;

    private final DataFolder data;
    private final EmbeddedRepository repository;

    private Bureau(Path folder) throws RepositoryException {
        data = DataFolder.open(folder, Host.UPGRADES);
        repository = EmbeddedRepository.open(data.resolve(Backup.REPOSITORY));
        sessions = Sessions.over(repository.repository(), EmbeddedRepository.credentials(), Workspaces.GWS);
        storage = new Storage(sessions, clock);
        officeFiles = new OfficeFiles(OfficeFolder.of(folder));
        seed();
        staff = new Staff(storage.registers().organisation().units());
        publishing = new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                officeFiles.procedures(),
                officeFiles.forms(),
                officeFiles.holidays()::workingDays,
                staff,
                () -> Policy.PROPOSED,
                clock);
    }

    static Bureau open(Path folder) throws RepositoryException {
        return new Bureau(folder);
    }

    Repository repository() {
        return repository.repository();
    }

    Sessions sessions(String workspace) {
        return Sessions.over(repository.repository(), EmbeddedRepository.credentials(), workspace);
    }

    private void seed() {
        var organisation = OrganisationFile.read(officeFiles.source()).orThrow();
        Known known = new Known(
                id -> officeFiles.procedures().procedure(id).isPresent(),
                id -> officeFiles.forms().form(id).isPresent(),
                organisation.units()::contains);
        storage.registers()
                .seed(
                        () -> CatalogueFile.read(officeFiles.source(), LocalDate.of(2026, 10, 1), known)
                                .orThrow(),
                        () -> organisation);
    }

    @Override
    public void close() {
        sessions.close();
        repository.close();
        data.close();
    }
}

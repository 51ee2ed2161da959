package org.opengws.standalone.product;

import java.nio.file.Path;
import java.time.Clock;

import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.standalone.data.Backup;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.web.product.DecisionsFile;

/** Exports every decision for the auditor. */
public final class Auditing {

    /** Name under which a command asks the running host for it. */
    public static final String COMMAND = "audit-export";

    private Auditing() {}

    /** Of a folder that nobody uses. @return an account of it, one line */
    public static String exportIdle(Path data, Path target, Clock clock) throws Exception {
        try (DataFolder folder = DataFolder.open(data, Host.UPGRADES);
                EmbeddedRepository repository = EmbeddedRepository.open(folder.resolve(Backup.REPOSITORY));
                Sessions sessions =
                        Sessions.over(repository.repository(), EmbeddedRepository.credentials(), Workspaces.GWS)) {
            return export(new Storage(sessions, clock), target, clock);
        }
    }

    static String export(Storage storage, Path target, Clock clock) {
        return DecisionsFile.write(storage, target, clock) + " publications";
    }
}

package org.opengws.magnolia.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.jcr.RepositoryException;

import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.opengws.publishing.jcr.tree.Workspaces;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;

/** Brings our node types up to this version's; Magnolia itself registers only those that are absent. */
final class RegisteringNodeTypes implements Task {

    private static final String FILE = "/mgnl-nodetypes/gws-nodetypes.cnd";

    @Override
    public String getName() {
        return "GWS Publishing: node types";
    }

    @Override
    public String getDescription() {
        return "Registers the node types of this version.";
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try (InputStream stream = RegisteringNodeTypes.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(reader, context.getJCRSession(Workspaces.GWS), true);
        } catch (RepositoryException | ParseException | IOException e) {
            throw new TaskExecutionException("Cannot register the node types: " + e.getMessage(), e);
        }
    }
}

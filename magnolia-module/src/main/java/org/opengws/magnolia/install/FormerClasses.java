package org.opengws.magnolia.install;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.magnolia.schedule.ProductCommand;
import org.opengws.magnolia.work.Jobs;

/**
 * What an earlier version wrote into Magnolia's configuration names a class for each address and each job; there is one for
 * all of them now. Only what still names a class of ours that is gone is changed: an office's own stays.
 */
final class FormerClasses {

    private static final String SERVLETS = "/server/filters/servlets/";
    private static final String SERVLET_CLASS = "servletClass";
    private static final String CLASS = "class";
    private static final String OURS = "org.opengws.magnolia.";
    private static final String DOOR = OURS + "web.Door";
    private static final List<String> DOORS = List.of("Desk", "Api", "Asset", "Files", "State");
    private static final List<String> ADDRESSES =
            List.of("gws-desk", "gws-api", "gws-assets", "gws-files", "gws-state");

    private FormerClasses() {}

    static List<Adding.Step> ofServlets() {
        return ADDRESSES.stream()
                .<Adding.Step>map(name -> session -> renewServlet(session, SERVLETS + name))
                .toList();
    }

    static List<Adding.Step> ofCommands() {
        return Jobs.NAMES.stream()
                .<Adding.Step>map(job ->
                        session -> renewCommand(session, JobNodes.COMMANDS + "/" + JobNodes.CATALOG + "/" + job, job))
                .toList();
    }

    private static boolean renewServlet(Session session, String path) throws RepositoryException {
        boolean former = DOORS.stream()
                .map(door -> OURS + "web." + door + "Door")
                .anyMatch(text(session, path, SERVLET_CLASS)::equals);
        if (former) {
            session.getNode(path).setProperty(SERVLET_CLASS, DOOR);
        }
        return former;
    }

    private static boolean renewCommand(Session session, String path, String job) throws RepositoryException {
        String named = text(session, path, CLASS);
        boolean former = named.startsWith(OURS + "schedule.") && !named.equals(ProductCommand.class.getName());
        if (former) {
            Node command = session.getNode(path);
            command.setProperty(CLASS, ProductCommand.class.getName());
            command.setProperty(ProductCommand.JOB, job);
        }
        return former;
    }

    private static String text(Session session, String path, String property) throws RepositoryException {
        return session.propertyExists(path + "/" + property)
                ? session.getProperty(path + "/" + property).getString()
                : "";
    }
}

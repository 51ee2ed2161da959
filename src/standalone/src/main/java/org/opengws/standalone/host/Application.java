package org.opengws.standalone.host;

import java.util.List;
import java.util.Map;

import org.opengws.standalone.control.ControlCommand;
import org.opengws.standalone.server.WebServer;

/** What the host serves: wires the domain to the host's services, mounts servlets and filters, and adds its jobs. */
@FunctionalInterface
public interface Application {

    /** Nothing but what the host serves itself. */
    Application NONE = (services, server) -> () -> {};

    /**
     * Called once, with the repository open and upgraded, before the server answers and the schedule runs.
     *
     * @return closed when the server and the schedule have stopped and before the repository closes
     */
    Running start(Services services, WebServer server) throws Exception;

    /** An application that has started. */
    @FunctionalInterface
    interface Running extends AutoCloseable {

        /** Lines for whoever started the host, such as the people of a demonstration. */
        default List<String> greeting() {
            return List.of();
        }

        /** What commands of this machine may ask of it, by name. */
        default Map<String, ControlCommand> commands() {
            return Map.of();
        }
    }
}

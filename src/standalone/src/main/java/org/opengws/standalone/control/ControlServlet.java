package org.opengws.standalone.control;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.standalone.settings.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers commands of this machine that know the token; to everybody else it is not there. */
public final class ControlServlet extends HttpServlet {

    public static final String PATH = "/.gws/control";

    static final String HEADER = "X-GWS-Control";
    /** Name of the command that every host has. */
    public static final String BACKUP = "backup";

    private static final Logger LOG = LoggerFactory.getLogger(ControlServlet.class);
    private static final int LONGEST_PATH = 4096;

    private final transient ControlToken token;
    private final transient Map<String, ControlCommand> commands;

    /** @param commands by their names in the path */
    public ControlServlet(ControlToken token, Map<String, ControlCommand> commands) {
        this.token = token;
        this.commands = Map.copyOf(commands);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        ControlCommand command = commands.get(path.substring(1));
        boolean known = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && token.isRight(request.getHeader(HEADER))
                && "POST".equals(request.getMethod())
                && command != null;
        if (known) {
            run(command, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void run(ControlCommand command, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String target = new String(request.getInputStream().readNBytes(LONGEST_PATH), StandardCharsets.UTF_8);
        response.setContentType("text/plain; charset=utf-8");
        try {
            String account = command.run(Path.of(target));
            LOG.info("{}: {}", request.getPathInfo(), account);
            response.getWriter().println(account);
        } catch (CannotStart e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().println(e.reason().th() + "\n" + e.reason().en());
        } catch (InvalidPathException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter().println(e.getMessage());
        }
    }
}

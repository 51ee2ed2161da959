package org.opengws.standalone.control;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;

import org.opengws.standalone.settings.CannotStart;

/** Asks a running host. */
public final class ControlClient {

    private static final int OK = 200;

    private final ControlToken token;

    private ControlClient(ControlToken token) {
        this.token = token;
    }

    /** Empty if no host has left its address in that folder. */
    public static Optional<ControlClient> of(Path data) throws IOException {
        return ControlToken.read(data).map(ControlClient::new);
    }

    /**
     * Returns when it is done.
     *
     * @return the host's account of it
     */
    public String run(String command, Path target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(token.address().resolve(ControlServlet.PATH + "/" + command))
                .header(ControlServlet.HEADER, token.secret())
                .POST(HttpRequest.BodyPublishers.ofString(
                        target.toAbsolutePath().normalize().toString()))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != OK) {
            throw new CannotStart(
                    "คำสั่ง " + command + " ไม่สำเร็จ: " + response.body().strip(),
                    command + " failed: " + response.statusCode() + " "
                            + response.body().strip());
        }
        return response.body().strip();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new CannotStart(
                    "ติดต่อระบบที่กำลังทำงานไม่ได้ที่ " + token.address(),
                    "the running host does not answer at " + token.address(),
                    e);
        }
    }
}

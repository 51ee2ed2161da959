package org.opengws.standalone;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that were begun and then keep still, on this machine's loopback; closed all at once. */
final class SlowConnections implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final int port;
    private final List<Socket> open = new ArrayList<>();

    SlowConnections(int port) {
        this.port = port;
    }

    /** The head of a request and the first bytes of its body, of which there should be a thousand. */
    Socket post(String path, String headers, String begun) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n" + headers + "\r\n" + begun);
    }

    Socket send(String bytes) throws IOException {
        Socket socket = new Socket();
        // a reader that is slow leaves the sender's bytes in the sender's own buffers
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
        open.add(socket);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** The first line of the answer, however long it takes within a minute; empty where the connection was closed. */
    static String status(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\r';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    List<Socket> all() {
        return open;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }
}

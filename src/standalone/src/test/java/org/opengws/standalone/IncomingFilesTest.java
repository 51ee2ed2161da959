package org.opengws.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFilesTest {

    private static final String PART =
            "--b\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"order.pdf\"\r\n\r\n";
    private static final String UPLOAD = "multipart/form-data; boundary=b";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path data;

    private Hosted hosted;

    @AfterEach
    void close() throws Exception {
        hosted.close();
    }

    @Test
    void whatStrangersSendReachesNoFolder() throws Exception {
        hosted = Hosted.start(data, Map.of());
        try (SlowConnections strangers = new SlowConnections(hosted.port())) {
            String begun =
                    "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n" + "x".repeat(500);
            Socket form = strangers.post("/.gws/desk/delegations", "Content-Type: " + UPLOAD + "\r\n", begun);
            assertThat(SlowConnections.status(form)).startsWith("HTTP/1.1 401");
            assertThat(hosted.filesOnTheirWay()).isEmpty();
        }
    }

    @Test
    void halfAnUploadLeavesNoFile() throws Exception {
        hosted = Hosted.start(data, Map.of());
        String cookie = hosted.cookie();
        try (SlowConnections broken = new SlowConnections(hosted.port())) {
            Socket upload = broken.send("POST /.gws/desk/delegations HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                    + "\r\nContent-Length: " + 3 * MEGABYTE + "\r\nContent-Type: " + UPLOAD + "\r\n\r\n" + PART
                    + "x".repeat(MEGABYTE));
            until(() -> !hosted.filesOnTheirWay().isEmpty());
            upload.close();
            until(() -> hosted.filesOnTheirWay().isEmpty());
        }
    }

    @Test
    void halfAFileOfTheApiLeavesNoFile() throws Exception {
        hosted = Hosted.start(data, Map.of());
        try (SlowConnections broken = new SlowConnections(hosted.port())) {
            Socket upload =
                    broken.send("POST /.gws/api/v1/delegations/scan?name=order.pdf HTTP/1.1\r\nHost: localhost\r\n"
                            + "X-GWS-Request: 1\r\nAuthorization: " + Hosted.basic(Hosted.PASSWORD)
                            + "\r\nContent-Length: "
                            + 3 * MEGABYTE + "\r\nContent-Type: application/pdf\r\n\r\n" + "x".repeat(MEGABYTE));
            until(() -> !hosted.filesOnTheirWay().isEmpty());
            upload.close();
            until(() -> hosted.filesOnTheirWay().isEmpty());
        }
    }

    @Test
    void belowTheReserveFilesAreRefusedWithASentenceAndHealthSaysSo() throws Exception {
        long free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
        hosted = Hosted.start(
                data, Map.of("upload.reserveMegabytes", Long.toString(Math.min(free + 100_000, 1_000_000_000))));

        HttpResponse<String> scan = hosted.send(hosted.call("/delegations/scan?name=order.pdf")
                .header("Content-Type", "application/pdf")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("%PDF-1.4")));
        assertThat(scan.statusCode()).isEqualTo(507);
        assertThat(scan.body()).contains("no-room-for-files", "low on disk space");

        HttpResponse<String> form = hosted.send(hosted.request("/.gws/desk/delegations")
                .header("Cookie", hosted.cookie())
                .header("Content-Type", UPLOAD)
                .POST(BodyPublishers.ofString(PART + "x".repeat(3 * MEGABYTE) + "\r\n--b--\r\n")));
        assertThat(form.statusCode()).isEqualTo(507);
        assertThat(form.body()).contains("ขณะนี้รับไฟล์ไม่ได้");

        assertThat(hosted.send(hosted.call("/health")).body()).contains("room-for-files");
        assertThat(hosted.filesOnTheirWay()).isEmpty();
    }

    /** Waits for what must come, however busy the machine is; a minute is beyond that. */
    private static void until(Condition condition) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("nothing came within a minute").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}

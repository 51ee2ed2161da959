package org.opengws.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.standalone.Main;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.host.Application;

import picocli.CommandLine;

class GwsTest {

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theProcessStartsBacksUpWhileRunningAndStopsOnSigterm() throws Exception {
        Path data = temporary.resolve("data");
        Process process = new ProcessBuilder(
                        "java",
                        // over before the second compiler has earned its time
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String site = said.readLine();
            assertThat(site).contains("http://localhost:");
            assertThat(status(site.substring(site.indexOf("http")) + ".gws/control/backup"))
                    .isEqualTo(404);
            assertThat(execute("backup", temporary.resolve("backup").toString(), "--data", data.toString()))
                    .isZero();
            assertThat(temporary.resolve("backup/manifest.txt")).exists();
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(data.resolve("control")).as("removed by a clean stop").doesNotExist();
        assertThat(execute("restore", temporary.resolve("backup").toString(), "--data", temporary + "/restored"))
                .isZero();
        assertThat(temporary.resolve("restored/version")).exists();
    }

    @Test
    void whatAPersonCanMendIsSaidInThaiAndEnglishWithExitCodeTwo() throws IOException {
        Files.writeString(temporary.resolve("gws.properties"), "\nport = many\n");
        assertThat(execute("run", "--data", temporary.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("gws.properties:2: ค่า port ต้องเป็นตัวเลข", "gws.properties:2: port must be a whole number");
    }

    @Test
    void anUnknownCommandHasExitCodeTwo() {
        assertThat(execute("dance")).isEqualTo(2);
    }

    @Test
    void bareItPrintsHelp() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("run", "backup", "restore");
    }

    @Test
    void anIdleFolderIsBackedUpWithoutAHost() throws Exception {
        Path data = temporary.resolve("idle");
        DataFolder.open(data, java.util.List.of()).close();
        org.opengws.standalone.repository.EmbeddedRepository.open(data.resolve("repository"))
                .close();
        assertThat(execute("backup", temporary.resolve("copy").toString(), "--data", data.toString()))
                .isZero();
        assertThat(temporary.resolve("copy/database.zip")).isNotEmptyFile();
    }

    private int execute(String... arguments) {
        CommandLine commands = Gws.commandLine(Application.NONE);
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("X-GWS-Control", "guessed")
                                .POST(HttpRequest.BodyPublishers.ofString("/tmp/x"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}

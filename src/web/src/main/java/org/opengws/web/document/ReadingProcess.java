package org.opengws.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Inspection;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The main of the process that reads one file: arguments are file, type and milliseconds; it prints the inspection as
 * one line of JSON. Whatever libraries print goes nowhere.
 */
final class ReadingProcess {

    /** The exit status for too much time; the virtual machine's own for too little memory is 3. */
    static final int OUT_OF_TIME = 4;

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answer = System.out;
        silence();
        endAfter(Duration.ofMillis(Long.parseLong(arguments[2])));
        DocumentType type = DocumentType.byCode(arguments[1]).orElseThrow();
        Inspection inspection = Reading.of(Path.of(arguments[0]), type);
        answer.write(new ObjectMapper().writeValueAsString(inspection).getBytes(StandardCharsets.UTF_8));
        answer.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void silence() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    /** Also where the host that would end it is no more. */
    private static void endAfter(Duration time) {
        Thread watch = new Thread(
                () -> {
                    try {
                        Thread.sleep(time.toMillis());
                    } catch (InterruptedException nobodyDoes) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(OUT_OF_TIME);
                },
                "time limit");
        watch.setDaemon(true);
        watch.start();
    }
}

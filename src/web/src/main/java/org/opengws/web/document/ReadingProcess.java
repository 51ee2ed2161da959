package org.opengws.web.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

import org.opengws.publishing.document.DocumentType;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The main of the process that reads files, its argument the milliseconds for each. For each line of input, a type and
 * a file's URI, it prints the inspection as one line of JSON, or the text where that was asked for before the type; whatever libraries print goes nowhere. It ends with its
 * input, so that it never outlives its host.
 */
final class ReadingProcess {

    /** The exit status for too much time; the virtual machine's own for too little memory is 3. */
    static final int OUT_OF_TIME = 4;

    static final String TEXT_FIELD = "text";
    private static final String TEXT = "text:";
    private static final int MOST_TEXT = 100_000;

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        silence();
        long time = Long.parseLong(arguments[0]);
        ObjectMapper json = new ObjectMapper();
        Timer watch = new Timer("time limit", true);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String request = requests.readLine(); request != null; request = requests.readLine()) {
            TimerTask end = end();
            watch.schedule(end, time);
            String answer = json.writeValueAsString(answer(request));
            end.cancel();
            answers.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            answers.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    static String request(Path file, DocumentType type) {
        return type.code() + " " + file.toUri() + "\n";
    }

    static String textRequest(Path file, DocumentType type) {
        return TEXT + request(file, type);
    }

    private static Object answer(String request) {
        boolean text = request.startsWith(TEXT);
        String[] parts = (text ? request.substring(TEXT.length()) : request).split(" ", 2);
        DocumentType type = DocumentType.byCode(parts[0]).orElseThrow();
        Path file = Path.of(URI.create(parts[1]));
        return text ? Map.of(TEXT_FIELD, Reading.text(file, type, MOST_TEXT)) : Reading.of(file, type);
    }

    private static void silence() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static TimerTask end() {
        return new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(OUT_OF_TIME);
            }
        };
    }
}

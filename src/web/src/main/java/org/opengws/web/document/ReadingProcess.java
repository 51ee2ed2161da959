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
 * a file's URI, it prints the inspection as one line of JSON; where that was asked for before the type, the text, or what
 * comparing it with a second file found, or it draws a page into a picture. Whatever libraries print goes nowhere. It ends
 * with its input, so that it never outlives its host.
 */
final class ReadingProcess {

    /** The exit status for too much time; the virtual machine's own for too little memory is 3. */
    static final int OUT_OF_TIME = 4;

    static final String TEXT_FIELD = "text";
    private static final String TEXT = "text:";
    private static final String COMPARE = "compare:";
    private static final String PAGE = "page:";

    /** In the process's own room. */
    static final String PICTURE = "page.png";

    /** A comparison reads two files, and draws them. */
    static final int TIMES = 2;

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
            watch.schedule(end, request.startsWith(COMPARE) ? TIMES * time : time);
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

    static String comparison(Path earlier, Path now, DocumentType type) {
        return COMPARE + type.code() + " " + earlier.toUri() + " " + now.toUri() + "\n";
    }

    static String textRequest(Path file, DocumentType type) {
        return TEXT + request(file, type);
    }

    /** @param number of the page, from 1 */
    static String pageRequest(Path pdf, int number) {
        return PAGE + number + " " + pdf.toUri() + "\n";
    }

    private static Object answer(String request) {
        if (request.startsWith(PAGE)) {
            String[] words = request.substring(PAGE.length()).split(" ", 2);
            Path picture = Path.of(PICTURE);
            return Map.of("drawn", PdfPages.picture(file(words[1]), Integer.parseInt(words[0]), picture));
        }
        if (request.startsWith(COMPARE)) {
            String[] words = request.substring(COMPARE.length()).split(" ", 3);
            return Comparing.of(file(words[1]), file(words[2]), type(words[0]));
        }
        boolean text = request.startsWith(TEXT);
        String[] parts = (text ? request.substring(TEXT.length()) : request).split(" ", 2);
        DocumentType type = type(parts[0]);
        Path file = file(parts[1]);
        return text ? Map.of(TEXT_FIELD, DocumentReading.text(file, type, MOST_TEXT)) : DocumentReading.of(file, type);
    }

    private static DocumentType type(String code) {
        return DocumentType.byCode(code).orElseThrow();
    }

    private static Path file(String address) {
        return Path.of(URI.create(address));
    }

    /** What libraries print goes nowhere; what they complain of in their logs is heard. */
    private static void silence() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        Complaints.hear();
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

package org.opengws.web.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness.Verdict;

import com.fasterxml.jackson.databind.ObjectMapper;

/** One reading process as its host sees it: used by one thread at a time, for one file after another. */
final class ReadingWorker {

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128 + 9;
    private static final int COULD_NOT_START = 1;
    private static final int LONGEST_ANSWER = 1 << 20;

    /** For a process to start on a busy machine; within the file's own time it ends itself. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Path room;
    private final Path complaint;
    private final Process process;
    private final BufferedReader answers;
    private final Executor ending;
    private final Executor comparing;
    private int files;

    ReadingWorker(ReadingCommand command, ReadingLimits limits, Path folder) throws IOException {
        room = Files.createTempDirectory(folder, "reading");
        complaint = room.resolve("complaint");
        process = command.in(room).redirectError(complaint.toFile()).start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        ending = after(limits.time());
        comparing = after(limits.time().multipliedBy(ReadingProcess.TIMES));
    }

    private static Executor after(Duration time) {
        return CompletableFuture.delayedExecutor(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    }

    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Empty where it could not be read, or says nothing; then the process may be gone. */
    Optional<String> text(Path file, DocumentType type) throws IOException {
        String answer = answer(ReadingProcess.textRequest(file, type));
        return answer.startsWith("{")
                ? Optional.of(new ObjectMapper()
                                .readTree(answer)
                                .path(ReadingProcess.TEXT_FIELD)
                                .asText())
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Empty where it could not be drawn; then the process may be gone. */
    Optional<byte[]> page(Path pdf, int number) throws IOException {
        Path picture = room.resolve(ReadingProcess.PICTURE);
        Files.deleteIfExists(picture);
        boolean answered = answer(ReadingProcess.pageRequest(pdf, number)).startsWith("{");
        return answered && Files.exists(picture) ? Optional.of(Files.readAllBytes(picture)) : Optional.empty();
    }

    Inspection read(Path file, DocumentType type) throws IOException {
        String answer = answer(ReadingProcess.request(file, type));
        return answer.startsWith("{") ? new ObjectMapper().readValue(answer, Inspection.class) : ended();
    }

    /** A process that ended before it had said something says nothing about the files. */
    Found compare(Path earlier, Path now, DocumentType type) throws IOException {
        String answer = answer(ReadingProcess.comparison(earlier, now, type), comparing);
        if (answer.startsWith("{")) {
            return new ObjectMapper().readValue(answer, Found.class);
        }
        ended();
        return new Found(Verdict.BROKEN_OFF, "", Extractor.NAME);
    }

    private String answer(String request) throws IOException {
        return answer(request, ending);
    }

    private String answer(String request, Executor end) throws IOException {
        files++;
        CompletableFuture<Void> guard = CompletableFuture.runAsync(process::destroyForcibly, end);
        try {
            ask(request);
            return answer();
        } finally {
            guard.cancel(false);
        }
    }

    /** A process that is gone cannot be asked; why it is gone shows where its answer is missed. */
    @SuppressWarnings("EmptyCatch")
    private void ask(String request) {
        try {
            OutputStream requests = process.getOutputStream();
            requests.write(request.getBytes(StandardCharsets.UTF_8));
            requests.flush();
        } catch (IOException gone) {
            process.destroyForcibly();
        }
    }

    /** One line; empty if the process ended, or says more than an inspection can. */
    private String answer() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = answers.read(); c != '\n'; c = answers.read()) {
            if (c < 0 || line.length() == LONGEST_ANSWER) {
                return "";
            }
            line.append((char) c);
        }
        return line.toString();
    }

    private Inspection ended() throws IOException {
        process.destroyForcibly();
        int status = process.onExit().join().exitValue();
        if (status == COULD_NOT_START) {
            throw new IOException("the process that reads files failed: " + Files.readString(complaint));
        }
        boolean over =
                List.of(OUT_OF_MEMORY, KILLED, ReadingProcess.OUT_OF_TIME).contains(status);
        Finding finding = Finding.of(over ? FindingCode.OVER_LIMIT : FindingCode.READER_ENDED);
        return Inspection.incomplete(Extractor.NAME, finding);
    }

    void close() throws IOException {
        process.destroyForcibly().onExit().join();
        delete(room);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

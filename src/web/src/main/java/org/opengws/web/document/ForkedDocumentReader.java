package org.opengws.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads each file in a process of its own, with a limit of memory and time, and ends it when it goes over. Safe for many
 * threads; more than the limits allow at once wait for their turn.
 */
public final class ForkedDocumentReader implements DocumentReader {

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128 + 9;
    private static final int COULD_NOT_START = 1;
    private static final long LONGEST_ANSWER = 1L << 20;

    private final ReadingLimits limits;
    private final Path folder;
    private final Semaphore turns;
    private final ReadingCommand command;

    /** @param folder exists, is this reader's own, and holds what the processes need while they run */
    public ForkedDocumentReader(ReadingLimits limits, Path folder) {
        this.limits = limits;
        this.folder = folder;
        this.turns = new Semaphore(limits.atOnce(), true);
        this.command = new ReadingCommand(limits, folder);
    }

    @Override
    public Inspection inspect(Path file, DocumentType type) {
        if (!Files.isReadable(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        if (type.isImage()) {
            return Reading.of(file, type);
        }
        turns.acquireUninterruptibly();
        try {
            Path room = Files.createTempDirectory(folder, "reading");
            try {
                return readIn(room, file, type);
            } finally {
                delete(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads files could not be used", e);
        } finally {
            turns.release();
        }
    }

    private Inspection readIn(Path room, Path file, DocumentType type) throws IOException {
        Path answer = room.resolve("answer");
        Path complaint = room.resolve("complaint");
        Process process = command.read(file, type, room)
                .redirectOutput(answer.toFile())
                .redirectError(complaint.toFile())
                .start();
        int status = statusOf(process);
        if (status == 0 && Files.size(answer) <= LONGEST_ANSWER) {
            return new ObjectMapper().readValue(answer.toFile(), Inspection.class);
        }
        if (status == COULD_NOT_START) {
            throw new IOException("it did not start: " + Files.readString(complaint));
        }
        return Inspection.incomplete(Extractor.NAME, finding(status));
    }

    /** Any other end, such as a crash of the virtual machine, is the file's doing. */
    private static Finding finding(int status) {
        boolean over =
                List.of(0, OUT_OF_MEMORY, KILLED, ReadingProcess.OUT_OF_TIME).contains(status);
        return over ? Finding.of(FindingCode.OVER_LIMIT) : new Finding(FindingCode.UNREADABLE, "status " + status);
    }

    private int statusOf(Process process) throws IOException {
        try {
            boolean ended = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return ended ? process.exitValue() : ReadingProcess.OUT_OF_TIME;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the host is being stopped", e);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void delete(Path room) throws IOException {
        try (Stream<Path> files = Files.walk(room)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

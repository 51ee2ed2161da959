package org.opengws.web.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.opengws.publishing.document.DocumentComparer;
import org.opengws.publishing.document.DocumentReader;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;

/**
 * Reads files in processes of their own, with a limit of memory and time, and ends one that goes over. A process that
 * read a file whole reads the next one too; any other is not used again. Safe for many threads; more than the limits
 * allow at once wait for their turn.
 */
public final class ForkedDocumentReader implements DocumentReader, DocumentComparer, AutoCloseable {

    private static final int MOST_FILES = 100;
    private static final int IDLE_SECONDS = 60;

    private final ReadingLimits limits;
    private final Path folder;
    private final Semaphore turns;

    /** People who look at files take one turn at most: files that arrive are read meanwhile. */
    private final Semaphore looking = new Semaphore(1, true);

    private final ReadingCommand command;
    private final Deque<ReadingWorker> idle = new ConcurrentLinkedDeque<>();

    /** What is asked of a reading process. */
    private interface Question<T> {
        T to(ReadingWorker worker) throws IOException;
    }

    /** @param folder exists, is this reader's own, and holds what the processes need while they run */
    public ForkedDocumentReader(ReadingLimits limits, Path folder) {
        this.limits = limits;
        this.folder = folder;
        this.turns = new Semaphore(limits.atOnce(), true);
        this.command = new ReadingCommand(limits, folder);
        clearAfterCrash();
    }

    @Override
    public Inspection inspect(Path file, DocumentType type) {
        if (!Files.isReadable(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        return taken(worker -> inspected(worker, file, type), Inspection::complete);
    }

    private static Inspection inspected(ReadingWorker worker, Path file, DocumentType type) throws IOException {
        Inspection inspection = worker.read(file, type);
        return inspection.complete() ? inspection : withMacros(inspection, file);
    }

    @Override
    public Found compare(Path earlier, Path now, DocumentType type) {
        return taken(
                worker -> worker.compare(earlier, now, type), found -> found.verdict() != Likeness.Verdict.BROKEN_OFF);
    }

    /** What a file says, for people to read; empty where it says nothing that could be read. Waits as {@link #inspect}. */
    public Optional<String> text(Path file, DocumentType type) {
        if (type.isImage()) {
            return Optional.empty();
        }
        return asked(worker -> worker.text(file, type));
    }

    /**
     * A page of a PDF as a viewer draws it, as PNG; empty where there is no such page, or it cannot be drawn. Waits as
     * {@link #inspect}.
     *
     * @param number from 1
     */
    public Optional<byte[]> page(Path pdf, int number) {
        return asked(worker -> worker.page(pdf, number));
    }

    private <T> Optional<T> asked(Question<Optional<T>> question) {
        looking.acquireUninterruptibly();
        try {
            return taken(question, Optional::isPresent);
        } finally {
            looking.release();
        }
    }

    /** In its turn. @param whole whether the process that answered so may be asked again */
    private <T> T taken(Question<T> question, Predicate<T> whole) {
        turns.acquireUninterruptibly();
        try {
            ReadingWorker worker = worker();
            boolean again = false;
            try {
                T answer = question.to(worker);
                again = whole.test(answer);
                return answer;
            } finally {
                release(worker, again);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads files could not be used", e);
        } finally {
            turns.release();
        }
    }

    /** A file that breaks its reader, or takes too long, does not hide its macros by that. */
    private static Inspection withMacros(Inspection inspection, Path file) throws IOException {
        if (inspection.found(FindingCode.MACRO)) {
            return inspection;
        }
        List<Finding> findings = new ArrayList<>(inspection.findings());
        ZipContainer.macros(file).forEach(name -> findings.add(new Finding(FindingCode.MACRO, name)));
        return new Inspection(
                false,
                inspection.pages(),
                inspection.textSha256(),
                inspection.pictureSha256(),
                inspection.extractor(),
                findings);
    }

    private void release(ReadingWorker worker, boolean whole) throws IOException {
        if (whole && worker.files() < MOST_FILES) {
            keep(worker);
        } else {
            worker.close();
        }
    }

    /** One that ended while it was idle says nothing about the next file, and is replaced. */
    private ReadingWorker worker() throws IOException {
        for (ReadingWorker next = idle.poll(); next != null; next = idle.poll()) {
            if (next.isAlive()) {
                return next;
            }
            next.close();
        }
        return new ReadingWorker(command, limits, folder);
    }

    private void keep(ReadingWorker worker) {
        int files = worker.files();
        idle.push(worker);
        CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (worker.files() == files && idle.remove(worker)) {
                close(worker);
            }
        });
    }

    /** Ends the idle processes; files that are being read are read to their end. */
    @Override
    public void close() {
        for (ReadingWorker next = idle.poll(); next != null; next = idle.poll()) {
            close(next);
        }
    }

    private static void close(ReadingWorker worker) {
        try {
            worker.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a reading process left something behind", e);
        }
    }

    private void clearAfterCrash() {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path room : left.filter(path -> path.getFileName().toString().startsWith("reading"))
                    .toList()) {
                ReadingWorker.delete(room);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for reading files cannot be used", e);
        }
    }
}

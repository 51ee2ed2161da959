package org.opengws.publishing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/**
 * Lets files in: name, size and type first, all of them together; then, only for a file that passed, the slow reading.
 * Safe for many threads if its ports are.
 */
public final class Uploads {

    /** Fifty megabytes, where no setting says otherwise. */
    public static final long DEFAULT_LIMIT = 50L * 1024 * 1024;

    private final TypeDetector detector;
    private final DocumentReader reader;
    private final long limit;
    private final Room room;

    /** @param limit the largest size that is let in, in bytes */
    public Uploads(TypeDetector detector, DocumentReader reader, long limit) {
        this(detector, reader, limit, Room.ALWAYS);
    }

    public Uploads(TypeDetector detector, DocumentReader reader, long limit, Room room) {
        this.detector = detector;
        this.reader = reader;
        this.limit = limit;
        this.room = room;
    }

    /** Why no file is let in at all now; empty where files are. To be asked before one is received. */
    public Optional<Refusal> refusal() {
        return room.isLeft() ? Optional.empty() : Optional.of(Refusal.of(RefusalCode.NO_ROOM_FOR_FILES));
    }

    public long limit() {
        return limit;
    }

    /**
     * Leaves the file where it is, whatever comes of it.
     *
     * @param allowed what the place takes: {@link DocumentType#DOCUMENTS}, {@link DocumentType#IMAGES}…
     */
    public Upload receive(IncomingFile file, Set<DocumentType> allowed) {
        Optional<Refusal> full = refusal();
        if (full.isPresent()) {
            return new Upload.Refused(List.of(full.get()));
        }
        try {
            long size = Files.size(file.content());
            Optional<FileName> name = FileName.of(file.name());
            List<Refusal> refusals = new ArrayList<>();
            name.ifPresentOrElse(
                    known -> typeRefusal(file, known, size, allowed).ifPresent(refusals::add),
                    () -> refusals.add(nameRefusal(file)));
            sizeRefusal(file, size).ifPresent(refusals::add);
            return refusals.isEmpty() ? read(file, name.orElseThrow(), size) : new Upload.Refused(refusals);
        } catch (IOException e) {
            throw new UncheckedIOException("an incoming file is gone", e);
        }
    }

    private static Refusal nameRefusal(IncomingFile file) {
        FileName.Fault fault = FileName.fault(file.name()).orElseThrow();
        return new Refusal(
                RefusalCode.DOCUMENT_NAME_INVALID,
                file.field(),
                Map.of("reason", fault.reason(), "detail", fault.detail()));
    }

    private Optional<Refusal> sizeRefusal(IncomingFile file, long size) {
        if (size == 0) {
            return Optional.of(Refusal.of(RefusalCode.DOCUMENT_EMPTY, file.field()));
        }
        return size <= limit
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.DOCUMENT_TOO_LARGE, file.field(), "limit", limit));
    }

    private Optional<Refusal> typeRefusal(IncomingFile file, FileName name, long size, Set<DocumentType> allowed) {
        Optional<DocumentType> promised =
                DocumentType.byExtension(name.extension()).filter(allowed::contains);
        if (promised.isEmpty()) {
            return Optional.of(
                    Refusal.of(RefusalCode.DOCUMENT_TYPE_NOT_ALLOWED, file.field(), "allowed", extensions(allowed)));
        }
        boolean readable = size > 0 && size <= limit;
        return !readable || detector.detect(file.content(), name).equals(promised)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(RefusalCode.DOCUMENT_TYPE_DIFFERS, file.field(), "extension", name.extension()));
    }

    private Upload read(IncomingFile file, FileName name, long size) throws IOException {
        DocumentType type = DocumentType.byExtension(name.extension()).orElseThrow();
        Inspection first = reader.inspect(file.content(), type);
        Inspection inspection = first.needsAnotherLook() ? reader.inspect(file.content(), type) : first;
        List<Refusal> refusals = new ArrayList<>();
        if (inspection.found(FindingCode.ENCRYPTED)) {
            refusals.add(Refusal.of(RefusalCode.DOCUMENT_ENCRYPTED, file.field()));
        }
        if (inspection.found(FindingCode.MACRO)) {
            refusals.add(Refusal.of(RefusalCode.DOCUMENT_HAS_MACROS, file.field()));
        }
        return refusals.isEmpty()
                ? new Upload.Accepted(name, type, size, Sha256.of(file.content()), inspection)
                : new Upload.Refused(refusals);
    }

    private static String extensions(Set<DocumentType> allowed) {
        return new TreeSet<>(allowed)
                .stream().map(type -> type.extensions().get(0)).collect(Collectors.joining(", "));
    }
}

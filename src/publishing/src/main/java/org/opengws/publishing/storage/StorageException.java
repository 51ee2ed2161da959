package org.opengws.publishing.storage;

/** The repository is broken, full or out of reach. Nothing of the request was saved. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.opengws.publishing.outbox;

import java.util.Objects;

/**
 * What came of one try.
 *
 * @param reason why it did not succeed, for an administrator to read; empty where it did
 */
public record Result(Kind kind, String reason) {

    /** How it went. */
    public enum Kind {
        DONE,
        /** Another try may help. */
        FAILED,
        /** No other try helps before somebody mends the cause. */
        STUCK
    }

    public static final Result DONE = new Result(Kind.DONE, "");

    public Result {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.DONE) != reason.isEmpty()) {
            throw new IllegalArgumentException("a reason belongs to what was not done, and to that only");
        }
    }

    public static Result failed(String reason) {
        return new Result(Kind.FAILED, reason);
    }

    public static Result stuck(String reason) {
        return new Result(Kind.STUCK, reason);
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }
}

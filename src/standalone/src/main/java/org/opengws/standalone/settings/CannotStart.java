package org.opengws.standalone.settings;

import org.opengws.publishing.language.Text;

/**
 * The process cannot do what its command asks, for a reason that a person can mend: the reason in Thai and English goes
 * to the error stream, and the exit code is {@value #EXIT_CODE}.
 */
public final class CannotStart extends RuntimeException {

    public static final int EXIT_CODE = 2;

    private final transient Text reason;

    public CannotStart(String th, String en) {
        this(th, en, null);
    }

    public CannotStart(String th, String en, Throwable cause) {
        super(en, cause);
        this.reason = Text.of(th, en);
    }

    public Text reason() {
        return reason;
    }
}

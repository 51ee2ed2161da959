package org.opengws.web.product;

import java.util.List;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Text;

/** Units or catalogue cannot be loaded for the first time, for a reason that a person can mend in a file. */
public final class UnreadableSeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UnreadableSeed(String file, List<Problem> problems) {
        super("file " + file + " cannot be read: " + problems);
        reason = Text.of("ไฟล์ " + file + " อ่านไม่ได้: " + problems, getMessage());
    }

    public Text reason() {
        return reason;
    }
}

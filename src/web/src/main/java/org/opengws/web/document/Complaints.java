package org.opengws.web.document;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.logging.LogFactory;

/**
 * What libraries say of what they could not do. They say it in their logs only and go on, so the reading process sends
 * every log to its standard error, which is this.
 */
final class Complaints {

    /** Said about this machine's fonts at the first use, not about a file. */
    private static final String FONT_CACHE = "font cache";

    private static final Complaints HEARD = new Complaints();

    private final StringBuilder line = new StringBuilder();
    private final List<String> lines = new ArrayList<>();

    private Complaints() {}

    /** Before any logger is made. */
    static void hear() {
        System.setErr(new PrintStream(HEARD.stream(), true, StandardCharsets.UTF_8));
    }

    /** Forgets what was said so far. @return whether what PDFBox says is heard at all */
    static boolean begin() {
        LogFactory.getLog("org.apache.pdfbox.rendering").warn("heard");
        return !take().isEmpty();
    }

    /** Everything that was said since. */
    static List<String> take() {
        return HEARD.taken();
    }

    private synchronized List<String> taken() {
        List<String> taken = new ArrayList<>(lines);
        if (!line.isEmpty()) {
            taken.add(line.toString());
        }
        line.setLength(0);
        lines.clear();
        taken.removeIf(said -> said.isBlank() || said.contains(FONT_CACHE));
        return taken;
    }

    private OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int c) {
                said((char) c);
            }
        };
    }

    private synchronized void said(char c) {
        if (c == '\n') {
            keep();
        } else if (line.length() < 500) {
            line.append(c);
        }
    }

    private void keep() {
        if (lines.size() < 100) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}

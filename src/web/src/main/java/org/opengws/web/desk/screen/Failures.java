package org.opengws.web.desk.screen;

import java.security.SecureRandom;
import java.util.HexFormat;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages for what went wrong. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final SecureRandom random = new SecureRandom();

    /** What a page of this kind says. */
    public record View(int status, String title, String sentence, String reference) {}

    private final Domain domain;

    public Failures(Domain domain) {
        this.domain = domain;
    }

    public Answer notFound() {
        return page(404, "error.not-found", "");
    }

    public static Answer missing() {
        return page(404, "error.not-found", "");
    }

    public static Answer forbidden() {
        return page(403, "error.forbidden", "");
    }

    /** The reference ties what somebody saw to a line of the log, which holds no personal content. */
    public Answer unexpected(RuntimeException failure, Visit visit) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error(
                "{} {} failed at {}, reference {}",
                visit.method(),
                visit.path(),
                domain.clock().instant(),
                reference,
                failure);
        return page(500, "error.unexpected", reference);
    }

    public static Answer page(int status, String key, String reference) {
        return Answer.page("error.ftlh").status(status).with("key", key).with("reference", reference);
    }
}

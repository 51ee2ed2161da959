package org.opengws.standalone.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job fares, for the health page.
 *
 * @param succeeded when it last ended well
 * @param failure what the last run failed of; empty again once a run ends well
 */
public record JobState(String name, boolean running, Optional<Instant> succeeded, Optional<Failure> failure) {

    /** @param reason for whoever looks after the system */
    public record Failure(Instant at, String reason) {}
}

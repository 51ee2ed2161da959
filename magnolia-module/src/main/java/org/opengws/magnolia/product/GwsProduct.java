package org.opengws.magnolia.product;

import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.opengws.magnolia.guard.Guard;

/**
 * The product in this Magnolia: what servlets, commands, rules and templates ask for. Empty answers mean that it is not
 * started, or that this is no author. Safe for many threads.
 */
@Singleton
public class GwsProduct {

    private final Opener opener;
    private volatile Running running = Running.NOTHING;
    private volatile String trouble = "not started yet";

    @Inject
    public GwsProduct(Opener opener) {
        this.opener = opener;
    }

    /** Where it fails, in whatever way, nothing of it stays open; the reason is kept for who asks. */
    public synchronized void start(GwsSettings settings) {
        stop();
        try {
            running = opener.open(settings);
            trouble = "";
        } catch (RuntimeException | Error e) {
            trouble = Guard.reason(e);
            throw e;
        }
    }

    public synchronized void stop() {
        Running last = running;
        running = Running.NOTHING;
        trouble = "stopped";
        last.close();
    }

    /** On every instance. */
    public Optional<PublicSide> publicSide() {
        return running.publicSide();
    }

    /** On author instances. */
    public Optional<AuthorSide> author() {
        return running.author();
    }

    /** Whether this instance is one where desk, API and health answer. */
    public boolean isAuthorInstance() {
        return opener.isAuthorInstance();
    }

    /** Why it does not run; empty while it runs. */
    public String trouble() {
        return trouble;
    }
}

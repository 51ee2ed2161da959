package org.opengws.magnolia.mail;

import java.util.Map;
import java.util.function.Supplier;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import org.opengws.magnolia.session.InSystemContext;

import info.magnolia.module.ModuleRegistry;
import info.magnolia.module.mail.MailModule;
import info.magnolia.module.mail.MailTemplate;

/** The mail server as Magnolia's mail module is set to it, with its authentication. */
public final class MailServer implements Supplier<Session> {

    private static final String MODULE = "mail";
    private static final Map<String, String> LIMITS = Map.of(
            "mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "20000",
            "mail.smtp.writetimeout", "20000");

    private final ModuleRegistry modules;

    public MailServer(ModuleRegistry modules) {
        this.modules = modules;
    }

    /** Whether this Magnolia has the mail module. */
    public boolean exists() {
        return modules.isModuleRegistered(MODULE);
    }

    /** With limits in time where Magnolia's settings have none: a server that never answers holds nobody up for good. */
    @Override
    public Session get() {
        MailModule module = (MailModule) modules.getModuleInstance(MODULE);
        Session session = InSystemContext.get(() -> new MailTemplate(module).initSession());
        LIMITS.forEach((limit, milliseconds) -> session.getProperties().putIfAbsent(limit, milliseconds));
        return session;
    }

    /**
     * Connects and signs in as for a mail, and sends none.
     *
     * @throws IllegalStateException where that does not work, with the reason
     */
    public void reach() {
        reach(get());
    }

    static void reach(Session session) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server cannot be reached: " + e.getMessage(), e);
        }
    }
}

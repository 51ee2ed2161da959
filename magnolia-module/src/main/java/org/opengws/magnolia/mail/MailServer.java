package org.opengws.magnolia.mail;

import java.util.function.Supplier;
import jakarta.mail.Session;

import org.opengws.magnolia.session.InSystemContext;

import info.magnolia.module.ModuleRegistry;
import info.magnolia.module.mail.MailModule;
import info.magnolia.module.mail.MailTemplate;

/** The mail server as Magnolia's mail module is set to it, with its authentication. */
public final class MailServer implements Supplier<Session> {

    private static final String MODULE = "mail";

    private final ModuleRegistry modules;

    public MailServer(ModuleRegistry modules) {
        this.modules = modules;
    }

    /** Whether this Magnolia has the mail module. */
    public boolean exists() {
        return modules.isModuleRegistered(MODULE);
    }

    @Override
    public Session get() {
        MailModule module = (MailModule) modules.getModuleInstance(MODULE);
        return InSystemContext.get(() -> new MailTemplate(module).initSession());
    }
}

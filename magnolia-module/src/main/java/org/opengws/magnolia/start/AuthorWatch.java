package org.opengws.magnolia.start;

import java.time.Duration;

import org.opengws.magnolia.mail.MailServer;
import org.opengws.magnolia.people.FollowingPeople;
import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.people.MakingUnitGroups;
import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.magnolia.work.Watch;
import org.opengws.publishing.notice.MailSender;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Upkeep;

/** What an author looks at every few seconds: files, registers, Magnolia's people and groups, its mail server. */
final class AuthorWatch {

    private static final Duration FILES = Duration.ofSeconds(10);
    private static final Duration LINES = Duration.ofMinutes(1);
    private static final Duration REGISTERS = Duration.ofSeconds(5);
    private static final Duration PEOPLE = Duration.ofSeconds(20);
    private static final Duration GROUPS = Duration.ofSeconds(50);
    private static final Duration MAIL = Duration.ofMinutes(1);

    private final Watch watch;
    private final MagnoliaServices magnolia;

    AuthorWatch(Watch watch, MagnoliaServices magnolia) {
        this.watch = watch;
        this.magnolia = magnolia;
    }

    /** @param tidy brings tasks into line with who may act now */
    void over(Assembly assembly, MagnoliaDirectory directory, Upkeep upkeep, MailSender mail, Runnable tidy) {
        MakingUnitGroups groups = new MakingUnitGroups(magnolia.security());
        watch.every("files in force", FILES, upkeep::lookAtFiles);
        watch.every("lines", LINES, upkeep::renewLines);
        watch.every("registers", REGISTERS, () -> {
            groups.forUnits(assembly.publishing().organisation().units());
            assembly.projectRegisters();
        });
        watch.every("groups of units", GROUPS, groups::forget);
        watch.every("people", PEOPLE, new FollowingPeople(directory::people, tidy));
        if (mail.isOn()) {
            watch.every("mail server", MAIL, new MailServer(magnolia.modules())::reach);
        }
    }
}

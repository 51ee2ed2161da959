package org.opengws.standalone.host;

import java.net.URI;
import java.time.Clock;

import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.mail.Mailer;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.FirstAdministrator;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.people.KeepingSecondFactors;
import org.opengws.standalone.people.SignIn;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.schedule.Schedule;
import org.opengws.standalone.settings.Settings;

/**
 * What the host gives to the application that runs in it.
 *
 * @param clock the product's, in Asia/Bangkok; not always this machine's
 * @param baseUrl how a visitor reaches the site, for links in mail
 */
public record Services(
        Settings settings,
        Clock clock,
        URI baseUrl,
        DataFolder data,
        EmbeddedRepository repository,
        Accounts accounts,
        KeepingAccounts keepingAccounts,
        KeepingSecondFactors secondFactors,
        SignIn signIn,
        FirstAdministrator firstAdministrator,
        Mailer mailer,
        Schedule schedule) {}

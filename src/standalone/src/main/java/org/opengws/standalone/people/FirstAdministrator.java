package org.opengws.standalone.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;

/** The one-time token with which the first administrator of an empty host makes his account. Known to this process only; a start gives a new one. */
public final class FirstAdministrator {

    private static final Duration VALID = Duration.ofHours(24);

    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final Clock clock;
    private String token = "";
    private Instant until = Instant.MIN;

    public FirstAdministrator(Accounts accounts, KeepingAccounts keeping, Clock clock) {
        this.keeping = keeping;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new token, which ends an earlier one. */
    public synchronized String issue() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        until = clock.instant().plus(VALID);
        return token;
    }

    /** Whether that token may still make an administrator. */
    public synchronized boolean accepts(String offered) {
        return !token.isEmpty()
                && !accounts.hasAdministrator()
                && clock.instant().isBefore(until)
                && MessageDigest.isEqual(bytes(offered), bytes(token));
    }

    /** Whether nobody could give rights yet. */
    public boolean isOpen() {
        return !accounts.hasAdministrator();
    }

    /** Why no account would be made of that; changes nothing. */
    public Set<AccountRefusal> refusals(Person administrator, String password) {
        return accounts.refusals(administrator, password);
    }

    /** Makes the account and uses the token up; a refused one may be tried again with other values. */
    public synchronized Set<AccountRefusal> create(String offered, Person administrator, String password) {
        if (!accepts(offered)) {
            return EnumSet.of(AccountRefusal.SETUP_EXPIRED);
        }
        Set<AccountRefusal> refusals = keeping.create(OfficeAct.By.SYSTEM, administrator, password);
        if (refusals.isEmpty()) {
            token = "";
        }
        return refusals;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.opengws.publishing.people.Person;

/**
 * Tells who somebody is, by name and password, and slows down whoever fails: most of all one address trying one account,
 * less one address trying many, least an account tried from everywhere, so that nobody locks another out for long.
 * An answer never tells which half was wrong.
 */
public final class SignIn {

    private final Accounts accounts;
    private final VerifiedCredentials verified;
    private final SlowDown pair;
    private final SlowDown address;
    private final SlowDown account;

    public SignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.verified = new VerifiedCredentials(clock);
        this.pair = new SlowDown(clock, 3, Duration.ofMinutes(15));
        this.address = new SlowDown(clock, 20, Duration.ofMinutes(15));
        this.account = new SlowDown(clock, 10, Duration.ofSeconds(30));
    }

    /** What became of an attempt. */
    public sealed interface Outcome {
        record Accepted(Person person) implements Outcome {}

        record Refused() implements Outcome {}

        /** Nothing was looked at; the same attempt may be made again after that time, which is more than zero. */
        record Wait(Duration left) implements Outcome {}

        default Optional<Person> accepted() {
            return this instanceof Accepted accepted ? Optional.of(accepted.person()) : Optional.empty();
        }
    }

    /** For a form: the full check. The caller gives the session a new id. */
    public Outcome authenticate(String name, String password, String remoteAddress) {
        return attempt(name, remoteAddress, () -> accounts.verified(name, password));
    }

    /**
     * For HTTP Basic, which repeats the password with each request: what was right a short while ago is not hashed
     * again. A changed password or a disabled account counts at once.
     */
    public Outcome authenticateAgain(String name, String password, String remoteAddress) {
        Optional<Account> known = accounts.enabled(name);
        if (known.isPresent() && verified.contains(known.get(), password)) {
            return new Outcome.Accepted(known.get().person());
        }
        return attempt(name, remoteAddress, () -> {
            Optional<Account> right = accounts.verified(name, password);
            right.ifPresent(account -> verified.add(account, password));
            return right;
        });
    }

    private Outcome attempt(String name, String remoteAddress, Supplier<Optional<Account>> check) {
        String both = remoteAddress + ' ' + name;
        Duration left = longest(pair.left(both), address.left(remoteAddress), account.left(name));
        if (!left.isZero()) {
            return new Outcome.Wait(left);
        }
        Optional<Account> right = check.get();
        if (right.isPresent()) {
            pair.forget(both);
            return new Outcome.Accepted(right.get().person());
        }
        pair.failed(both);
        address.failed(remoteAddress);
        account.failed(name);
        return new Outcome.Refused();
    }

    private static Duration longest(Duration... durations) {
        Duration longest = Duration.ZERO;
        for (Duration duration : durations) {
            longest = duration.compareTo(longest) > 0 ? duration : longest;
        }
        return longest;
    }
}

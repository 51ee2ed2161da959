package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.people.Tries.Key;
import org.opengws.standalone.people.Tries.Kind;

/**
 * Tells who somebody is, by name and password, and slows down whoever fails, see {@link Tries}. A browser in which he
 * signed in before is counted by itself, so that nobody elsewhere keeps him out. An answer never tells which half was
 * wrong.
 */
public final class SignIn {

    private final Accounts accounts;
    private final VerifiedCredentials verified;
    private final KnownDevices devices = new KnownDevices();
    private final Tries tries;
    private final KeepingSecondFactors factors;

    public SignIn(Accounts accounts, KeepingSecondFactors factors, Tries tries, Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.tries = tries;
        this.verified = new VerifiedCredentials(clock);
    }

    /** Where a try comes from. @param device what the browser keeps of earlier sign-ins, empty for nothing */
    public record From(String address, String device) {}

    /** What became of an attempt. */
    public sealed interface Outcome {

        /** @param mustChange whether the password would be refused today */
        record Accepted(Account account, boolean mustChange) implements Outcome {}

        record Refused() implements Outcome {}

        /** Nothing was looked at; the same attempt may be made again after that time, which is more than zero. */
        record Wait(Duration left) implements Outcome {}

        default Optional<Person> accepted() {
            return this instanceof Accepted accepted
                    ? Optional.of(accepted.account().person())
                    : Optional.empty();
        }
    }

    /** For a form: the full check. The caller gives the session a new id. */
    public Outcome authenticate(String name, String password, From from) {
        return attempt(name, password, from, () -> accounts.verified(name, password));
    }

    /**
     * For HTTP Basic, which repeats the password with each request: what was right a short while ago is not hashed
     * again, and what several requests ask at once is checked once. A changed password or a disabled account counts at
     * once.
     */
    public Outcome authenticateAgain(String name, String password, From from) {
        Optional<Outcome> known = remembered(name, password);
        if (known.isPresent()) {
            return known.get();
        }
        synchronized (verified.turn(name, password)) {
            return remembered(name, password)
                    .orElseGet(() -> attempt(name, password, from, () -> {
                        Optional<Account> right = accounts.verified(name, password);
                        right.filter(account -> !mustChange(account, password))
                                .ifPresent(account -> verified.add(account, password));
                        return right;
                    }));
        }
    }

    /** For who has just given his password; a code is used up. */
    public Outcome secondFactor(Account account, String code, From from) {
        List<Key> keys = List.of(new Key(
                Kind.CODE,
                account.id()
                        + devices.known(account, from.device()).map(" "::concat).orElse(""),
                true));
        Duration left = tries.begin(keys);
        if (!left.isZero()) {
            return new Outcome.Wait(left);
        }
        if (factors.use(account.id(), code)) {
            tries.right(keys);
            return new Outcome.Accepted(account, false);
        }
        return new Outcome.Refused();
    }

    /** What the browser is to keep once that account signed in there. */
    public String device(PersonId id, String before) {
        return accounts.account(id)
                .map(account -> devices.with(account, before))
                .orElse("");
    }

    private Optional<Outcome> remembered(String name, String password) {
        return accounts.enabled(name)
                .filter(account -> verified.contains(account, password))
                .map(account -> new Outcome.Accepted(account, false));
    }

    private Outcome attempt(String name, String password, From from, Supplier<Optional<Account>> check) {
        List<Key> keys = keys(name, from);
        Duration left = tries.begin(keys);
        if (!left.isZero()) {
            return new Outcome.Wait(left);
        }
        Optional<Account> right = check.get();
        if (right.isPresent()) {
            tries.right(keys);
            return new Outcome.Accepted(right.get(), mustChange(right.get(), password));
        }
        return new Outcome.Refused();
    }

    private boolean mustChange(Account account, String password) {
        return !accounts.passwordRefusals(account.person(), password).isEmpty();
    }

    private List<Key> keys(String name, From from) {
        Optional<Account> account = accounts.named(name);
        Optional<String> device = account.flatMap(known -> devices.known(known, from.device()));
        if (device.isPresent()) {
            return List.of(new Key(Kind.DEVICE, name + ' ' + device.get(), true));
        }
        boolean real = account.isPresent();
        String network = Network.of(from.address());
        return List.of(
                new Key(Kind.PAIR, network + ' ' + name, real),
                new Key(Kind.ACCOUNT, name, real),
                new Key(Kind.NETWORK, network, true));
    }
}

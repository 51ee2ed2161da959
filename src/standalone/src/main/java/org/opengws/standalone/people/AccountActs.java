package org.opengws.standalone.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.office.Changed;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Person;

/** How an act tells of an account; never a password, nor a hash of one. */
final class AccountActs {

    private AccountActs() {}

    static OfficeAct.Draft of(
            OfficeActKind kind, OfficeAct.By by, Optional<Account> before, Account after, String reason) {
        Changed changed = Changed.between(before.map(AccountActs::values).orElse(Map.of()), values(after));
        return new OfficeAct.Draft(
                kind, by, after.id().value(), List.of(after.id()), changed.before(), changed.after(), reason.strip());
    }

    private static Map<String, String> values(Account account) {
        Person person = account.person();
        Map<String, String> values = new TreeMap<>();
        values.put("name.th", person.name().th());
        values.put("name.en", person.name().en());
        values.put("position.th", person.position().th());
        values.put("position.en", person.position().en());
        values.put("mail", person.mail());
        values.put("enabled", Boolean.toString(account.enabled()));
        values.put("rights", Rights.of(person).line());
        values.put("rights.asked", asked(account.pending().rights()));
        values.put("rights.unconfirmed", asked(account.pending().unconfirmed()));
        values.put(
                "password.asked",
                account.pending().password().map(asked -> asked.at().toString()).orElse(""));
        values.put("second-factor", Boolean.toString(account.hasSecondFactor()));
        values.put("recovery-codes", account.hasSecondFactor() ? Integer.toString(account.recoveryCodes()) : "");
        values.put(
                "second-factor.asked",
                account.pending()
                        .secondFactor()
                        .map(asked -> asked.at().toString())
                        .orElse(""));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static String asked(Optional<Account.Asked<Rights>> rights) {
        return rights.map(asked -> asked.what().line()).orElse("");
    }
}

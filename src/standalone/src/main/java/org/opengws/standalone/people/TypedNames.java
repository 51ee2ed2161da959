package org.opengws.standalone.people;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.Person;

/** By what people are known to others, and why they do what they do to an account: nothing that nobody sees. */
final class TypedNames {

    static final int LONGEST = 200;

    static final Set<AccountRefusal> UNSEEN = EnumSet.of(AccountRefusal.NAME_UNSEEN, AccountRefusal.POSITION_UNSEEN);

    private TypedNames() {}

    static Set<AccountRefusal> refusals(Person person) {
        Set<AccountRefusal> refusals = EnumSet.noneOf(AccountRefusal.class);
        add(person.name(), AccountRefusal.NAME_TOO_LONG, AccountRefusal.NAME_UNSEEN, refusals);
        add(person.position(), AccountRefusal.POSITION_TOO_LONG, AccountRefusal.POSITION_UNSEEN, refusals);
        return refusals;
    }

    private static void add(Text text, AccountRefusal tooLong, AccountRefusal unseen, Set<AccountRefusal> refusals) {
        Stream.of(text.th(), text.en())
                .flatMap(name -> TypedText.faultInName(name, LONGEST).stream())
                .map(code -> code.equals(TypedText.TOO_LONG) ? tooLong : unseen)
                .forEach(refusals::add);
    }

    /** Why that is no reason that goes on record. */
    static Optional<AccountRefusal> refusal(String reason) {
        if (!TypedText.isVisible(reason)) {
            return Optional.of(AccountRefusal.REASON_MISSING);
        }
        return TypedText.faultInLine(reason.strip(), TypedText.LINE)
                .map(code -> code.equals(TypedText.TOO_LONG)
                        ? AccountRefusal.REASON_TOO_LONG
                        : AccountRefusal.REASON_UNSEEN);
    }
}

package org.opengws.standalone.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.opengws.publishing.people.Person;

import com.nulabinc.zxcvbn.Zxcvbn;

/** Which passwords will do: long enough, and not among those that are tried first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Out of four: what a list of common passwords, words, patterns and the names that we give it find too soon. */
    private static final int GUESSED_LATE = 3;

    /** What comes behind it makes no password worse, and takes the library ever longer to look at. */
    private static final int LOOKED_AT = 64;

    /** What the library's lists do not have. */
    private static final List<String> THAI =
            List.of("รหัสผ่าน", "ยินดีต้อนรับ", "ประเทศไทย", "กรุงเทพ", "ทดสอบ", "ผู้ดูแลระบบ");

    private final Zxcvbn lists = new Zxcvbn();
    private volatile Supplier<List<String>> officeNames = List::of;

    /** @param names of the office, as they are when a password is chosen */
    void alsoNames(Supplier<List<String>> names) {
        officeNames = names;
    }

    Set<AccountRefusal> refusals(Person person, String password) {
        Set<AccountRefusal> refusals = EnumSet.noneOf(AccountRefusal.class);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refusals.add(AccountRefusal.PASSWORD_TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            refusals.add(AccountRefusal.PASSWORD_TOO_LONG);
        }
        if (password.toLowerCase(Locale.ROOT).contains(person.id().value().toLowerCase(Locale.ROOT))) {
            refusals.add(AccountRefusal.PASSWORD_HOLDS_NAME);
        }
        if (refusals.isEmpty() && isGuessable(person, password)) {
            refusals.add(AccountRefusal.PASSWORD_GUESSABLE);
        }
        return refusals;
    }

    private boolean isGuessable(Person person, String password) {
        String start = password.length() > LOOKED_AT ? password.substring(0, LOOKED_AT) : password;
        return lists.measure(start, names(person)).getScore() < GUESSED_LATE;
    }

    private List<String> names(Person person) {
        List<String> names = new ArrayList<>(THAI);
        names.add(person.id().value());
        addWithWords(person.name().th(), names);
        addWithWords(person.name().en(), names);
        officeNames.get().forEach(name -> addWithWords(name, names));
        names.removeIf(String::isBlank);
        return names;
    }

    private static void addWithWords(String name, List<String> names) {
        names.add(name);
        names.add(name.replaceAll("[\\s-]+", ""));
        names.addAll(List.of(name.split("\\s+")));
    }
}

package org.opengws.magnolia.people;

import java.util.Locale;
import java.util.function.Function;

import org.opengws.magnolia.session.InSystemContext;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.PersonId;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;

/** In which of the product's languages a user reads Magnolia: whoever chose none reads Thai, whoever chose a third English. */
public final class UserLanguages implements Function<PersonId, Language> {

    private final SecuritySupport security;

    public UserLanguages(SecuritySupport security) {
        this.security = security;
    }

    @Override
    public Language apply(PersonId person) {
        return of(InSystemContext.get(() -> security.getUserManager().getUser(person.value())));
    }

    /** Of whoever is signed in, in Magnolia's context of this thread. */
    public static Language ofCurrentUser() {
        return of(MgnlContext.getUser());
    }

    private static Language of(User user) {
        String chosen = user == null || user.getLanguage() == null ? "" : user.getLanguage();
        if (chosen.isBlank()) {
            return Language.TH;
        }
        return Language.byCode(chosen.toLowerCase(Locale.ROOT).split("[-_]")[0]).orElse(Language.EN);
    }
}

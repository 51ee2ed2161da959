package org.opengws.standalone.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.people.Account;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.KeepingSecondFactors;
import org.opengws.web.Fields;
import org.opengws.web.PeopleAdministration.Objection;
import org.opengws.web.SecondFactors;
import org.opengws.web.SignedToken;

/** The desk's screens of second factors, over this host's accounts. */
public final class OwnSecondFactors implements SecondFactors {

    private final Accounts accounts;
    private final KeepingSecondFactors keeping;
    private final URI baseUrl;
    private final SignedToken seals;

    OwnSecondFactors(Services services, SignedToken seals) {
        this.accounts = services.accounts();
        this.keeping = services.secondFactors();
        this.baseUrl = services.baseUrl();
        this.seals = seals;
    }

    @Override
    public State of(Person person) {
        Account account = accounts.account(person.id()).orElseThrow();
        return new State(account.hasSecondFactor(), keeping.isDemanded(account), account.recoveryCodes());
    }

    @Override
    public Enrolment enrolment(Person himself, Fields form) {
        boolean ours = isOurs(himself, form);
        String secret = ours ? secret(form) : KeepingSecondFactors.newSecret();
        String seal = ours ? form.raw("seal") : seals.make(bound(himself, secret));
        String address = address(himself, secret);
        return new Enrolment(secret.replaceAll("(.{4})(?!$)", "$1 "), seal, address, QrCode.of(address));
    }

    @Override
    public Done setUp(Person himself, Fields form) {
        return accounts.isPassword(himself.id(), form.raw("present-password"))
                ? setUpKnown(himself, form)
                : new Done(objections(EnumSet.of(AccountRefusal.PASSWORD_WRONG)), List.of());
    }

    /** For who has just given his password. */
    Done setUpKnown(Person himself, Fields form) {
        if (!isOurs(himself, form)) {
            return new Done(objections(EnumSet.of(AccountRefusal.CODE_WRONG)), List.of());
        }
        KeepingSecondFactors.SetUp done = keeping.setUp(OfficeAct.By.of(himself), secret(form), form.raw("code"));
        return new Done(objections(done.refusals()), done.recoveryCodes());
    }

    @Override
    public List<Objection> end(Person himself, String password) {
        return objections(keeping.end(OfficeAct.By.of(himself), password));
    }

    @Override
    public List<Objection> reset(Person by, Person whose) {
        return objections(keeping.reset(OfficeAct.By.of(by), whose.id()));
    }

    private boolean isOurs(Person himself, Fields form) {
        return seals.isOurs(form.raw("seal"), bound(himself, secret(form)));
    }

    /** The page shows it in groups. */
    private static String secret(Fields form) {
        return form.raw("secret").replace(" ", "");
    }

    private static String bound(Person himself, String secret) {
        return himself.id() + "\n" + secret;
    }

    private String address(Person himself, String secret) {
        String issuer = encoded(baseUrl.getHost());
        return "otpauth://totp/" + issuer + ":" + encoded(himself.id().value()) + "?secret=" + secret + "&issuer="
                + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<Objection> objections(Set<AccountRefusal> refusals) {
        return AccountAdministration.objections(refusals);
    }
}

package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.opengws.publishing.Delegating;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Account;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.Confirming.Matter;
import org.opengws.standalone.people.KeepingAccounts;

/** The people of the demo, and the order by which a deputy acts for the permanent secretary. */
final class DemoOffice {

    private static final String SCOPE = "official-information";
    private static final PersonId DEPUTY = new PersonId("deputy1");
    private static final int HOLDS_DAYS = 240;

    private final List<DemoPerson> people;
    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final DemoStage stage;
    private final GeneratedDocuments documents;

    DemoOffice(
            List<DemoPerson> people,
            Accounts accounts,
            KeepingAccounts keeping,
            DemoStage stage,
            GeneratedDocuments documents) {
        this.people = people;
        this.accounts = accounts;
        this.keeping = keeping;
        this.stage = stage;
        this.documents = documents;
    }

    /** Does what an earlier start has not done yet. The auditor comes last, and confirms what was given before him. */
    void open(LocalDate today) {
        people.stream()
                .map(DemoPerson::person)
                .sorted(Comparator.comparing(person -> person.is(Role.AUDITOR)))
                .filter(person -> accounts.account(person.id()).isEmpty())
                .forEach(this::create);
        Person auditor = only(person -> person.is(Role.AUDITOR));
        accounts.all().stream()
                .filter(account -> !account.id().equals(auditor.id()))
                .forEach(account -> confirm(auditor, account));
        if (delegating().all().isEmpty()) {
            delegate(today);
        }
        delegating().all().stream()
                .filter(delegation -> delegation.course().isPending())
                .forEach(delegation -> refuseNothing(delegating().confirm(auditor, delegation.id())));
    }

    private void create(Person person) {
        done(person, keeping.create(OfficeAct.By.SYSTEM, person, Demo.PASSWORD));
    }

    private void confirm(Person auditor, Account account) {
        account.pending()
                .unconfirmed()
                .ifPresent(asked -> done(
                        account.person(),
                        keeping.confirming().confirm(auditor, account.id(), Matter.UNCONFIRMED, asked.at())));
    }

    private static void done(Person person, Set<AccountRefusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(person.id() + " of the demo was refused: " + refusals);
        }
    }

    private void delegate(LocalDate today) {
        Person top = only(person -> person.is(Role.EXECUTIVE) && person.topExecutive());
        LocalDate from = stage.publishing().today();
        String number = "คำสั่งสำนักงานปลัดกระทรวงวิทยาศาสตร์และเทคโนโลยี ที่ ๙๙๙ (ตัวอย่าง) ลงวันที่ "
                + ThaiDates.official(from);
        Delegating.Order order = new Delegating.Order(
                number,
                top.id(),
                DEPUTY,
                SCOPE,
                from,
                Optional.of(today.plusDays(HOLDS_DAYS)),
                scan(top, number).sha256(),
                "");
        refuseNothing(delegating().delegate(top, order));
    }

    private Delegation.Scan scan(Person top, String number) {
        try {
            Path file =
                    documents.pdf("คำสั่งมอบอำนาจ (ตัวอย่าง)", List.of(number, "เรื่อง มอบอำนาจให้ปฏิบัติราชการแทน"));
            IncomingFile incoming = new IncomingFile("scan", file.getFileName().toString(), file);
            return refuseNothing(
                    delegating().keep(top, incoming, stage.storingDocument().uploads()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Delegating delegating() {
        return stage.publishing().delegating();
    }

    private Person only(Predicate<Person> wanted) {
        return people.stream()
                .map(DemoPerson::person)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T refuseNothing(Recorded<T> given) {
        return given.value()
                .orElseThrow(() -> new IllegalStateException("the demo's delegation was refused: " + given));
    }
}

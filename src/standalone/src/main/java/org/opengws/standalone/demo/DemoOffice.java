package org.opengws.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.Delegating;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;

/** The people of the demo, and the order by which a deputy acts for the permanent secretary. */
final class DemoOffice {

    private static final String SCOPE = "official-information";
    private static final PersonId DEPUTY = new PersonId("deputy1");
    private static final int HOLDS_DAYS = 240;

    private final List<DemoPerson> people;
    private final Accounts accounts;
    private final Publishing publishing;

    DemoOffice(List<DemoPerson> people, Accounts accounts, Publishing publishing) {
        this.people = people;
        this.accounts = accounts;
        this.publishing = publishing;
    }

    /** Does what an earlier start has not done yet. */
    void open(LocalDate today) {
        people.stream()
                .map(DemoPerson::person)
                .filter(person -> accounts.account(person.id()).isEmpty())
                .forEach(this::create);
        if (publishing.delegating().all().isEmpty()) {
            delegate(today);
        }
    }

    private void create(Person person) {
        Set<AccountRefusal> refusals = accounts.create(person, Demo.PASSWORD);
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(person.id() + " of the demo was refused: " + refusals);
        }
    }

    private void delegate(LocalDate today) {
        Person top = people.stream()
                .map(DemoPerson::person)
                .filter(person -> person.is(Role.EXECUTIVE) && person.topExecutive())
                .findFirst()
                .orElseThrow();
        LocalDate from = publishing.today();
        Delegating.Order order = new Delegating.Order(
                "คำสั่งสำนักงานปลัดกระทรวงวิทยาศาสตร์และเทคโนโลยี ที่ ๙๙๙ (ตัวอย่าง) ลงวันที่ "
                        + ThaiDates.official(from),
                top.id(),
                DEPUTY,
                SCOPE,
                from,
                today.plusDays(HOLDS_DAYS));
        Recorded<Delegation> given = publishing.delegating().delegate(top, order);
        if (given.isRefused()) {
            throw new IllegalStateException("the demo's delegation was refused: " + given);
        }
    }
}

package org.opengws.standalone.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Account;
import org.opengws.standalone.people.Accounts;

/** What the demo says to whoever started it. */
final class DemoGreeting {

    private final List<DemoPerson> people;
    private final Accounts accounts;

    DemoGreeting(List<DemoPerson> people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    List<String> lines(URI base) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("ข้อมูลสาธิต ชื่อบุคคลและเนื้อหาเป็นเรื่องสมมติ · Demonstration: people and texts are invented");
        lines.add("รหัสผ่านของทุกคน (เฉพาะการสาธิต) · Everybody's password, for the demo only: " + Demo.PASSWORD);
        people.stream()
                .map(DemoPerson::person)
                .filter(person ->
                        accounts.account(person.id()).filter(Account::enabled).isPresent())
                .map(DemoGreeting::line)
                .forEach(lines::add);
        lines.add("ลองก่อน · Try first: " + base.resolve("/.gws/desk"));
        lines.add(
                "  ๑. plan       เสนอเรื่องของสำนักฯ และแก้ไขเรื่องที่ถูกส่งคืน · submit, and mend what was returned");
        lines.add("  ๒. secretary  อนุมัติ · approve;  director  รับเรื่อง · receive;  verifier1  เผยแพร่ · publish");
        lines.add("  ๓. comms      ตรวจสอบข้อมูลทั่วไปที่เผยแพร่แล้ว · check what is public");
        lines.add("");
        return lines;
    }

    private static String line(Person person) {
        String roles = person.roles().stream().sorted().map(Role::code).collect(Collectors.joining(", "));
        return "  %-12s [%s] %s, %s · %s"
                .formatted(
                        person.id(),
                        roles,
                        person.name().th(),
                        person.position().th(),
                        person.position().en());
    }
}

package org.opengws.magnolia.people;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.MailAddress;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

import info.magnolia.cms.security.User;

/** Makes a person from a user of Magnolia, or says why it cannot. */
final class UserReading {

    private static final String TITLE = "title";
    private static final String POSITION = "position";
    private static final String EMAIL = "email";

    private final UnitGroups units;

    /**
     * What was read.
     *
     * @param person empty where the user has nothing to do with the product, or cannot be a person
     * @param problem for the health page, empty where there is none
     */
    record Read(Optional<Person> person, Optional<Text> problem) {

        static final Read NOBODY = new Read(Optional.empty(), Optional.empty());
    }

    UserReading(UnitGroups units) {
        this.units = units;
    }

    Read read(User user) {
        Collection<String> groups = user.getAllGroups();
        Collection<String> names = user.getAllRoles();
        Set<Role> roles = RoleNames.roles(names);
        Set<UnitId> belongs = units.units(groups);
        if (!user.isEnabled() || !RoleNames.letIn(names)) {
            return Read.NOBODY;
        }
        Optional<PersonId> id = id(user.getName());
        if (id.isEmpty()) {
            return new Read(Optional.empty(), Optional.of(unusable(user.getName())));
        }
        String mail = property(user, EMAIL);
        boolean reachable = MailAddress.isValidOrEmpty(mail);
        Person person = new Person(
                id.get(),
                name(user),
                position(user, roles),
                belongs.size() == 1 ? belongs.stream().findFirst() : Optional.empty(),
                roles,
                units.declared(groups),
                names.contains(RoleNames.TOP_EXECUTIVE),
                reachable ? mail : "");
        Optional<Text> problem = problem(person, belongs);
        return new Read(Optional.of(person), reachable ? problem : problem.or(() -> unreachable(user.getName())));
    }

    private static Optional<PersonId> id(String name) {
        try {
            return Optional.of(new PersonId(name));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    static Text name(User user) {
        String title = property(user, TITLE);
        return Text.thai(title.isEmpty() ? user.getName() : title);
    }

    /** An executive's is his post, for which no role's title stands: orders name posts, and decisions are made by them. */
    private static Text position(User user, Set<Role> roles) {
        String position = property(user, POSITION);
        if (!position.isEmpty()) {
            return Text.thai(position);
        }
        return roles.contains(Role.EXECUTIVE)
                ? Text.EMPTY
                : roles.stream().findFirst().map(RoleTitles::of).orElse(Text.EMPTY);
    }

    private static String property(User user, String name) {
        String value = user.getProperty(name);
        return value == null ? "" : value.strip();
    }

    private static Optional<Text> problem(Person person, Set<UnitId> belongs) {
        PersonId user = person.id();
        if (belongs.size() > 1) {
            return Optional.of(Text.of(
                    "ผู้ใช้ " + user + " อยู่ในกลุ่มของหลายหน่วยงาน " + belongs
                            + " จึงยังไม่สังกัดหน่วยงานใด กรุณาให้อยู่เพียงกลุ่มเดียว",
                    "User " + user + " is in the groups of several units " + belongs
                            + " and so belongs to none; leave him in one of them"));
        }
        if (person.is(Role.EXECUTIVE) && person.position().th().isEmpty()) {
            return Optional.of(Text.of(
                    "ผู้ใช้ " + user + " เป็นผู้บริหารแต่ยังไม่ได้ระบุตำแหน่ง (คุณสมบัติ position ของผู้ใช้)"
                            + " จึงยังมอบหรือรับมอบอำนาจไม่ได้",
                    "User " + user + " is an executive without a post (the user's property position), so nothing can be"
                            + " delegated by or to him"));
        }
        boolean needsUnit = person.is(Role.OWNER) || person.is(Role.UNIT_HEAD);
        return needsUnit && belongs.isEmpty()
                ? Optional.of(Text.of(
                        "ผู้ใช้ " + user
                                + " ยังไม่อยู่ในกลุ่มของหน่วยงานใด (gws-unit-…) จึงยังจัดทำหรือเสนอเรื่องไม่ได้",
                        "User " + user
                                + " is in no unit's group (gws-unit-…), so there is nothing he may write or endorse"))
                : Optional.empty();
    }

    private static Optional<Text> unreachable(String user) {
        return Optional.of(Text.of(
                "ที่อยู่อีเมลของผู้ใช้ " + user + " ไม่ถูกต้อง จึงยังไม่มีอีเมลแจ้งเตือนถึงผู้ใช้นี้",
                "The mail address of user " + user + " is none, so no mail is sent to him"));
    }

    private static Text unusable(String user) {
        return Text.of(
                "ชื่อผู้ใช้ " + user
                        + " ใช้ในระบบนี้ไม่ได้ (ใช้ได้เฉพาะ A-Z a-z 0-9 . _ @ - ไม่เกิน 64 ตัว) จึงยังไม่มีสิทธิ์ใด",
                "The name of user " + user
                        + " cannot be used here (A-Z a-z 0-9 . _ @ - only, 64 at most), so he has no part in anything");
    }
}

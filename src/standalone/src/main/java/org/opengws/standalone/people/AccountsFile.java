package org.opengws.standalone.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.data.AtomicFile;
import org.opengws.standalone.settings.CannotStart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** The accounts as JSON, one entry a person. */
final class AccountsFile {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Path file;

    AccountsFile(Path file) {
        this.file = file;
    }

    List<Account> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Account> accounts = new ArrayList<>();
            for (Entry entry : JSON.readValue(file.toFile(), Entry[].class)) {
                accounts.add(entry.account());
            }
            return accounts;
        } catch (JsonProcessingException e) {
            String where =
                    file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            throw new CannotStart(where + ": อ่านรายชื่อผู้ใช้ไม่ได้", where + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(file + ": รายชื่อผู้ใช้ไม่ถูกต้อง", file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Collection<Account> accounts) {
        try {
            AtomicFile.write(
                    file,
                    JSON.writeValueAsBytes(accounts.stream().map(Entry::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of one account in the file; no domain type, so that renaming a member never changes the file. */
    record Entry(
            String id,
            String nameTh,
            String nameEn,
            String positionTh,
            String positionEn,
            String unit,
            Set<String> roles,
            Set<String> groups,
            boolean topExecutive,
            String mail,
            boolean enabled,
            String password) {

        static Entry of(Account account) {
            Person person = account.person();
            return new Entry(
                    person.id().value(),
                    person.name().th(),
                    person.name().en(),
                    person.position().th(),
                    person.position().en(),
                    person.unit().map(UnitId::value).orElse(""),
                    person.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(person.groups()),
                    person.topExecutive(),
                    person.mail(),
                    account.enabled(),
                    account.password());
        }

        Account account() {
            Person person = new Person(
                    new PersonId(id),
                    Text.of(nameTh, nameEn),
                    Text.of(positionTh, positionEn),
                    unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit)),
                    roles.stream().map(Entry::role).collect(Collectors.toSet()),
                    groups,
                    topExecutive,
                    mail);
            return new Account(person, enabled, password);
        }

        private static Role role(String code) {
            return Role.byCode(code).orElseThrow(() -> new IllegalArgumentException("no role '" + code + "'"));
        }
    }
}

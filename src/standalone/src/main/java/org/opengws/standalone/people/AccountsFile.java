package org.opengws.standalone.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

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
            for (AccountEntry entry : JSON.readValue(file.toFile(), AccountEntry[].class)) {
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
                    JSON.writeValueAsBytes(
                            accounts.stream().map(AccountEntry::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.opengws.standalone.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.standalone.people.Somebody.PASSWORD;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

class FirstAdministratorTest {

    private static final Person ADMINISTRATOR = Somebody.called("admin", Role.ADMINISTRATOR);

    @TempDir
    Path data;

    private final MovableClock clock = MovableClock.at("2026-11-22T02:00:00Z");
    private Accounts accounts;
    private FirstAdministrator first;

    @BeforeEach
    void open() {
        accounts = Accounts.open(data.resolve("people.json"));
        first = new FirstAdministrator(accounts, new KeepingAccounts(accounts, new RecordedActs(), clock), clock);
    }

    @Test
    void theTokenMakesOneAdministratorOnly() {
        String token = first.issue();
        assertThat(first.create(token, ADMINISTRATOR, PASSWORD)).isEmpty();
        assertThat(first.create(token, Somebody.called("second", Role.ADMINISTRATOR), PASSWORD))
                .containsExactly(AccountRefusal.SETUP_EXPIRED);
        assertThat(accounts.all()).hasSize(1);
    }

    @Test
    void aRefusedPasswordLeavesTheTokenValid() {
        String token = first.issue();
        assertThat(first.create(token, ADMINISTRATOR, "short")).contains(AccountRefusal.PASSWORD_TOO_SHORT);
        assertThat(first.accepts(token)).isTrue();
    }

    @Test
    void theTokenExpiresAfterADay() {
        String token = first.issue();
        clock.forward(Duration.ofHours(24).minusSeconds(1));
        assertThat(first.accepts(token)).isTrue();
        clock.forward(Duration.ofSeconds(1));
        assertThat(first.accepts(token)).isFalse();
    }

    @Test
    void withoutATokenNothingIsAccepted() {
        assertThat(first.accepts("")).isFalse();
        String earlier = first.issue();
        first.issue();
        assertThat(first.accepts(earlier)).isFalse();
    }
}

package org.opengws.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.settings.Settings;

/** The demo where something else is there already, be it an office's data or the first half of a demo. */
class DemoAgainTest {

    @TempDir
    Path folder;

    private DemoProduct product;

    @BeforeEach
    void open() throws Exception {
        product = new DemoProduct(folder);
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void aDemoThatBrokeOffGoesOnWhereItStood() {
        assertThatThrownBy(() -> product.fill(clock -> breakingOff(product.stage(clock), 35)))
                .hasMessage("the machine went down");
        assertThat(product.demo().isThere()).isFalse();
        int before = DemoTest.all(product).size();
        assertThat(before).isBetween(5, 30);
        product.fill();
        List<Publication> after = DemoTest.all(product);
        assertThat(after).hasSize(32);
        assertThat(after.stream()
                        .map(publication -> publication.latest().content().title()))
                .doesNotHaveDuplicates();
        assertThat(after.stream()
                        .filter(publication ->
                                publication.latest().currentStep().isPresent()))
                .hasSize(7);
    }

    @Test
    void anOfficeThatBeganEmptyNeverGetsADemo() {
        Person administrator = new Person(
                new PersonId("first"),
                Text.thai("ผู้ดูแล"),
                Text.EMPTY,
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                false,
                "");
        assertThat(new KeepingAccounts(
                                product.accounts,
                                product.storage(DemoProduct.CLOCK).officeActs(),
                                DemoProduct.CLOCK)
                        .create(OfficeAct.By.SYSTEM, administrator, "long enough to keep"))
                .isEmpty();
        product.fill();
        assertThat(DemoTest.all(product)).isEmpty();
        assertThat(product.accounts.people()).containsExactly(administrator);
        assertThat(product.demo().greeting(URI.create("http://localhost"))).isEmpty();
    }

    @Test
    void onAnyDayTheWholeStoryIsOver() {
        for (int days = 0; days < 366; days += 5) {
            LocalDate today = DemoProduct.TODAY.plusDays(days);
            List<DemoMove> moves =
                    DemoPlan.of(DemoFiles.publications(), today, product.workingDays(), product.publishing());
            Instant midnight = today.atStartOfDay(Settings.BANGKOK).toInstant();
            assertThat(moves).hasSizeGreaterThan(200).allMatch(move -> move.at().isBefore(midnight));
            assertThat(moves).isSortedAccordingTo(Comparator.comparing(DemoMove::at));
        }
    }

    private static DemoStage breakingOff(DemoStage stage, int afterRuns) {
        AtomicInteger runs = new AtomicInteger();
        return new DemoStage() {
            @Override
            public Publishing publishing() {
                return stage.publishing();
            }

            @Override
            public StoringDocument storingDocument() {
                return stage.storingDocument();
            }

            @Override
            public void deliver() {
                if (runs.incrementAndGet() > afterRuns) {
                    throw new IllegalStateException("the machine went down");
                }
                stage.deliver();
            }
        };
    }
}

package org.opengws.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.PublicationFilter;

/** What is measured is an office that the domain itself lets be, by today's rules. */
class PopulationTest {

    private static final int OF_EVERY_DAY = 200;

    @Test
    void everyPublicationThatIsMeasuredWasDecidedByTodaysRules(@TempDir Path folder) throws Exception {
        try (Bureau bureau = Bureau.open(folder)) {
            new Population(bureau).load(OF_EVERY_DAY, (done, of) -> {});
            assertThat(count(bureau, PublicationFilter.ALL)).isEqualTo(OF_EVERY_DAY);
            assertThat(count(bureau, PublicationFilter.ALL.in(Set.of(EditionState.PUBLISHED))))
                    .isEqualTo(OF_EVERY_DAY * 4 / 5);
            for (EditionState open : Set.of(EditionState.DRAFT, EditionState.IN_PROCEDURE, EditionState.RETURNED)) {
                assertThat(count(bureau, PublicationFilter.ALL.in(Set.of(open))))
                        .isPositive();
            }
        }
    }

    private static int count(Bureau bureau, PublicationFilter filter) {
        return bureau.storage.publications().list(filter, Reader.PRODUCT, 0, 1).total();
    }
}

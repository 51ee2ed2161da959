package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.outbox.MovableClock;

class RenderedPagesTest {

    private static final SiteAddress HERE = address("units", "");

    private final MovableClock clock = MovableClock.at(LocalDate.of(2026, 11, 23), 9);
    private final RenderedPages<String> pages = new RenderedPages<>(clock);

    @Test
    void aPageIsFoundAgainUnderItsAddressAndLanguage() {
        pages.keep(HERE, 7, 200, 10, "units");
        assertThat(pages.find(HERE, 7)).contains("units");
        assertThat(pages.find(address("topic", ""), 7)).isEmpty();
        assertThat(pages.find(new SiteAddress("", Language.EN, HERE.parts(), ""), 7))
                .isEmpty();
    }

    @Test
    void aPageOfAnotherVersionIsNotShown() {
        pages.keep(HERE, 7, 200, 10, "page");
        assertThat(pages.find(HERE, 8)).isEmpty();
    }

    @Test
    void aPageIsKeptForFiveSecondsAndNotLonger() {
        pages.keep(HERE, 7, 200, 10, "page");
        clock.set(clock.instant().plusSeconds(5));
        assertThat(pages.find(HERE, 7)).isPresent();
        clock.set(clock.instant().plusMillis(1));
        assertThat(pages.find(HERE, 7)).isEmpty();
    }

    @Test
    void neitherErrorsNorAnswersToAQueryNorVeryLongPagesAreKept() {
        pages.keep(HERE, 7, 404, 10, "page");
        assertThat(pages.find(HERE, 7)).isEmpty();
        pages.keep(HERE, 7, 200, 64 * 1024 + 1, "page");
        assertThat(pages.find(HERE, 7)).isEmpty();
        SiteAddress asked = address("units", "on=2026-01-01");
        pages.keep(asked, 7, 200, 10, "page");
        assertThat(pages.find(asked, 7)).isEmpty();
    }

    @Test
    void moreAddressesThanThereIsRoomForDoNotGrowIt() {
        for (int i = 0; i < 1_000; i++) {
            pages.keep(address("p" + i, ""), 7, 200, 10, "page");
        }
        long kept = IntStream.range(0, 1_000)
                .filter(i -> pages.find(address("p" + i, ""), 7).isPresent())
                .count();
        assertThat(kept).isBetween(1L, 300L);
    }

    private static SiteAddress address(String part, String query) {
        return new SiteAddress("", Language.TH, List.of(part), query);
    }
}

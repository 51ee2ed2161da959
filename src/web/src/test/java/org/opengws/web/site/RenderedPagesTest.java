package org.opengws.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.web.site.RenderedPages.Rendered;

class RenderedPagesTest {

    private static final SiteAddress HERE = address("units", "");

    private final MovableClock clock = MovableClock.at(LocalDate.of(2026, 11, 23), 9);
    private final RenderedPages pages = new RenderedPages(clock);

    @Test
    void aPageIsFoundAgainUnderItsAddressAndLanguage() {
        Rendered page = page(200, 10);
        pages.keep(HERE, 7, page);
        assertThat(pages.find(HERE, 7)).containsSame(page);
        assertThat(pages.find(address("topic", ""), 7)).isEmpty();
        assertThat(pages.find(new SiteAddress("", Language.EN, HERE.parts(), ""), 7))
                .isEmpty();
    }

    @Test
    void aPageOfAnotherVersionIsNotShown() {
        pages.keep(HERE, 7, page(200, 10));
        assertThat(pages.find(HERE, 8)).isEmpty();
    }

    @Test
    void aPageIsKeptForFiveSecondsAndNotLonger() {
        pages.keep(HERE, 7, page(200, 10));
        clock.set(clock.instant().plusSeconds(5));
        assertThat(pages.find(HERE, 7)).isPresent();
        clock.set(clock.instant().plusMillis(1));
        assertThat(pages.find(HERE, 7)).isEmpty();
    }

    @Test
    void neitherErrorsNorAnswersToAQueryNorVeryLongPagesAreKept() {
        pages.keep(HERE, 7, page(404, 10));
        assertThat(pages.find(HERE, 7)).isEmpty();
        pages.keep(HERE, 7, page(200, 64 * 1024 + 1));
        assertThat(pages.find(HERE, 7)).isEmpty();
        SiteAddress asked = address("units", "on=2026-01-01");
        pages.keep(asked, 7, page(200, 10));
        assertThat(pages.find(asked, 7)).isEmpty();
    }

    @Test
    void moreAddressesThanThereIsRoomForDoNotGrowIt() {
        for (int i = 0; i < 1_000; i++) {
            pages.keep(address("p" + i, ""), 7, page(200, 10));
        }
        long kept = IntStream.range(0, 1_000)
                .filter(i -> pages.find(address("p" + i, ""), 7).isPresent())
                .count();
        assertThat(kept).isBetween(1L, 300L);
    }

    private static SiteAddress address(String part, String query) {
        return new SiteAddress("", Language.TH, List.of(part), query);
    }

    private static Rendered page(int status, int length) {
        return new Rendered(status, "text/html", new byte[length], "tag", true);
    }
}

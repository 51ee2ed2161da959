package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadsTest {

    @Test
    void aThaiNameTravelsWholeBesideAnAsciiOne() {
        assertThat(Downloads.disposition("attachment", "แผน 2570.pdf"))
                .isEqualTo("attachment; filename=\"___ 2570.pdf\"; "
                        + "filename*=UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99%202570.pdf");
    }

    @Test
    void aNameCannotBreakOutOfTheHeader() {
        assertThat(Downloads.disposition("attachment", "a\"; x=\"b\r\nSet-Cookie: c.pdf"))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .startsWith("attachment; filename=\"a__ x__b__Set-Cookie_ c.pdf\";");
    }
}

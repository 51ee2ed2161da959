package org.opengws.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of 1 December 2026, later: typed ids, and the category of its topic at each public page. */
class KeptPagesTest extends Kept {

    KeptPagesTest() {
        super("2026-12-01-2.zip", 185);
    }

    @Test
    void everyPageThatWasPublicStillIsInBothLanguages() {
        String map = visitor().page("/sitemap.xml").orFail().text();
        assertThat(map.split("<loc>[^<]*/p/", -1)).hasSize(2 * 18 + 1);
    }
}

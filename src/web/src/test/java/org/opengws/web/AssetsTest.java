package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.language.Language;

class AssetsTest {

    private final Assets assets = new Assets();

    private String text(String name) {
        return new String(assets.find(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    @Test
    void aStyleSheetIsServedTogetherWithThoseThatItImports() {
        assertThat(text("desk.css"))
                .doesNotContain("@import")
                .containsSubsequence("--gws-brand:", "/* The frame of every page", "/* Fields,");
    }

    @Test
    void aFontStandsInASheetOnlyWhereTheBuildFetchedIt() {
        assertThat(text("desk.css").contains("@font-face"))
                .isEqualTo(assets.find("sarabun-thai-400.woff2").isPresent());
        assertThat(text("desk.css")).doesNotContain("url(\"sarabun");
    }

    @Test
    void aPageAsksAtOnceForTheFontsOfItsLanguageAsTheSheetNamesThem() {
        boolean fetched = assets.find("sarabun-thai-400.woff2").isPresent();
        assertThat(assets.fonts(Language.TH)).hasSize(fetched ? 3 : 0);
        assertThat(assets.fonts(Language.TH).containsAll(assets.fonts(Language.EN)))
                .isTrue();
        assertThat(assets.fonts(Language.TH))
                .allSatisfy(font -> assertThat(text("site.css"))
                        .contains("url(\"../" + font.substring(Assets.PATH.length() + 1) + "\")"));
    }

    @Test
    void anAddressChangesWithTheContentAndStaysWithoutAChange() {
        assertThat(assets.address("desk.css")).isEqualTo(new Assets().address("desk.css"));
        assertThat(assets.address("desk.css")).matches("/\\.gws/assets/[0-9a-f]{12}/desk\\.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../Assets.class", "desk/frame.css", "no-such.css", "Desk.css", ""})
    void nothingElseIsServed(String name) {
        assertThat(assets.find(name)).isEmpty();
        assertThatThrownBy(() -> assets.address(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatOthersWroteIsServedAsItIs() {
        assertThat(text("htmx.js")).startsWith("var htmx=").hasSizeGreaterThan(40_000);
    }
}

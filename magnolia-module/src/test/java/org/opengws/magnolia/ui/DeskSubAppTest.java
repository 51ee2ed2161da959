package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskSubAppTest {

    @ParameterizedTest
    @ValueSource(strings = {"/.gws/desk", "/.gws/desk/", "/.gws/desk/publications/abcd/act/approve"})
    void theDeskIsShown(String url) {
        assertThat(DeskSubApp.isOfTheDesk(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example",
                "https://elsewhere.example/.gws/desk",
                "//elsewhere.example",
                "/.gws/desk/../../.magnolia",
                "/.gws/desk//x",
                "/.gws/desk\\x",
                "/.gws/deskx",
                "/",
                "",
                "javascript:alert(1)"
            })
    void nothingElseIs(String url) {
        assertThat(DeskSubApp.isOfTheDesk(url)).isFalse();
    }
}

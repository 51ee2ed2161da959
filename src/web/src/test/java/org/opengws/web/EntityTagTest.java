package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    private static final EntityTag TAG = new EntityTag("abc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc\"",
                "W/\"abc\"",
                "\"x\", \"abc\"",
                "\"x\",W/\"abc\",\"y\"",
                "W/\"a,b\", \"abc\"",
                ", ,\"abc\"",
                "*",
                "\"abc--gzip\"",
                "W/\"abc-br\""
            })
    void whoHasThisStateIsNotGivenItAgain(String condition) {
        assertThat(TAG.isKnown(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "\"abcd\"",
                "\"xabc\"",
                "\"x\"",
                "w/\"abc\"",
                "\"x\" \"y\", zzz",
                "\"abc-other\"",
                "**"
            })
    void whoHasAnotherIs(String condition) {
        assertThat(TAG.isKnown(condition)).isFalse();
    }

    @Test
    void whoMeansThisStateSaysSoStrongly() {
        assertThat(TAG.isMeant("\"x\", \"abc\"")).isTrue();
        assertThat(TAG.isMeant("*")).isTrue();
        assertThat(TAG.isMeant("W/\"abc\"")).isFalse();
        assertThat(TAG.isMeant("\"abc--gzip\"")).isFalse();
    }

    @Test
    void aPartContinuesOnlyTheVerySameBytes() {
        assertThat(TAG.continues("\"abc\"")).isTrue();
        assertThat(TAG.continues("W/\"abc\"")).isFalse();
        assertThat(TAG.continues("Sun, 29 Nov 2026 08:00:00 GMT")).isFalse();
    }

    @Test
    void aHostileConditionIsReadAtOnce() {
        assertThat(TAG.isKnown("\"x\",".repeat(100_000) + "\"abc\"")).isTrue();
        assertThat(TAG.isKnown("\"".repeat(100_001) + "W/".repeat(50_000))).isFalse();
    }
}

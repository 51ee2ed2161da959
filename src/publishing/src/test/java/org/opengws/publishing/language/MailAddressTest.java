package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saraban@example.go.th",
                "first.last+tag@mail.example.go.th",
                "o'brien_2@a-b.co",
                "x@xn--12co0c3b4eva.xn--o3cw4h"
            })
    void whatMailGoesToIsAnAddress(String text) {
        assertThat(MailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@example.go.th",
                "a@",
                "a@@example.go.th",
                "a b@example.go.th",
                "a@example..th",
                "a@.example.th",
                "a@example.th.",
                "a@-example.th",
                "a@example-.th",
                ".a@example.th",
                "a.@example.th",
                "a..b@example.th",
                "a@example.1",
                "a@10.0.0.1",
                "a@[10.0.0.1]",
                "\"a b\"@example.th",
                "Somchai <a@example.th>",
                "a@example.th, b@example.th",
                "a@example.th;b@example.th",
                "a@example.th\r\nBcc: b@example.th",
                "a@example.th\n",
                " a@example.th",
                "a@exam_ple.th",
                "สมชาย@example.th",
                "a@ตัวอย่าง.ไทย",
                "a\u200B@example.th",
                "a\u202E@example.th"
            })
    void whatNoServerTakesIsNone(String text) {
        assertThat(MailAddress.isValid(text)).isFalse();
    }

    @Test
    void lengthsAreThoseOfRfc5321() {
        assertThat(MailAddress.isValid("a".repeat(64) + "@example.th")).isTrue();
        assertThat(MailAddress.isValid("a".repeat(65) + "@example.th")).isFalse();
        assertThat(MailAddress.isValid("a@" + "b".repeat(63) + ".th")).isTrue();
        assertThat(MailAddress.isValid("a@" + "b".repeat(64) + ".th")).isFalse();
        assertThat(MailAddress.isValid("a@" + "b.".repeat(124) + "th")).isTrue();
        assertThat(MailAddress.isValid("a@" + "b.".repeat(126) + "th")).isFalse();
    }

    @Test
    void aHostileTextIsReadAtOnce() {
        assertThat(MailAddress.isValid("a".repeat(1_000_000))).isFalse();
        assertThat(MailAddress.isValid("a.".repeat(120) + "@")).isFalse();
        assertThat(MailAddress.isValid("a@" + "a-".repeat(120))).isFalse();
    }

    @Test
    void aSenderMayBeOfAHostOfTheOfficesOwnNetwork() {
        assertThat(MailAddress.isValidSender("gws@mailhost")).isTrue();
        assertThat(MailAddress.isValidSender("gws@example.go.th")).isTrue();
        assertThat(MailAddress.isValidSender("gws@10")).isFalse();
        assertThat(MailAddress.isValidSender("gws")).isFalse();
        assertThat(MailAddress.isValid("gws@mailhost")).isFalse();
    }

    @Test
    void aPersonMayHaveNone() {
        assertThat(MailAddress.isValidOrEmpty("")).isTrue();
        assertThat(MailAddress.isValidOrEmpty("a")).isFalse();
    }
}

package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class FieldsTest {

    @Test
    void aQueryIsReadWithItsEscapesAndRepeatedNames() {
        Fields fields = Queries.parse("q=%E0%B9%81%E0%B8%9C%E0%B8%99+1&state=draft&state=returned&flag&bad=%zz");
        assertThat(fields.value("q")).isEqualTo("แผน 1");
        assertThat(fields.all("state")).containsExactly("draft", "returned");
        assertThat(fields.has("flag")).isTrue();
        assertThat(fields.value("bad")).isEqualTo("%zz");
        assertThat(fields.value("none")).isEmpty();
    }

    @Test
    void aDateMayBeTypedInTheBuddhistEra() {
        Fields fields = Queries.parse("a=2569-11-22&b=2026-11-22&c=tomorrow&d=");
        assertThat(fields.date("a")).contains(LocalDate.of(2026, 11, 22));
        assertThat(fields.date("b")).contains(LocalDate.of(2026, 11, 22));
        assertThat(fields.isBadDate("c")).isTrue();
        assertThat(fields.isBadDate("d")).isFalse();
    }

    @Test
    void aNumberOutOfRangeIsTheDefault() {
        Fields fields = Queries.parse("a=7&b=-1&c=99999999999");
        assertThat(fields.number("a", 0, 10, 3)).isEqualTo(7);
        assertThat(fields.number("b", 0, 10, 3)).isEqualTo(3);
        assertThat(fields.number("c", 0, 10, 3)).isEqualTo(3);
    }
}

package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.web.ByteRange.Asked;

class ByteRangeTest {

    private static Asked asked(String header) {
        return ByteRange.asked(Optional.ofNullable(header), 100);
    }

    private static Asked part(long first, long last) {
        return new Asked.Part(new ByteRange(first, last));
    }

    @Test
    void aRangeIsGivenAsAsked() {
        assertThat(asked("bytes=0-9")).isEqualTo(part(0, 9));
        assertThat(asked("bytes=90-")).isEqualTo(part(90, 99));
        assertThat(asked("bytes=-10")).isEqualTo(part(90, 99));
        assertThat(asked("Bytes=0-9")).isEqualTo(part(0, 9));
    }

    @Test
    void aRangePastTheEndIsCutOff() {
        assertThat(asked("bytes=90-1000")).isEqualTo(part(90, 99));
        assertThat(asked("bytes=-1000")).isEqualTo(part(0, 99));
    }

    @Test
    void aRangeOutsideTheFileIsUnsatisfiable() {
        assertThat(asked("bytes=100-")).isInstanceOf(Asked.Unsatisfiable.class);
        assertThat(asked("bytes=9-1")).isInstanceOf(Asked.Unsatisfiable.class);
        assertThat(asked("bytes=-0")).isInstanceOf(Asked.Unsatisfiable.class);
    }

    @Test
    void severalRangesOrNonsenseGiveTheWhole() {
        assertThat(asked("bytes=0-1,5-6")).isInstanceOf(Asked.Whole.class);
        assertThat(asked("lines=1-2")).isInstanceOf(Asked.Whole.class);
        assertThat(asked("bytes=-")).isInstanceOf(Asked.Whole.class);
        assertThat(asked(null)).isInstanceOf(Asked.Whole.class);
    }
}

package org.opengws.publishing.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.people.PersonId;

class OfficeActTest {

    private static final OfficeAct ACT = new OfficeAct.Draft(
                    OfficeActKind.RIGHTS_ASKED,
                    new OfficeAct.By(new PersonId("admin"), "ผู้ดูแล", "นักวิชาการ"),
                    "deputy",
                    List.of(new PersonId("deputy")),
                    Map.of("rights", "owner @strategy"),
                    Map.of("rights", "executive owner @strategy", "mail", "a\"b"),
                    "ตามคำสั่งที่ ๑")
            .sealed(7, Instant.parse("2026-11-23T02:00:00.123Z"), OfficeAct.START);

    /** By hand: its SHA-256 is what `printf %s '...' | sha256sum` says. Never changes; another form is another format. */
    @Test
    void anActOfFormatOneHasThisCanonicalFormAndThisHashForEver() {
        assertThat(ACT.canonical().json())
                .isEqualTo("[\"office-act-1\",\"7\",\"rights-asked\",\"admin\",\"ผู้ดูแล\",\"นักวิชาการ\","
                        + "\"deputy\",\"1\",\"deputy\",\"1\",\"rights\",\"owner @strategy\",\"2\",\"mail\","
                        + "\"a\\\"b\",\"rights\",\"executive owner @strategy\",\"ตามคำสั่งที่ ๑\","
                        + "\"2026-11-23T02:00:00.123Z\","
                        + "\"0000000000000000000000000000000000000000000000000000000000000000\"]");
        assertThat(ACT.hash()).isEqualTo("95379b8fb6638e736c707279884c04079a3f70693b81551ca95c74719723bb6d");
    }
}

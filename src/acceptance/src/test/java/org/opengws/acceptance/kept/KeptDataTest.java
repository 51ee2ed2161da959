package org.opengws.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of 30 November 2026, before hashes had versions. */
class KeptDataTest extends Kept {

    KeptDataTest() {
        super("2026-11-30.zip", 187);
    }

    @Test
    void aRequestForWithdrawalDeclinedByReturnIsOverAndMayBeAskedAgain() {
        String id = "te5rw67nvuxz";
        assertThat(publication(id).path("marks").path("withdrawalRequest").isNull())
                .isTrue();
        does("develop", id, "request-withdrawal", "ซ้ำกับหน้าใหม่");
        does("develop-head", id, "decline", "ยังมีผู้ใช้");
        assertThat(latest(id).path("state").asText()).isEqualTo("published");
    }
}

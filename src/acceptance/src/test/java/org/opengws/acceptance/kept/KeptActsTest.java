package org.opengws.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** Of 1 December 2026 (Asia/Bangkok): hashes with versions, acts of the office on record, seals. */
class KeptActsTest extends Kept {

    KeptActsTest() {
        super("2026-12-01.zip", 185);
    }

    @Test
    void everyActOfTheOfficeIsStillOnRecordInItsChain() {
        JsonNode acts = as("auditor").get("/acts?limit=100").orFail().json();
        assertThat(acts.path("items")).hasSizeGreaterThanOrEqualTo(47);
    }
}

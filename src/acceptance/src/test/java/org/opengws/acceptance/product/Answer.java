package org.opengws.acceptance.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(status + " " + text(), e);
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Codes of all reasons why not. */
    public List<String> refusals() {
        List<String> codes = new ArrayList<>();
        json().path("refusals")
                .forEach(refusal -> codes.add(refusal.path("code").asText()));
        json().path("faults").forEach(fault -> codes.add(fault.path("code").asText()));
        return codes;
    }

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    public Answer orFail() {
        assertThat(status).as("status; %s", text()).isBetween(200, 299);
        return this;
    }
}

package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.Test;
import org.opengws.web.desk.writing.EditorModules;

class ImportMapTest {

    private final Assets assets = new Assets();

    @Test
    void aNameLeadsToTheAddressThatChangesWithTheContent() {
        assertThat(ImportMap.of(assets, "/office", List.of("orderedmap")).json())
                .isEqualTo("{\"imports\":{\"orderedmap\":\"/office" + assets.address("orderedmap.js") + "\"}}");
    }

    @Test
    void thePolicyOfThePageLetsInThatTextAndNothingElseInline() throws Exception {
        ImportMap map = ImportMap.of(assets, "", EditorModules.NAMES);
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getHeader("Content-Security-Policy")).thenReturn("script-src 'self'; img-src 'self'");
        Headers.allow(map, response);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(map.json().getBytes(StandardCharsets.UTF_8));
        String expected = "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'; img-src 'self'";
        verify(response).setHeader("Content-Security-Policy", expected);
    }

    @Test
    void nothingInItEndsTheScriptThatItStandsIn() {
        assertThat(ImportMap.of(assets, "/</script>\"", List.of("orderedmap")).json())
                .doesNotContain("<")
                .contains("\\u003c/script>\\\"/.gws");
    }
}

package org.opengws.magnolia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

class WholeAnswerTest {

    @Test
    void aPartIsCutByMagnoliaAloneAndEveryOtherHeaderPasses() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getHeader("range")).thenReturn("bytes=5-14");
        when(request.getHeader("If-None-Match")).thenReturn("\"a\"");
        HttpServletRequest whole = new WholeAnswer(request);
        assertThat(whole.getHeader("range")).isNull();
        assertThat(whole.getHeader("If-None-Match")).isEqualTo("\"a\"");
    }
}

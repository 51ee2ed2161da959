package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

class CsrfTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    void onlyTheSameTokenMatchesAndAnEmptyOneNever() {
        assertThat(Csrf.matches("abc", "abc")).isTrue();
        assertThat(Csrf.matches("abc", "abd")).isFalse();
        assertThat(Csrf.matches("", "")).isFalse();
        assertThat(Csrf.matches("abc", "")).isFalse();
    }

    @Test
    void aPostFromAnotherSiteIsToldByTheBrowser() {
        when(request.getHeader("Sec-Fetch-Site")).thenReturn("cross-site");
        assertThat(Csrf.isSameOrigin(request)).isFalse();
    }

    @Test
    void aPostFromASiblingHostIsNotOurs() {
        when(request.getHeader("Sec-Fetch-Site")).thenReturn("same-site");
        assertThat(Csrf.isSameOrigin(request)).isFalse();
    }

    @Test
    void withoutThatHeaderTheOriginMustBeTheHost() {
        when(request.getHeader("Host")).thenReturn("gws.example:8080");
        when(request.getHeader("Origin")).thenReturn("http://gws.example:8080");
        assertThat(Csrf.isSameOrigin(request)).isTrue();
        when(request.getHeader("Origin")).thenReturn("http://evil.example");
        assertThat(Csrf.isSameOrigin(request)).isFalse();
        when(request.getHeader("Origin")).thenReturn("null");
        assertThat(Csrf.isSameOrigin(request)).isFalse();
    }
}

package org.opengws.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.people.Directory;

class SignedTokenTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

    private final SecureRandom random = new SecureRandom();
    private Clock clock = NOON;
    private final SignedToken tokens = new SignedToken(random, new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    });

    @Test
    void aTokenIsOursUntilItsTimeIsOver() {
        String token = tokens.make();
        assertThat(tokens.isOurs(token)).isTrue();
        clock = Clock.offset(NOON, SignedToken.LIFETIME);
        assertThat(tokens.isOurs(token)).isTrue();
        clock = Clock.offset(NOON, SignedToken.LIFETIME.plusSeconds(1));
        assertThat(tokens.isOurs(token)).isFalse();
        clock = Clock.offset(NOON, Duration.ofSeconds(-1));
        assertThat(tokens.isOurs(token)).isFalse();
    }

    @Test
    void whatAnotherProcessMadeOrSomebodyChangedIsNotOurs() {
        String token = tokens.make();
        assertThat(new SignedToken(random, NOON).isOurs(token)).isFalse();
        assertThat(tokens.isOurs("1" + token)).isFalse();
        assertThat(tokens.isOurs(token.substring(0, token.length() - 1))).isFalse();
        assertThat(tokens.isOurs("")).isFalse();
        assertThat(tokens.isOurs("..")).isFalse();
    }

    @Test
    void aFormForAStrangerMakesNoSession() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        assertThat(Csrf.token(request)).isEmpty();
        verify(request, never()).getSession();
        verify(request, never()).getSession(true);
    }

    @Test
    void aSessionEndsWhenItIsTooOldHoweverBusy() {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpSession session = mock(HttpSession.class);
        when(request.getSession(anyBoolean())).thenReturn(session);
        when(session.getCreationTime())
                .thenReturn(NOON.millis() - Duration.ofHours(12).toMillis());
        Directory nobody = mock(Directory.class);
        SignedIn.person(request, nobody, Duration.ofHours(12), NOON);
        verify(session, never()).invalidate();
        when(session.getCreationTime())
                .thenReturn(NOON.millis() - Duration.ofHours(12).toMillis() - 1);
        when(request.getSession(anyBoolean())).thenReturn(session, (HttpSession) null);
        assertThat(SignedIn.person(request, nobody, Duration.ofHours(12), NOON)).isEqualTo(Optional.empty());
        verify(session).invalidate();
    }
}

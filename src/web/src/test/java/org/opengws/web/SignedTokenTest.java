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
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

class SignedTokenTest {

    private static final Clock NOON = MovableClock.at("2026-11-23T05:00:00Z");

    private static final String BROWSER = "the one it was shown in";

    private final SecureRandom random = new SecureRandom();
    private final MovableClock clock = new MovableClock(NOON.instant());
    private final SignedToken tokens = new SignedToken(random, clock);

    @Test
    void aTokenIsOursUntilItsTimeIsOver() {
        String token = tokens.make(BROWSER);
        assertThat(tokens.isOurs(token, BROWSER)).isTrue();
        clock.set(NOON.instant().plus(SignedToken.LIFETIME));
        assertThat(tokens.isOurs(token, BROWSER)).isTrue();
        clock.set(NOON.instant().plus(SignedToken.LIFETIME.plusSeconds(1)));
        assertThat(tokens.isOurs(token, BROWSER)).isFalse();
        clock.set(NOON.instant().plus(Duration.ofSeconds(-1)));
        assertThat(tokens.isOurs(token, BROWSER)).isFalse();
    }

    @Test
    void whatAnotherProcessMadeOrSomebodyChangedIsNotOurs() {
        String token = tokens.make(BROWSER);
        assertThat(new SignedToken(random, NOON).isOurs(token, BROWSER)).isFalse();
        assertThat(tokens.isOurs("1" + token, BROWSER)).isFalse();
        assertThat(tokens.isOurs(token.substring(0, token.length() - 1), BROWSER))
                .isFalse();
        assertThat(tokens.isOurs("", BROWSER)).isFalse();
        assertThat(tokens.isOurs("..", BROWSER)).isFalse();
    }

    @Test
    void aTokenIsGoodInTheBrowserItWasShownInAndInNoOther() {
        String token = tokens.make(BROWSER);
        assertThat(tokens.isOurs(token, BROWSER)).isTrue();
        assertThat(tokens.isOurs(token, "another")).isFalse();
        assertThat(tokens.isOurs(token, "")).isFalse();
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
        when(session.getAttribute(SignedIn.class.getName())).thenReturn("somying");
        when(session.getAttribute(SignedIn.class.getName() + ".access")).thenReturn("0");
        Person somying = mock(Person.class);
        Directory directory = mock(Directory.class);
        when(directory.person(new PersonId("somying"))).thenReturn(Optional.of(somying));
        SignedIn signedIn = new SignedIn(directory, id -> Optional.of("0"), Duration.ofHours(12), NOON);
        assertThat(signedIn.person(request)).contains(somying);
        verify(session, never()).invalidate();
        when(session.getCreationTime())
                .thenReturn(NOON.millis() - Duration.ofHours(12).toMillis() - 1);
        assertThat(signedIn.person(request)).isEmpty();
        verify(session).invalidate();
    }
}

package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.product.Assembly;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;

/** Actions are there while the domain allows their verb to the one who is signed in, and only then. */
class AllowedVerbsTest {

    private static final PublicationId ID = new PublicationId("abcd2345efgh");
    private static final Person CLERK = new Person(
            new PersonId("clerk"),
            Text.thai("เจ้าหน้าที่"),
            Text.EMPTY,
            Optional.empty(),
            Set.of(Role.OWNER),
            Set.of(),
            false,
            "");

    private final Publishing publishing = mock(Publishing.class);
    private final MagnoliaDirectory directory = mock(MagnoliaDirectory.class);
    private final GwsProduct product = mock(GwsProduct.class);
    private final Publication publication = mock(Publication.class);
    private final Clock clock = mock(Clock.class);
    private final AllowedVerbs allowed = new AllowedVerbs(product, clock);
    private MockedStatic<MgnlContext> magnolia;

    @BeforeEach
    void open() {
        Assembly assembly = mock(Assembly.class);
        when(assembly.publishing()).thenReturn(publishing);
        AuthorSide author = mock(AuthorSide.class);
        when(author.assembly()).thenReturn(assembly);
        when(author.directory()).thenReturn(directory);
        when(product.author()).thenReturn(Optional.of(author));
        when(publishing.find(ID)).thenReturn(Optional.of(publication));
        when(publishing.allowed(publication, CLERK)).thenReturn(List.of(Verb.SUBMIT, Verb.DISCARD));
        when(directory.current()).thenCallRealMethod();
        when(directory.person(CLERK.id())).thenReturn(Optional.of(CLERK));
        at("2026-11-22T05:00:00Z");
        magnolia = mockStatic(MgnlContext.class);
        signedIn("clerk");
    }

    @AfterEach
    void close() {
        magnolia.close();
    }

    @Test
    void anActionIsThereWhereTheDomainAllowsItsVerb() throws Exception {
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isTrue();
        assertThat(isAvailable("approve", Items.withId(ID.value()))).isFalse();
    }

    @Test
    void aSectionIsThereWhereTheDomainAllowsOneOfItsVerbs() throws Exception {
        assertThat(isAnyAvailable(List.of("approve", "discard"), Items.withId(ID.value())))
                .isTrue();
        assertThat(isAnyAvailable(List.of("approve", "reject"), Items.withId(ID.value())))
                .isFalse();
        assertThat(isAnyAvailable(List.of("discard"), Items.withoutId())).isFalse();
    }

    @Test
    void whatTheDomainDoesNotKnowIsNotOffered() throws Exception {
        assertThat(isAvailable("invented", Items.withId(ID.value()))).isFalse();
        assertThat(isAvailable("submit", Items.withId("zzzzyyyyxxxx"))).isFalse();
        assertThat(isAvailable("submit", Items.withId("no id at all"))).isFalse();
        assertThat(isAvailable("submit", Items.withoutId())).isFalse();
        assertThat(isAvailable("submit", "text")).isFalse();
    }

    @Test
    void whoIsNobodyToTheProductMayDoNothing() throws Exception {
        for (String name : List.of("superuser", "a name that is no id")) {
            signedIn(name);
            assertThat(isAvailable("submit", Items.withId(ID.value()))).as(name).isFalse();
        }
        verify(publishing, never()).allowed(any(), any());
    }

    @Test
    void nothingIsOfferedWhereTheProductDoesNotRun() throws Exception {
        when(product.author()).thenReturn(Optional.empty());
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isFalse();
    }

    @Test
    void oneSelectionIsOneQuestion() throws Exception {
        for (Verb verb : Verb.values()) {
            isAvailable(verb.code(), Items.withId(ID.value()));
        }
        verify(publishing, times(1)).allowed(publication, CLERK);
    }

    @Test
    void aSecondLaterTheDomainIsAskedAgain() throws Exception {
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isTrue();
        when(publishing.allowed(publication, CLERK)).thenReturn(List.of());
        at("2026-11-22T05:00:00.999Z");
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isTrue();
        at("2026-11-22T05:00:01Z");
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isFalse();
    }

    @Test
    void oneUsersAnswerIsNotAnothers() throws Exception {
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isTrue();
        signedIn("somebody");
        assertThat(isAvailable("submit", Items.withId(ID.value()))).isFalse();
    }

    private boolean isAnyAvailable(List<String> verbs, Object item) {
        VerbRuleDefinition rule = new VerbRuleDefinition();
        rule.setVerbs(verbs);
        return new VerbRule(null, rule, allowed).isAvailableFor(item);
    }

    private boolean isAvailable(String verb, Object item) {
        return isAnyAvailable(List.of(verb), item);
    }

    private void signedIn(String name) {
        User user = mock(User.class);
        when(user.getName()).thenReturn(name);
        magnolia.when(MgnlContext::getUser).thenReturn(user);
    }

    private void at(String instant) {
        when(clock.instant()).thenReturn(Instant.parse(instant));
    }
}

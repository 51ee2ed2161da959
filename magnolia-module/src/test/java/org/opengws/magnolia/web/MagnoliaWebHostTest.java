package org.opengws.magnolia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.magnolia.InContext;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.Posted;

import info.magnolia.cms.beans.runtime.Document;
import info.magnolia.cms.beans.runtime.MultipartForm;
import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;

class MagnoliaWebHostTest {

    private final InContext context = new InContext();
    private final Directory directory = mock(Directory.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private Path folder;
    private MagnoliaWebHost host;

    @BeforeEach
    void aHost(@TempDir Path temporary) {
        folder = temporary;
        host = new MagnoliaWebHost(directory, temporary, URI.create("http://localhost/author"));
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void whoAsksIsMagnoliasUserAsTheDirectoryKnowsHimNow() {
        Person malee = new Person(
                new PersonId("malee"),
                Text.thai("มาลี"),
                Text.EMPTY,
                Optional.empty(),
                Set.of(Role.VERIFIER),
                Set.of(),
                false,
                "");
        signedIn("malee");
        when(directory.person(new PersonId("malee"))).thenReturn(Optional.of(malee), Optional.empty());
        assertThat(host.person(request)).contains(malee);
        assertThat(host.person(request)).isEmpty();
    }

    @Test
    void aNameThatIsNobodysHereIsAStranger() {
        signedIn("สมชาย");
        assertThat(host.person(request)).isEmpty();
    }

    @Test
    void magnoliaSignsPeopleInAndMayShowTheDeskInFramesOfItsOwn() {
        assertThat(host.signIn()).isEmpty();
        assertThat(host.embedsTheDesk()).isTrue();
    }

    @Test
    void theTokenIsTheOneThatMagnoliasFilterCompares() {
        HttpSession session = mock(HttpSession.class);
        when(request.getSession(false)).thenReturn(session);
        when(session.getAttribute("csrf")).thenReturn("token of the session");
        assertThat(host.csrfField()).isEqualTo("csrf");
        assertThat(host.csrfToken(request, mock(HttpServletResponse.class))).isEqualTo("token of the session");
    }

    @Test
    void withoutASessionThereIsNoTokenAndNoneIsMade() {
        assertThat(host.csrfToken(request, mock(HttpServletResponse.class))).isEmpty();
        verify(request, never()).getSession(true);
        verify(request, never()).getSession();
    }

    @Test
    void whatMagnoliaReadOfAMultipartRequestIsWhatWasPosted() throws IOException {
        Path file = Files.writeString(folder.resolve("arrived"), "content");
        posted(
                Map.of("title", List.of("ชื่อ"), "row", List.of("1", "2")),
                Map.of("file", document(file, "รายงาน.pdf")));
        try (Posted posted = host.posted(request)) {
            assertThat(posted.fields().value("title")).isEqualTo("ชื่อ");
            assertThat(posted.fields().all("row")).containsExactly("1", "2");
            assertThat(posted.file("file")).get().satisfies(incoming -> {
                assertThat(incoming.name()).isEqualTo("รายงาน.pdf");
                assertThat(incoming.content()).hasContent("content");
            });
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aParameterOfTheAddressNeverPassesForAPostedOne() throws IOException {
        when(request.getQueryString()).thenReturn("verb=approve&row=0");
        posted(Map.of("verb", List.of("approve"), "row", List.of("0", "1")), Map.of());
        try (Posted posted = host.posted(request)) {
            assertThat(posted.fields().has("verb")).isFalse();
            assertThat(posted.fields().all("row")).containsExactly("1");
        }
    }

    @Test
    void aFileFieldLeftEmptyIsNoFile() throws IOException {
        posted(Map.of(), Map.of("file", document(folder.resolve("never"), "")));
        try (Posted posted = host.posted(request)) {
            assertThat(posted.files()).isEmpty();
        }
    }

    private void signedIn(String name) {
        User user = mock(User.class);
        when(user.getName()).thenReturn(name);
        context.context().when(MgnlContext::getUser).thenReturn(user);
    }

    private void posted(Map<String, List<String>> fields, Map<String, Document> documents) {
        MultipartForm form = mock(MultipartForm.class);
        when(form.getParameterNames()).thenReturn(Collections.enumeration(new LinkedHashMap<>(fields).keySet()));
        fields.forEach((name, values) -> when(form.getParameterValues(name)).thenReturn(values.toArray(String[]::new)));
        when(form.getDocuments()).thenReturn(documents);
        context.context().when(MgnlContext::getPostedForm).thenReturn(form);
    }

    private static Document document(Path file, String name) {
        Document document = mock(Document.class);
        when(document.getFile()).thenReturn(file.toFile());
        when(document.getFileNameWithExtension()).thenReturn(name);
        return document;
    }
}

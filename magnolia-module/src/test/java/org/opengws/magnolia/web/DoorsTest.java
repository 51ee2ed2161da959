package org.opengws.magnolia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.InOrder;
import org.opengws.magnolia.InContext;
import org.opengws.magnolia.health.InstallationCheck;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.objectfactory.ComponentProvider;

class DoorsTest {

    private static final GwsProduct PRODUCT = mock(GwsProduct.class);
    private static final InstallationCheck INSTALLATION = mock(InstallationCheck.class);
    private static final ComponentProvider COMPONENTS = mock(ComponentProvider.class);

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @BeforeEach
    void nothingRuns() throws IOException {
        when(PRODUCT.author()).thenReturn(Optional.empty());
        when(PRODUCT.publicSide()).thenReturn(Optional.empty());
        when(COMPONENTS.newInstance(InstallationCheck.class)).thenReturn(INSTALLATION);
        when(PRODUCT.trouble()).thenReturn("the file of units <cannot> be read");
        when(request.getMethod()).thenReturn("GET");
        when(response.getOutputStream()).thenReturn(new Out(body));
    }

    static Stream<HttpServlet> insiders() {
        return Stream.of(door("gws-desk"), door("gws-api"), new HealthDoor(PRODUCT, COMPONENTS));
    }

    static Stream<HttpServlet> forEverybody() {
        return Stream.of(door("gws-assets"), door("gws-files"), door("gws-state"));
    }

    @ParameterizedTest
    @MethodSource("insiders")
    void onAPublicInstanceThereIsNoDeskNoApiAndNoHealthWhateverItsUrisAllow(HttpServlet door) throws Exception {
        when(PRODUCT.isAuthorInstance()).thenReturn(false);
        door.service(request, response);
        verify(response).sendError(404);
    }

    @ParameterizedTest
    @MethodSource("forEverybody")
    void whatDoesNotRunYetSaysSoAndNotWhy(HttpServlet door) throws Exception {
        when(PRODUCT.isAuthorInstance()).thenReturn(false);
        door.service(request, response);
        verify(response).setStatus(503);
        assertThat(body.toString(StandardCharsets.UTF_8))
                .contains("ระบบยังไม่พร้อมให้บริการ", "not running")
                .doesNotContain("units");
    }

    @Test
    void theDeskOfAnAuthorThatDidNotStartSaysThatItIsNotRunning() throws Exception {
        when(PRODUCT.isAuthorInstance()).thenReturn(true);
        door("gws-desk").service(request, response);
        verify(response).setStatus(503);
        verify(response, never()).sendError(anyInt());
    }

    @Test
    void aRefusalOfOursIsSentBeforeMagnoliaCouldWriteItsLoginFormAfterIt() throws Exception {
        when(response.getStatus()).thenReturn(403);
        when(response.isCommitted()).thenReturn(true);
        answering().service(request, response);
        InOrder order = inOrder(response);
        order.verify(response).flushBuffer();
        order.verify(response).setStatus(200);
    }

    @Test
    void aRefusalThatSomebodyElseStillHoldsBackStaysARefusal() throws Exception {
        when(response.getStatus()).thenReturn(403);
        when(response.isCommitted()).thenReturn(false);
        answering().service(request, response);
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    void whatIsAnsweredHasTheCharacterSetOfItsTypeAndAFileNone() {
        HttpServletResponse own = new OwnEncoding(response);
        verify(response).setCharacterEncoding(null);
        own.setHeader("content-type", "text/html; charset=utf-8");
        verify(response).setCharacterEncoding("utf-8");
        own.setContentType("application/pdf");
        own.setHeader("ETag", "charset=x");
        verify(response, times(2)).setCharacterEncoding(null);
        verify(response, never()).setCharacterEncoding("x");
    }

    @Test
    void everyServletOfTheDescriptorHasSomethingBehindIt() throws Exception {
        String descriptor = new String(
                DoorsTest.class
                        .getResourceAsStream("/META-INF/magnolia/gws.xml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> named = Pattern.compile("<name>([a-z-]+)</name>\\s*<class>" + Door.class.getName() + "</class>")
                .matcher(descriptor)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named)
                .hasSize(Entrance.values().length)
                .allSatisfy(name -> assertThat(Entrance.named(name)).isNotNull());
        assertThatThrownBy(() -> Entrance.named("gws-other")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Door door(String name) {
        ServletConfig config = mock(ServletConfig.class);
        when(config.getServletName()).thenReturn(name);
        when(config.getServletContext()).thenReturn(mock(ServletContext.class));
        Door door = new Door(PRODUCT);
        try {
            door.init(config);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return door;
    }

    private static Door answering() {
        PublicSide publicSide = mock(PublicSide.class);
        when(publicSide.files()).thenReturn(mock(HttpServlet.class));
        when(PRODUCT.publicSide()).thenReturn(Optional.of(publicSide));
        return door("gws-files");
    }

    @Test
    void aSuperuserReadsWhyItDidNotStartEscaped() throws Exception {
        when(PRODUCT.isAuthorInstance()).thenReturn(true);
        when(request.getHeader("Accept")).thenReturn("text/html");
        when(INSTALLATION.checks())
                .thenReturn(List.of(new HealthSource.Check(
                        "workspaces", HealthSource.Level.BAD, Text.of("ก", "Workspaces"), Text.of("ข", "missing"))));
        try (InContext context = new InContext()) {
            User user = mock(User.class);
            when(user.getAllRoles()).thenReturn(List.of("superuser"));
            context.context().when(MgnlContext::getUser).thenReturn(user);
            new HealthDoor(PRODUCT, COMPONENTS).service(request, response);
        }
        verify(response).setStatus(503);
        assertThat(body.toString(StandardCharsets.UTF_8))
                .contains("&lt;cannot&gt;", "Workspaces")
                .doesNotContain("<cannot>");
    }

    @Test
    void somebodyElseReadsNothingOfAnAuthorThatDidNotStart() throws Exception {
        when(PRODUCT.isAuthorInstance()).thenReturn(true);
        try (InContext context = new InContext()) {
            User user = mock(User.class);
            when(user.getAllRoles()).thenReturn(List.of("gws-administrator"));
            context.context().when(MgnlContext::getUser).thenReturn(user);
            new HealthDoor(PRODUCT, COMPONENTS).service(request, response);
        }
        verify(response).sendError(503);
        assertThat(body.size()).isZero();
    }

    private static final class Out extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        Out(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            body.write(b);
        }
    }
}

package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.MockedStatic;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.SiteCarrier.Carrying;
import org.opengws.web.site.SiteInset;

import info.magnolia.cms.security.PermissionUtil;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;

class SiteUriMappingTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private MockedStatic<MgnlContext> magnolia;
    private MockedStatic<PermissionUtil> magnoliaGrants;

    @BeforeEach
    void open() {
        WebContext context = mock(WebContext.class);
        when(context.getContextPath()).thenReturn("/cms");
        when(context.getRequest()).thenReturn(request);
        when(context.getResponse()).thenReturn(response);
        magnolia = mockStatic(MgnlContext.class);
        magnolia.when(MgnlContext::getWebContext).thenReturn(context);
        magnoliaGrants = mockStatic(PermissionUtil.class);
        magnoliaGrants
                .when(() -> PermissionUtil.isGranted(eq("website"), anyString(), eq("read")))
                .thenReturn(true);
    }

    @AfterEach
    void close() {
        magnolia.close();
        magnoliaGrants.close();
    }

    @Test
    void itFollowsTheSettingWhileItRuns() {
        RunningSite running = new RunningSite("/info");
        SiteUriMapping mapping = new SiteUriMapping(running.product);
        assertThat(mapping.mapUri(URI.create("/info/units"))).isPresent();
        assertThat(mapping.mapUri(URI.create("/gws/units"))).isEmpty();
        running.settings.setSitePath("/gws");
        assertThat(mapping.mapUri(URI.create("/gws/units"))).isPresent();
        assertThat(mapping.mapUri(URI.create("/info/units"))).isEmpty();
    }

    @Test
    void itMapsNothingWhereTheProductDoesNotRunOrTheSettingIsNoPath() {
        GwsProduct stopped = mock(GwsProduct.class);
        when(stopped.publicSide()).thenReturn(Optional.empty());
        assertThat(new SiteUriMapping(stopped).mapUri(URI.create("/gws/units"))).isEmpty();
        assertThat(new SiteUriMapping(stopped).isValid()).isTrue();
        RunningSite wrong = new RunningSite("/");
        assertThat(new SiteUriMapping(wrong.product).mapUri(URI.create("/units")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/info/units,                      /.gws/files/units",
        "/info,                            /.gws/files/",
        "/info.html,                       /.gws/files/",
        "/info/,                           /.gws/files/",
        "/info/en/p/abcd/แผน,              /.gws/files/en/p/abcd/แผน",
        "/info/p/abcd/files/ไฟล์ แนบ.pdf,   /.gws/files/p/abcd/files/ไฟล์ แนบ.pdf",
        "/info/feed,                       /.gws/files/feed"
    })
    void barePagesAreAnsweredByTheServletWithTheirPathBelowTheSite(String asked, String target) {
        assertThat(target(new RunningSite("/info"), asked)).isEqualTo(target);
    }

    @Test
    void whatTheOfficeSurroundsIsLedToItsPageWithItsStatus() {
        RunningSite running = new RunningSite("/info");
        when(running.page.carrying()).thenReturn(Carrying.SURROUNDED);
        assertThat(target(running, "/info/units")).isEqualTo("/info.html");
        verify(response).setStatus(200);
        verify(response).setHeader("Content-Language", "th");
        verify(request).setAttribute(any(), isA(SiteInset.class));
        assertThat(target(running, "/info/en/topic/gone")).isEqualTo("/info.html");
        verify(response).setStatus(404);
        verify(response).setHeader("X-Robots-Tag", "noindex");
        assertThat(target(running, "/info/sitemap.xml")).isEqualTo("/.gws/files/sitemap.xml");
    }

    @Test
    void whoMayNotReadTheOfficesPageIsLeftToMagnolia() {
        magnoliaGrants
                .when(() -> PermissionUtil.isGranted("website", "/info", "read"))
                .thenReturn(false);
        assertThat(target(new RunningSite("/info"), "/info/units")).isEqualTo("/info.html");
    }

    private static String target(RunningSite running, String path) {
        return new SiteUriMapping(running.product).target(path).orElseThrow();
    }

    @Test
    void anAddressWithoutAPathIsNotOurs() {
        assertThat(new SiteUriMapping(new RunningSite("/gws").product).mapUri(URI.create("mailto:a@b.th")))
                .isEmpty();
    }
}

package org.opengws.magnolia.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.magnolia.product.GwsProduct;

class SiteUriMappingTest {

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

    @Test
    void whereThePageIsGoneTheSiteAnswersWithoutIt() {
        RunningSite running = new RunningSite("/gws");
        SiteUriMapping mapping = new SiteUriMapping(running.product);
        assertThat(mapping.mapUri(URI.create("/gws"))).isEmpty();
        when(running.page.answers()).thenReturn(false);
        assertThat(mapping.mapUri(URI.create("/gws"))).isPresent();
    }

    @Test
    void anAddressWithoutAPathIsNotOurs() {
        assertThat(new SiteUriMapping(new RunningSite("/gws").product).mapUri(URI.create("mailto:a@b.th")))
                .isEmpty();
    }
}

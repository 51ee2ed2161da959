package org.opengws.magnolia.site;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.magnolia.product.SiteCarrier;
import org.opengws.magnolia.product.SiteCarrier.Carrying;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.site.Facets;
import org.opengws.publishing.site.Highlights;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Assets;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteSettings;

/** The product as it runs in Magnolia with nothing published yet. */
final class RunningSite {

    final GwsSettings settings = new GwsSettings();
    final PublicSite publicSite = mock(PublicSite.class);
    final SiteCarrier page = mock(SiteCarrier.class);
    final CountingVisits counting = mock(CountingVisits.class);
    final Site site;
    final GwsProduct product = mock(GwsProduct.class);

    RunningSite(String sitePath) {
        settings.setSitePath(sitePath);
        when(page.carrying()).thenReturn(Carrying.BARE);
        when(publicSite.version()).thenReturn(1L);
        when(publicSite.catalogue()).thenReturn(PublicCatalogue.EMPTY);
        when(publicSite.organisation()).thenReturn(Organisation.EMPTY);
        when(publicSite.highlights()).thenReturn(Highlights.NONE);
        when(publicSite.list(any(), anyInt(), anyInt())).thenReturn(Page.empty());
        when(publicSite.find(any())).thenReturn(Optional.empty());
        when(publicSite.facets(any())).thenReturn(Facets.NONE);
        ResourceSource source = ResourceSource.classPath(RunningSite.class.getClassLoader());
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
        site = new Site(
                publicSite,
                new Texts(source),
                source,
                new Assets(),
                new SiteSettings(URI.create("https://www.example.go.th"), true, clock));
        when(product.publicSide())
                .thenReturn(Optional.of(new PublicSide(
                        settings, null, null, null, site, null, counting, null, page, null, null, null)));
    }
}

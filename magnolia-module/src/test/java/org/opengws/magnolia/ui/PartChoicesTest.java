package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;
import org.mockito.MockedStatic;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublicSite;
import org.opengws.web.Assets;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteSettings;

import info.magnolia.cms.security.User;
import info.magnolia.context.MgnlContext;
import info.magnolia.objectfactory.Components;
import info.magnolia.ui.datasource.optionlist.Option;

/** What an editor chooses from in a part's dialog. */
class PartChoicesTest {

    @Test
    void topicsAreChosenByTheirNamesBelowTheirCategoryInTheEditorsLanguage() {
        List<Option> options = choices("topic", "en", running());
        assertThat(options).hasSize(1);
        verify(options.get(0)).setValue("plan");
        verify(options.get(0)).setLabel("Policy › Plan");
        List<Option> thai = choices("topic", "th", running());
        verify(thai.get(0)).setLabel("นโยบาย › แผน");
    }

    @Test
    void categoriesAreChosenByTheirNames() {
        List<Option> options = choices("category", "th", running());
        verify(options.get(0)).setLabel("นโยบาย");
    }

    @Test
    void whereTheProductDoesNotRunThereIsNothingToChooseFrom() {
        assertThat(choices("topic", "en", Optional.empty())).isEmpty();
    }

    private static List<Option> choices(String of, String language, Optional<PublicSide> side) {
        GwsProduct product = mock(GwsProduct.class);
        when(product.publicSide()).thenReturn(side);
        try (MockedStatic<Components> components = mockStatic(Components.class);
                MockedStatic<MgnlContext> context = mockStatic(MgnlContext.class);
                MockedConstruction<Option> options = mockConstruction(Option.class)) {
            components.when(() -> Components.getComponent(GwsProduct.class)).thenReturn(product);
            User user = mock(User.class);
            when(user.getLanguage()).thenReturn(language);
            context.when(MgnlContext::getUser).thenReturn(user);
            PartChoices choices = new PartChoices();
            choices.setOf(of);
            return choices.getOptions();
        }
    }

    private static Optional<PublicSide> running() {
        PublicSite site = mock(PublicSite.class);
        PublicCatalogue.Topic topic = new PublicCatalogue.Topic(
                new TopicId("plan"), Text.of("แผน", "Plan"), "", Rhythm.STANDING, Optional.empty(), Optional.empty());
        when(site.catalogue())
                .thenReturn(new PublicCatalogue(
                        Text.thai("แผนผัง"),
                        List.of(new PublicCatalogue.Category(
                                new CategoryId("policy"), Text.of("นโยบาย", "Policy"), List.of(topic)))));
        ResourceSource source = ResourceSource.classPath(PartChoicesTest.class.getClassLoader());
        SiteSettings settings =
                new SiteSettings(java.net.URI.create("https://www.example.go.th"), true, java.time.Clock.systemUTC());
        Site shown = new Site(site, new Texts(source), source, new Assets(), settings);
        return Optional.of(
                new PublicSide(null, null, null, null, shown, null, CountingVisits.NONE, null, null, null, null, null));
    }
}

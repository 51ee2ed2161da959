package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.MockedConstruction;

import info.magnolia.ui.api.app.AppContext;
import info.magnolia.ui.api.app.AppView;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;

class DeskSubAppTest {

    @ParameterizedTest
    @ValueSource(strings = {"/.gws/desk", "/.gws/desk/", "/.gws/desk/publications/abcd/act/approve"})
    void theDeskIsShown(String url) {
        assertThat(DeskSubApp.isOfTheDesk(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example",
                "https://elsewhere.example/.gws/desk",
                "//elsewhere.example",
                "/.gws/desk/../../.magnolia",
                "/.gws/desk//x",
                "/.gws/desk\\x",
                "/.gws/deskx",
                "/",
                "",
                "javascript:alert(1)"
            })
    void nothingElseIs(String url) {
        assertThat(DeskSubApp.isOfTheDesk(url)).isFalse();
    }

    @Test
    void theTabIsCalledByWhatIsOpenAndMagnoliasAddressLeadsThereAgain() {
        Shown shown = new Shown("gws-desk", "desk");
        shown.app.arrived("/author", "/author/.gws/desk/publications/abcd?lang=th&edition=2", "แผนปฏิบัติการ");
        assertThat(shown.made)
                .containsExactly(List.of("app", "gws-desk", "desk", "/.gws/desk/publications/abcd?edition=2"));
        verify(shown.locations).goTo(any());
        verify(shown.view).updateCaption("7", "แผนปฏิบัติการ");
        shown.close();
    }

    @Test
    void aPageThatIsStillLoadingDoesNotBringItsTabToTheFront() {
        Shown shown = new Shown("tasks-app", "browser");
        shown.app.arrived("", "/.gws/desk/publications/abcd", "เรื่อง");
        verify(shown.locations, never()).goTo(any());
        verify(shown.context).updateSubAppLocation(any(), any());
        shown.close();
    }

    @Test
    void whatIsNotOfTheDeskChangesNeitherNameNorAddress() {
        Shown shown = new Shown("gws-desk", "desk");
        shown.app.arrived("/author", "/author/.magnolia/admincentral", "elsewhere");
        shown.app.arrived("/author", "https://elsewhere.example/", "elsewhere");
        assertThat(shown.made).isEmpty();
        shown.close();
    }

    @Test
    void aLongTitleIsCut() {
        Shown shown = new Shown("gws-desk", "desk");
        shown.app.arrived("", "/.gws/desk/", "ก".repeat(200));
        assertThat(shown.app.getCaption()).hasSize(61).endsWith("…");
        shown.close();
    }

    /** A sub-app of Magnolia's, at the place where its user is. */
    private static final class Shown implements AutoCloseable {

        private final LocationController locations = mock(LocationController.class);
        private final AppContext context = mock(AppContext.class);
        private final AppView view = mock(AppView.class);
        private final List<List<?>> made = new ArrayList<>();
        private final MockedConstruction<DefaultLocation> construction =
                mockConstruction(DefaultLocation.class, (location, how) -> made.add(how.arguments()));
        private final DeskSubApp app;

        private Shown(String appName, String subApp) {
            Location where = mock(Location.class);
            when(where.getAppName()).thenReturn(appName);
            when(where.getSubAppId()).thenReturn(subApp);
            when(locations.getWhere()).thenReturn(where);
            when(context.getName()).thenReturn("gws-desk");
            when(context.getView()).thenReturn(view);
            SubAppContext own = mock(SubAppContext.class);
            when(own.getInstanceId()).thenReturn("7");
            app = new DeskSubApp(own, mock(DeskView.class), locations) {
                @Override
                public AppContext getAppContext() {
                    return context;
                }

                @Override
                public SubAppContext getSubAppContext() {
                    return own;
                }
            };
        }

        @Override
        public void close() {
            construction.close();
        }
    }
}

package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;

import info.magnolia.task.Task;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.LocationController;
import info.magnolia.ui.api.message.Message;

class OpenDeskActionTest {

    private final LocationController locations = mock(LocationController.class);

    @Test
    void itOpensTheDesksPageOfTheSelectedPublicationInItsApp() throws Exception {
        assertThat(opened("/publications/{id}/act/approve", Items.withId("abcd2345efgh")))
                .containsExactly("app", "gws-publications", "desk", "/.gws/desk/publications/abcd2345efgh/act/approve");
    }

    @Test
    void aPageOfNoItemNeedsNoSelection() throws Exception {
        assertThat(opened("/publications/new", null))
                .containsExactly("app", "gws-publications", "desk", "/.gws/desk/publications/new");
    }

    @Test
    void aTaskAndAMessageOpenThePageToWhichTheyLead() throws Exception {
        Task task = mock(Task.class);
        when(task.getContent()).thenReturn(Map.of("gwsPage", "/publications/abcd2345efgh"));
        Message message = mock(Message.class);
        when(message.getProperty("gwsPage")).thenReturn("/duties");
        assertThat(opened("{page}", task)).endsWith("/.gws/desk/publications/abcd2345efgh");
        assertThat(opened("{page}", message)).endsWith("/.gws/desk/duties");
    }

    @Test
    void aTaskOfOthersLeadsNowhere() throws Exception {
        for (Object item : new Object[] {mock(Task.class), mock(Message.class), Items.withId("abcd2345efgh")}) {
            assertThatThrownBy(() -> opened("{page}", item)).isInstanceOf(ActionExecutionException.class);
            assertThat(Leading.to(item)).isEmpty();
        }
        verify(locations, never()).goTo(any());
    }

    @Test
    void withoutAnItemThatHasAnIdItFailsAndGoesNowhere() throws Exception {
        for (Object item : new Object[] {null, "text", Items.withId("../../x"), Items.withoutId()}) {
            assertThatThrownBy(() -> opened("/publications/{id}", item)).isInstanceOf(ActionExecutionException.class);
        }
        verify(locations, never()).goTo(any());
    }

    private List<Object> opened(String page, Object selected) throws Exception {
        OpenDeskActionDefinition definition = new OpenDeskActionDefinition();
        definition.setApp("gws-publications");
        definition.setPage(page);
        @SuppressWarnings("unchecked")
        ValueContext<Object> selection = mock(ValueContext.class);
        when(selection.getSingle()).thenReturn(Optional.ofNullable(selected));
        List<Object> arguments = new ArrayList<>();
        try (MockedConstruction<DefaultLocation> made =
                mockConstruction(DefaultLocation.class, (mock, context) -> arguments.addAll(context.arguments()))) {
            new OpenDeskAction(definition, selection, locations).execute();
            verify(locations).goTo(made.constructed().get(0));
        }
        return arguments;
    }
}

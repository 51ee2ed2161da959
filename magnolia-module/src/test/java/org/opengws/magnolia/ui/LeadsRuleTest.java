package org.opengws.magnolia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import info.magnolia.task.Task;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.message.Message;

class LeadsRuleTest {

    @Test
    void aTaskOrMessageOfOursOpensOnTheDesk() {
        Task task = mock(Task.class);
        when(task.getContent()).thenReturn(Map.of("gwsPage", "/publications/abcd2345efgh"));
        Message message = mock(Message.class);
        when(message.getProperty("gwsPage")).thenReturn("/duties");
        assertThat(isAvailable(task)).isTrue();
        assertThat(isAvailable(message)).isTrue();
    }

    @Test
    void whatIsOfOthersOrNothingDoesNot() {
        assertThat(isAvailable(mock(Task.class))).isFalse();
        assertThat(isAvailable(mock(Message.class))).isFalse();
        assertThat(isAvailable(null)).isFalse();
    }

    private static boolean isAvailable(Object selected) {
        @SuppressWarnings("unchecked")
        ValueContext<Object> selection = mock(ValueContext.class);
        when(selection.getSingle()).thenReturn(Optional.ofNullable(selected));
        return new LeadsRule(selection).isAvailable(List.of());
    }
}

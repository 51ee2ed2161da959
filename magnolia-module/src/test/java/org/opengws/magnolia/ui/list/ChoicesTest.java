package org.opengws.magnolia.ui.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.vaadin.data.provider.Query;

class ChoicesTest {

    private ListedOffice listed;

    @BeforeEach
    void open(@TempDir Path folder) {
        listed = new ListedOffice(folder);
    }

    @AfterEach
    void close() {
        listed.close();
    }

    @Test
    void eachOffersFirstWhatRestrictsNothing() {
        for (String what : List.of("attention", "category", "unit")) {
            List<Choices.Choice> offered = offered(what);
            assertThat(offered).as(what).hasSizeGreaterThan(1);
            assertThat(offered.get(0)).as(what).isEqualTo(new Choices.Choice("", "ทั้งหมด"));
            assertThat(offered).as(what).noneMatch(choice -> choice.label().isBlank());
        }
    }

    @Test
    void unitsAreThoseOfToday() {
        assertThat(offered("unit"))
                .hasSize(1
                        + listed.office
                                .publishing
                                .organisation()
                                .unitsOn(listed.office.publishing.today())
                                .size());
    }

    @Test
    void aFilterOfWhatThereIsNotIsRefused() {
        assertThatThrownBy(() -> offered("units")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Choices.Choice> offered(String what) {
        Choices.Definition definition = mock(Choices.Definition.class);
        when(definition.getWhat()).thenReturn(what);
        return new Choices(listed.product, definition)
                .getDataProvider()
                .fetch(new Query<>())
                .toList();
    }
}

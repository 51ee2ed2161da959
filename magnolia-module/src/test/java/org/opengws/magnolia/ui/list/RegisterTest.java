package org.opengws.magnolia.ui.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.jcr.Item;
import javax.jcr.Node;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.decision.Staff;

class RegisterTest {

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
    void topicsStandBelowTheirCategories() {
        var catalogue = listed.office.publishing.catalogue();
        assertThat(topics(Register::roots))
                .containsExactlyElementsOf(catalogue.categories().stream()
                        .map(category -> category.id().value())
                        .toList());
        catalogue
                .categories()
                .forEach(category -> assertThat(topics(register -> register.children(register.roots().stream()
                                .filter(root -> id(root).equals(category.id().value()))
                                .findFirst()
                                .orElseThrow())))
                        .containsExactlyElementsOf(catalogue.topicsOf(category.id()).stream()
                                .map(topic -> topic.id().value())
                                .toList()));
    }

    @Test
    void aTopicIsALeafAndKnowsWhereItBelongs() {
        assertThat(topics(register -> {
                    Item category = register.roots().get(0);
                    Item topic = register.children(category).get(0);
                    assertThat(register.children(topic)).isEmpty();
                    assertThat(register.parent(category)).isEmpty();
                    return List.of(register.parent(topic).orElseThrow());
                }))
                .containsExactly(topics(Register::roots).get(0));
    }

    @Test
    void unitsStandBelowTheOneThatTheyBelongTo() {
        assertThat(units(Register::roots)).hasSize(1);
        assertThat(units(register -> register.children(register.roots().get(0))))
                .contains(Staff.STRATEGY.value());
    }

    @Test
    void aThaiWordInsideANameIsFound() {
        var topic = listed.office.publishing.catalogue().topics().stream()
                .filter(one -> one.name().th().length() > 12)
                .findFirst()
                .orElseThrow();
        String part = topic.name().th().substring(0, 8);
        assertThat(topics(register -> register.matching(part)))
                .contains(topic.id().value());
        assertThat(topics(register -> register.matching("ไม่มีคำนี้แน่นอน"))).isEmpty();
    }

    private List<String> topics(Function<Register, List<Item>> question) {
        return ask("/catalogue", "category", "gws:category", question);
    }

    private List<String> units(Function<Register, List<Item>> question) {
        return ask("/organisation/units", "parent", "gws:unit", question);
    }

    private List<String> ask(String root, String parent, String type, Function<Register, List<Item>> question) {
        RegisterTreeDefinition definition = mock(RegisterTreeDefinition.class);
        when(definition.getRoot()).thenReturn(root);
        when(definition.getParent()).thenReturn(parent);
        when(definition.getParentType()).thenReturn(type);
        return listed.office.sessions.read(
                session -> question.apply(new Register(ListedOffice.datasource(session), definition)).stream()
                        .map(RegisterTest::id)
                        .toList());
    }

    private static String id(Item item) {
        try {
            return ((Node) item).getProperty("id").getString();
        } catch (javax.jcr.RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}

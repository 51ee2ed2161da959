package org.opengws.magnolia.ui.column;

import java.util.Optional;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.publishing.language.Text;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.ValueProvider;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;

/** A column of topics, categories or units in words, where the node holds a code. Text, never markup. */
public class RegisterWord implements ValueProvider<Item, String> {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "name";

    private final transient GwsProduct product;
    private final String property;
    private final String what;

    @Inject
    public RegisterWord(GwsProduct product, Definition definition) {
        this.product = product;
        this.property = definition.getName();
        this.what = definition.getWhat();
    }

    /** The code itself where the product does not run, or does not know it. */
    @Override
    public String apply(Item item) {
        if (!(item instanceof Node node)) {
            return "";
        }
        return what.equals(NAME) ? name(node) : word(text(node, property));
    }

    /** In the user's language; in the other one where it has none in that. */
    private String name(Node node) {
        Text name = new Text(text(node, property + ".th"), text(node, property + ".en"));
        return name.in(UserLanguages.ofCurrentUser());
    }

    private String word(String code) {
        return code.isEmpty()
                ? ""
                : product.author()
                        .flatMap(author ->
                                word(code, new LineWords(author.assembly().domain(), UserLanguages.ofCurrentUser())))
                        .orElse(code);
    }

    private static String text(Node node, String property) {
        try {
            return node.hasProperty(property) ? node.getProperty(property).getString() : "";
        } catch (RepositoryException e) {
            throw new IllegalStateException("a register cannot be read for the list", e);
        }
    }

    private Optional<String> word(String code, LineWords words) {
        return switch (what) {
            case "category" -> words.category(code);
            case "procedure" -> words.procedure(code);
            case "rhythm" -> words.rhythm(code);
            case "interval" -> words.interval(code);
            case "unit" -> words.unit(code);
            case "kind" -> words.kind(code);
            case "standing" -> words.standing(code);
            case "day" -> words.day(code);
            default -> Optional.empty();
        };
    }

    /** As the app names it. */
    @ColumnType("gwsWord")
    public static class Definition extends ConfiguredColumnDefinition<Item> {

        private String what = "";

        @Override
        public Class<? extends ValueProvider<Item, ?>> getValueProvider() {
            return RegisterWord.class;
        }

        /**
         * Of what the property holds the code: category, procedure, rhythm, interval, unit, kind, standing or day; {@code
         * name} for a property in two languages.
         */
        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }
}

package org.opengws.magnolia.ui.column;

import java.util.Map;
import java.util.function.BiFunction;
import javax.jcr.Item;
import jakarta.inject.Inject;

import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.desk.publication.LineWords;

import com.vaadin.data.ValueProvider;
import com.vaadin.ui.StyleGenerator;

import info.magnolia.ui.contentapp.configuration.column.ColumnType;
import info.magnolia.ui.contentapp.configuration.column.ConfiguredColumnDefinition;

/** A column of publications: one thing that its line says, in words. Text, never markup. */
public class PublicationWord implements ValueProvider<Item, String> {

    private static final long serialVersionUID = 1L;

    private static final Map<String, BiFunction<PublicationLine, LineWords, String>> WORDS = Map.of(
            "title", (line, words) -> words.title(line),
            "status", (line, words) -> words.status(line),
            "topic", (line, words) -> words.topic(line.topic()),
            "owner", (line, words) -> words.unit(line.owner()),
            "due", (line, words) -> words.due(line),
            "since", (line, words) -> words.since(line));

    private final transient ShownLine lines;
    private final String what;

    @Inject
    public PublicationWord(ShownLine lines, Definition definition) {
        this.lines = lines;
        this.what = definition.getWhat();
        if (!WORDS.containsKey(what)) {
            throw new IllegalArgumentException("a column of publications shows one of " + WORDS.keySet() + ": " + what);
        }
    }

    /** Empty for what is no publication, and where the product does not run. */
    @Override
    public String apply(Item item) {
        return lines.ask(item, WORDS.get(what)).orElse("");
    }

    /** As the app names it. */
    @ColumnType("gwsPublication")
    public static class Definition extends ConfiguredColumnDefinition<Item> {

        private String what = "";

        @Override
        public Class<? extends ValueProvider<Item, ?>> getValueProvider() {
            return PublicationWord.class;
        }

        /** What is late is seen before it is read. */
        @Override
        public Class<? extends StyleGenerator<Item>> getColumnStyleGenerator() {
            return Urgency.class;
        }

        /** {@code title}, {@code status}, {@code topic}, {@code owner}, {@code due} or {@code since}. */
        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }
    }
}

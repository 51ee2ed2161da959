package org.opengws.magnolia.ui.column;

import javax.jcr.Item;
import jakarta.inject.Inject;

import org.opengws.web.desk.publication.LineWords;

import com.vaadin.ui.StyleGenerator;

/** The style of a publication's cells: {@code gws-late}, {@code gws-soon}, or none. */
public class Urgency implements StyleGenerator<Item> {

    private static final long serialVersionUID = 1L;

    /** The colours of the desk; the words say it too. */
    public static final String SHEET = """
            .v-grid-cell.gws-late { color: #a11a1a; font-weight: bold; }
            .v-grid-cell.gws-soon { color: #7a4d00; font-weight: bold; }
            """;

    private final transient ShownLine lines;

    @Inject
    public Urgency(ShownLine lines) {
        this.lines = lines;
    }

    @Override
    public String apply(Item item) {
        return lines.ask(item, (line, words) -> words.urgency(line))
                .filter(urgency -> !urgency.equals(LineWords.QUIET))
                .map(urgency -> "gws-" + urgency)
                .orElse(null);
    }
}

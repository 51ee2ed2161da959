package org.opengws.web.desk.publication;

import java.util.List;

import org.opengws.publishing.Preparing;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.people.Person;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * The front office's word to a matter.
 *
 * @param to the executive's name where somebody else reads it; else empty
 */
public record SaidView(String text, String by, String when, String to) {

    public static SaidView of(Preparation.Note note, Wording wording) {
        return new SaidView(
                note.text(),
                wording.of(note.by().name()),
                wording.moment(note.by().at()),
                "");
    }

    /** Those to what waits there that the one who looks may read. */
    public static List<SaidView> of(Publication publication, Person reader, Domain domain, Wording wording) {
        return domain.publishing().preparing().said(reader, publication).stream()
                .map(said -> of(said, reader, wording))
                .toList();
    }

    private static SaidView of(Preparing.Said said, Person reader, Wording wording) {
        SaidView view = of(said.note(), wording);
        return said.executive().equals(reader.id())
                ? view
                : new SaidView(view.text(), view.by(), view.when(), wording.person(said.executive()));
    }
}

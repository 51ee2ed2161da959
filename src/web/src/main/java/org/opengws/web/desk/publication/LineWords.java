package org.opengws.web.desk.publication;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/** The words of the desk's lists, for a host that has a list of its own. */
public final class LineWords {

    private final Domain domain;
    private final Wording wording;

    public LineWords(Domain domain, Language language) {
        this.domain = domain;
        this.wording = new Wording(domain, language);
    }

    /** Says so where the reader may not read it. */
    public String title(PublicationLine line) {
        return wording.title(line);
    }

    public String text(Text text) {
        return wording.of(text);
    }

    /** The gravest thing that a reader should know first. */
    public String status(PublicationLine line) {
        return Status.of(line, domain.today(), wording).word();
    }

    public String topic(TopicId topic) {
        return wording.topic(topic);
    }

    public String unit(UnitId unit) {
        return wording.unit(unit);
    }

    /** The day since when it stands there. */
    public String since(PublicationLine line) {
        return wording.brief(Domain.dayOf(line.since()));
    }
}

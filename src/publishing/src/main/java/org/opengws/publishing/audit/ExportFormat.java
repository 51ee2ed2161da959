package org.opengws.publishing.audit;

import java.time.Instant;

import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.storage.JournalLine;

/** The lines of an export. Their form is laid down in {@code docs/audit.md} and never changes within a version. */
final class ExportFormat {

    static final String VERSION = "gws-audit-2";
    /** Without acts of the office; still checked. */
    static final String EARLIER = "gws-audit-1";

    static final String HEAD = "head";
    static final String JOURNAL = "journal";
    static final String OFFICE_ACT = "office-act";
    static final String PUBLICATION = "publication";
    static final String DECISION = "decision";
    static final String END = "end";

    private ExportFormat() {}

    static String begin(Instant at) {
        return new Canonical(VERSION).add(at.toString()).json();
    }

    static String journal(JournalLine line) {
        return new Canonical(JOURNAL)
                .add(line.day().toString())
                .add(line.chain())
                .add(line.number())
                .add(line.hash())
                .json();
    }

    static String publication(Publication publication) {
        return new Canonical(PUBLICATION)
                .add(publication.id().value())
                .add(publication.decisions().size())
                .json();
    }

    /** The stored hash, then the canonical form as it is hashed. */
    static String decision(PublicationId publication, Decision decision) {
        String canonical = decision.canonical(publication).json();
        return "[\"" + DECISION + "\",\"" + decision.hash() + "\"," + canonical.substring(1);
    }

    /** The stored hash, then the canonical form as it is hashed. */
    static String act(OfficeAct act) {
        return "[\"" + OFFICE_ACT + "\",\"" + act.hash() + "\","
                + act.canonical().json().substring(1);
    }

    static String end(long journal, long acts, long publications, long decisions) {
        return new Canonical(END)
                .add(journal)
                .add(acts)
                .add(publications)
                .add(decisions)
                .json();
    }
}

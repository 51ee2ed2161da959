package org.opengws.publishing.storage;

import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.office.OfficeAct;

/** Port: hears of each decision and each act of the office once it is saved, from the thread that saved it. Never throws. */
public interface Witness {

    Witness NOBODY = new Witness() {
        @Override
        public void decided(PublicationId publication, Decision decision) {
            // nobody listens
        }

        @Override
        public void acted(OfficeAct act) {
            // nobody listens
        }
    };

    void decided(PublicationId publication, Decision decision);

    void acted(OfficeAct act);
}

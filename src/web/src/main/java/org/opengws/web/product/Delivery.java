package org.opengws.web.product;

import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.outbox.PublicState;

/** Port: how what was projected on this instance reaches the instances that visitors ask. */
public interface Delivery {

    /** Visitors ask this instance. */
    Delivery HERE = new Delivery() {
        @Override
        public Projecting projecting(PublicProjecting here) {
            return here;
        }

        @Override
        public PublicState state(PublicHashes here) {
            return here;
        }

        @Override
        public void registers(PublicProjecting here) {
            here.projectRegisters();
        }
    };

    /** Projects here, sends and reads back. */
    Projecting projecting(PublicProjecting here);

    /** What the instances hold that visitors ask. */
    PublicState state(PublicHashes here);

    /** Brings catalogue and organisation up to date, here and there, where they changed. */
    void registers(PublicProjecting here);
}

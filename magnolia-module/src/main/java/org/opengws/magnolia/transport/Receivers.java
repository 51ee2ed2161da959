package org.opengws.magnolia.transport;

import java.util.List;

/** Port: the public instances as Magnolia is set up at this moment. */
@FunctionalInterface
public interface Receivers {

    Setting now();

    /**
     * @param served to which this Magnolia publishes
     * @param left enabled, but passed over by this edition of Magnolia
     */
    record Setting(List<Receiver> served, List<Receiver> left) {

        public Setting {
            served = List.copyOf(served);
            left = List.copyOf(left);
        }
    }
}

package org.opengws.magnolia.start;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import org.opengws.magnolia.product.PublicSide;
import org.opengws.publishing.notice.Inbox;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.web.HealthSource;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Delivery;

/** Port: where the product's effects leave it on the author: public instances, tasks and messages. */
@FunctionalInterface
public interface Integrations {

    /** Nothing leaves: visitors ask this instance, and people are told in the desk. */
    Integrations NONE = author -> Open.NONE;

    /** For one start of the product. */
    Open open(Author author);

    /**
     * What is there before the integrations are.
     *
     * @param version of the module
     * @param baseUrl how people reach the desk
     */
    record Author(PublicSide publicSide, String version, URI baseUrl, Clock clock) {}

    /** Between a start and a stop. */
    interface Open {

        Open NONE = new Open() {
            @Override
            public Delivery delivery() {
                return Delivery.HERE;
            }

            @Override
            public Inbox inbox() {
                return Inbox.NONE;
            }

            @Override
            public EffectHandler telling(Assembly assembly, EffectHandler notices) {
                return notices;
            }

            @Override
            public List<HealthSource> health() {
                return List.of();
            }

            @Override
            public void tidy(Assembly assembly) {
                // there is nothing to compare
            }
        };

        Delivery delivery();

        /** Where people see notices beside the desk. */
        Inbox inbox();

        /** Our own notices of a decision, and what is done beside them. */
        EffectHandler telling(Assembly assembly, EffectHandler notices);

        /** What the receivers say of themselves. */
        List<HealthSource> health();

        /** The job that brings tasks into line with the steps that wait; may be repeated at any time. */
        void tidy(Assembly assembly);
    }
}

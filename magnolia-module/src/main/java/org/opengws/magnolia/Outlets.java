package org.opengws.magnolia;

import java.util.List;
import java.util.function.UnaryOperator;

import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.web.HealthSource;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Delivery;

/** Port: where the product's effects leave it on the author: public instances, tasks and messages. */
public interface Outlets {

    /** Nothing leaves: visitors ask this instance, and people are told in the desk. */
    Outlets NONE = new Outlets() {
        @Override
        public Delivery delivery() {
            return Delivery.HERE;
        }

        @Override
        public UnaryOperator<EffectHandler> telling(Assembly assembly) {
            return UnaryOperator.identity();
        }

        @Override
        public List<HealthSource> health(Assembly assembly) {
            return List.of();
        }

        @Override
        public void tidy(Assembly assembly) {
            // there is nothing to compare
        }
    };

    /** Asked once, before the assembly is there. */
    Delivery delivery();

    /** What is done beside our own notices. */
    UnaryOperator<EffectHandler> telling(Assembly assembly);

    /** What the receivers and tasks say of themselves. */
    List<HealthSource> health(Assembly assembly);

    /** The job that brings tasks into line with the steps that wait; may be repeated at any time. */
    void tidy(Assembly assembly);
}

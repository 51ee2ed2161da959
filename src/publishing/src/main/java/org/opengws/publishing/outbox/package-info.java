/**
 * Works off what must follow a save: public instances, notices, mail. Start with {@link Dispatcher}; what it brings
 * about is named by {@link EffectHandler}s.
 */
package org.opengws.publishing.outbox;

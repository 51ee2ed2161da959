package org.opengws.magnolia.transport;

import java.util.Optional;

import org.opengws.publishing.language.Text;

/**
 * What came of asking a receiver.
 *
 * @param state empty where there is a trouble
 * @param trouble what is wrong and what to do about it; empty where there is a state
 */
record Answer(Receiver receiver, Optional<InstanceState> state, Text trouble) {

    static Answer of(Receiver receiver, InstanceState state) {
        return new Answer(receiver, Optional.of(state), Text.EMPTY);
    }

    static Answer none(Receiver receiver, String th, String en) {
        return new Answer(receiver, Optional.empty(), Text.of(th, en));
    }

    /** For an outbox entry, with the receiver's name. */
    String reason() {
        return "receiver " + receiver.name() + ": " + trouble.en();
    }
}

package org.opengws.magnolia.transport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.PublicationId;

/** Asks every receiver that this Magnolia serves. */
final class Asking {

    private final Receivers receivers;
    private final StateClient client;

    Asking(Receivers receivers, StateClient client) {
        this.receivers = receivers;
        this.client = client;
    }

    List<Receiver> served() {
        return receivers.now().served();
    }

    /** @param path empty where it is not asked */
    List<Answer> page(PublicationId id, String path) {
        return all("?id=" + id + (path.isEmpty() ? "" : "&path=" + path));
    }

    List<Answer> registers() {
        return all("?limit=1");
    }

    Answer part(Receiver receiver, String from, int limit) {
        return client.ask(receiver, "?limit=" + limit + (from.isEmpty() ? "" : "&from=" + from));
    }

    /** Those that did not say what they hold, with the reason of each; empty where all did. */
    static Optional<String> silent(List<Answer> answers) {
        String reasons = answers.stream()
                .filter(answer -> answer.state().isEmpty())
                .map(Answer::reason)
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons);
    }

    private List<Answer> all(String query) {
        return served().stream().map(receiver -> client.ask(receiver, query)).toList();
    }
}

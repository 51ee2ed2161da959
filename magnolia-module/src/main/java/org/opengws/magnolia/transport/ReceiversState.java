package org.opengws.magnolia.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.outbox.PublicState;
import org.opengws.publishing.storage.Batch;

/** What all receivers hold, side by side. */
final class ReceiversState implements PublicState {

    /** A receiver does not say what it holds; the next try goes on where this one broke off. */
    static final class Silent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Silent(String message) {
            super(message);
        }
    }

    private final Asking asking;

    ReceiversState(Asking asking) {
        this.asking = asking;
    }

    /** Each answers in the order of ids; as far as the one goes that goes least far, all is known of all. */
    @Override
    public Batch<Line> walk(String from, int limit) {
        TreeMap<String, Line> lines = new TreeMap<>();
        String until = "";
        for (InstanceState state : parts(from, limit)) {
            state.pages().forEach((id, page) -> lines.putIfAbsent(id.value(), new Line(id, page.hash())));
            if (!state.next().isEmpty() && (until.isEmpty() || state.next().compareTo(until) < 0)) {
                until = state.next();
            }
        }
        List<Line> known = new ArrayList<>((until.isEmpty() ? lines : lines.headMap(until, true)).values());
        return new Batch<>(known, until);
    }

    @Override
    public Optional<String> hash(PublicationId publication) {
        List<Answer> answers = asking.page(publication, "");
        refuseSilent(answers);
        Set<Optional<String>> hashes = answers.stream()
                .map(answer -> answer.state().orElseThrow().page(publication).map(InstanceState.Page::hash))
                .collect(Collectors.toSet());
        return hashes.size() == 1 ? hashes.iterator().next() : Optional.empty();
    }

    private List<InstanceState> parts(String from, int limit) {
        List<Answer> answers = asking.served().stream()
                .map(receiver -> asking.part(receiver, from, limit))
                .toList();
        refuseSilent(answers);
        return answers.stream().map(answer -> answer.state().orElseThrow()).toList();
    }

    private static void refuseSilent(List<Answer> answers) {
        if (answers.isEmpty()) {
            throw new Silent("no receiver is enabled in Magnolia's publishing");
        }
        Asking.silent(answers).ifPresent(reason -> {
            throw new Silent(reason);
        });
    }
}

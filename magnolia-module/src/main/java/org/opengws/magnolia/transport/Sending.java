package org.opengws.magnolia.transport;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.page.PublicPlaceholders;
import org.opengws.publishing.jcr.page.PublicVersion;
import org.opengws.publishing.outbox.PublicInstance;
import org.opengws.publishing.outbox.Result;

/**
 * Brings every receiver to what {@code gws-public} holds here: asks first, sends only what one of them lacks, and asks
 * again. What was sent before a crash is found by asking, so that a repeat sends nothing twice.
 */
final class Sending {

    private static final String HIGHLIGHTS = "/highlights";
    private static final String PAGE_PATH = "/published/\\d{4}/\\d{2}/[a-z0-9]/";

    private final PublicInstance here;
    private final PublicPlaceholders placeholders;
    private final PublicVersion version;
    private final Commands commands;
    private final Asking asking;

    Sending(
            PublicInstance here,
            PublicPlaceholders placeholders,
            PublicVersion version,
            Commands commands,
            Asking asking) {
        this.here = here;
        this.placeholders = placeholders;
        this.version = version;
        this.commands = commands;
        this.asking = asking;
    }

    /** @param page empty to bring the registers only; one at a time, since both read what the other writes */
    synchronized Result bring(Optional<PublicationId> page) {
        if (asking.served().isEmpty()) {
            return Result.failed("no receiver is enabled in Magnolia's publishing; set one up");
        }
        Wanted wanted = Wanted.of(here, page);
        List<Answer> before = ask(wanted);
        Optional<String> silent = Asking.silent(before);
        if (silent.isPresent()) {
            return Result.failed(silent.get());
        }
        if (differing(wanted, before).isEmpty()) {
            return Result.DONE;
        }
        if (isRemembered(wanted, before)) {
            version.raise();
            wanted = Wanted.of(here, page);
        }
        Optional<String> failure = send(wanted, before);
        return readBack(wanted, failure);
    }

    private List<Answer> ask(Wanted wanted) {
        return wanted.page().isPresent()
                ? asking.page(wanted.page().get(), wanted.path().orElse(""))
                : asking.registers();
    }

    /** A receiver remembers what it showed until the version grows; another page under one version would not be seen. */
    private static boolean isRemembered(Wanted wanted, List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.state().orElseThrow())
                .anyMatch(state -> state.version() == wanted.version()
                        && !wanted.hasPage(state)
                        && state.page(wanted.page().orElseThrow()).isPresent());
    }

    /** What the command says is not enough: each receiver is asked what it holds now. */
    private Result readBack(Wanted wanted, Optional<String> failure) {
        List<Answer> after = ask(wanted);
        Optional<String> differing = Asking.silent(after).or(() -> differing(wanted, after));
        if (differing.isEmpty()) {
            return Result.DONE;
        }
        return Result.failed(failure.map(reason -> reason + "; ").orElse("") + differing.get());
    }

    private static Optional<String> differing(Wanted wanted, List<Answer> answers) {
        String all = answers.stream()
                .filter(answer -> !wanted.lacking(answer.state().orElseThrow()).isEmpty())
                .map(answer -> "receiver " + answer.receiver().name() + " differs in "
                        + String.join(", ", wanted.lacking(answer.state().orElseThrow())))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** The registers before the page that names what is in them; last the counts, with whose version caches end. */
    private Optional<String> send(Wanted wanted, List<Answer> answers) {
        for (String register : new TreeSet<>(wanted.registers().keySet())) {
            if (lacks(wanted, answers, (want, state) -> want.hasRegister(state, register))) {
                Optional<String> failure = commands.publish("/" + register);
                if (failure.isPresent()) {
                    return failure;
                }
            }
        }
        Optional<String> failure =
                lacks(wanted, answers, Wanted::hasPage) ? sendPage(wanted, answers) : Optional.empty();
        return failure.isEmpty() && lacks(wanted, answers, Wanted::hasVersion) ? commands.publish(HIGHLIGHTS) : failure;
    }

    private static boolean lacks(Wanted wanted, List<Answer> answers, BiPredicate<Wanted, InstanceState> has) {
        return answers.stream()
                .anyMatch(answer -> !has.test(wanted, answer.state().orElseThrow()));
    }

    private Optional<String> sendPage(Wanted wanted, List<Answer> answers) {
        if (wanted.path().isEmpty()) {
            return takeOff(wanted.page().orElseThrow(), answers);
        }
        String path = wanted.path().get();
        Optional<String> failure = publishFolders(path, answers);
        return failure.or(() -> commands.publish(path));
    }

    /**
     * Only those that a receiver lacks: a folder sent over one of another identity would replace it with all its pages.
     */
    private Optional<String> publishFolders(String path, List<Answer> answers) {
        int reached = answers.stream()
                .mapToInt(answer -> answer.state().orElseThrow().reached().length())
                .min()
                .orElse(0);
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (slash > reached) {
                Optional<String> failure = commands.publish(path.substring(0, slash));
                if (failure.isPresent()) {
                    return failure;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The author's node is gone, and with it its identity, by which a receiver would remove its own. So an empty node
     * takes its path here, is published over it, and leaves both.
     */
    private Optional<String> takeOff(PublicationId id, List<Answer> answers) {
        Pattern form = Pattern.compile(PAGE_PATH + id);
        List<String> paths = answers.stream()
                .flatMap(answer -> answer.state().orElseThrow().page(id).stream())
                .map(InstanceState.Page::path)
                .distinct()
                .toList();
        for (String path : paths) {
            if (!form.matcher(path).matches()) {
                return Optional.of("a receiver keeps page " + id + " at " + path + ", where no page belongs");
            }
            placeholders.put(path);
        }
        return takeOffPlaceholders();
    }

    /** Those of an earlier try that broke off too. */
    private Optional<String> takeOffPlaceholders() {
        for (String path : placeholders.left()) {
            Optional<String> failure = commands.publish(path).or(() -> commands.unpublish(path));
            if (failure.isPresent()) {
                return failure;
            }
            placeholders.remove(path);
        }
        return Optional.empty();
    }
}

package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.opengws.publishing.audit.Discrepancy.Kind;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.JournalLine;

/** Everything that is wrong with one chain: the decisions of a publication, or the acts of the office. */
final class CheckedChain {

    private final Optional<PublicationId> publication;
    private final SortedMap<Integer, JournalLine> journal;
    private final Predicate<LocalDate> isOver;
    private final List<ChainEntry> decisions = new ArrayList<>();

    /**
     * @param publication empty for the acts of the office
     * @param journal what the days recorded of it
     * @param isOver whether the journal of that day is whole in this export
     */
    CheckedChain(
            Optional<PublicationId> publication, SortedMap<Integer, JournalLine> journal, Predicate<LocalDate> isOver) {
        this.publication = publication;
        this.journal = journal;
        this.isOver = isOver;
    }

    Optional<PublicationId> publication() {
        return publication;
    }

    void add(ChainEntry decision) {
        decisions.add(decision);
    }

    int size() {
        return decisions.size();
    }

    void check(Consumer<Discrepancy> discrepancies) {
        Map<Integer, ChainEntry> byNumber = new HashMap<>();
        int before = 0;
        for (ChainEntry decision : decisions) {
            if (decision.number() <= before || byNumber.put(decision.number(), decision) != null) {
                discrepancies.accept(of(Kind.REORDERED, decision.number(), "after decision " + before));
            }
            before = decision.number();
        }
        gone(byNumber, discrepancies);
        decisions.forEach(decision -> checkOne(decision, byNumber, discrepancies));
    }

    private void gone(Map<Integer, ChainEntry> byNumber, Consumer<Discrepancy> discrepancies) {
        int last = byNumber.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        TreeSet<Integer> known = new TreeSet<>(journal.keySet());
        for (int number = 1; number < last; number++) {
            known.add(number);
        }
        for (int number : known) {
            if (!byNumber.containsKey(number)) {
                discrepancies.accept(of(number < last ? Kind.REMOVED : Kind.CUT_OFF, number, recorded(number)));
            }
        }
    }

    private String recorded(int number) {
        return Optional.ofNullable(journal.get(number))
                .map(line -> "in the journal of " + line.day())
                .orElse("");
    }

    private void checkOne(ChainEntry decision, Map<Integer, ChainEntry> byNumber, Consumer<Discrepancy> discrepancies) {
        Optional<JournalLine> recorded = Optional.ofNullable(journal.get(decision.number()));
        boolean recordedOtherwise =
                recorded.isPresent() && !recorded.get().hash().equals(decision.stored());
        if (!decision.isIntact()) {
            discrepancies.accept(of(Kind.ALTERED, decision.number(), "its fields do not give its hash"));
        } else if (recordedOtherwise) {
            discrepancies.accept(of(Kind.ALTERED, decision.number(), "the journal has another hash"));
        }
        if (recorded.isEmpty() && decision.day().filter(isOver).isPresent()) {
            discrepancies.accept(of(Kind.NOT_IN_JOURNAL, decision.number(), ""));
        }
        Optional<String> previous = decision.number() == 1
                ? Optional.of(Decision.START)
                : Optional.ofNullable(byNumber.get(decision.number() - 1)).map(ChainEntry::stored);
        if (previous.filter(hash -> !hash.equals(decision.previous())).isPresent()) {
            discrepancies.accept(of(Kind.CHAIN_BROKEN, decision.number(), ""));
        }
    }

    private Discrepancy of(Kind kind, int number, String detail) {
        return publication
                .map(id -> Discrepancy.of(kind, id, number, detail))
                .orElseGet(() -> Discrepancy.ofOffice(kind, number, detail));
    }
}

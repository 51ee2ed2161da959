package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.language.ThaiDigits;

/**
 * Judges evidence by an item's rules. One publication has to meet all that is asked of one; what is asked of all of them
 * together is judged by the periods that they cover. Pure.
 */
final class EvidenceCheck {

    private static final int MONTHS = 12;
    private static final int HALF = 6;
    /** As the catalogue's monthly topics: thirty days after the month's end. */
    private static final int DAYS_AFTER_MONTH = 30;

    private final Set<EvidenceRule> rules;
    private final int year;
    private final LocalDate today;

    EvidenceCheck(Set<EvidenceRule> rules, int year, LocalDate today) {
        this.rules = rules;
        this.year = year;
        this.today = today;
    }

    /**
     * Where there was nothing to report, that is the evidence: no file is asked of it.
     *
     * @param periods codes of the periods that all of the evidence covers
     */
    List<EvidenceRule> unmet(Iterable<PublicContent> evidence, Collection<String> periods) {
        List<EvidenceRule> unmet = new ArrayList<>(best(evidence));
        if (rules.contains(EvidenceRule.EACH_MONTH) && !hasEachMonth(periods)) {
            unmet.add(EvidenceRule.EACH_MONTH);
        }
        return unmet;
    }

    /** Of the publication that comes nearest; looks no further once one meets all. */
    private List<EvidenceRule> best(Iterable<PublicContent> evidence) {
        List<EvidenceRule> best = rules.stream().filter(rule -> !rule.isOfAll()).toList();
        if (best.isEmpty()) {
            return best;
        }
        for (PublicContent shown : evidence) {
            List<EvidenceRule> unmet = rules.stream()
                    .filter(rule -> !rule.isOfAll() && !isMet(rule, shown))
                    .toList();
            if (unmet.isEmpty()) {
                return unmet;
            }
            best = unmet.size() < best.size() ? unmet : best;
        }
        return best;
    }

    private boolean isMet(EvidenceRule rule, PublicContent shown) {
        return switch (rule) {
            case YEAR -> names(year, shown);
            case PREVIOUS_YEAR -> names(year - 1, shown);
            case FIRST_HALF -> isOfFirstHalf(shown);
            case PDF_AND_DATA ->
                shown.content().reportsNothing()
                        || shown.files().contains(DocumentType.PDF)
                                && shown.files().stream().anyMatch(DocumentType.DATA::contains);
            case COMPLETE_ROWS ->
                !shown.content().rows().isEmpty()
                        && shown.content().rows().stream().allMatch(EvidenceCheck::isComplete);
            case EACH_MONTH -> throw new IllegalArgumentException("asked of all the evidence together");
        };
    }

    private static boolean names(int wanted, PublicContent shown) {
        boolean ofPeriod = FiscalPeriod.parse(shown.period())
                .filter(period -> period.year() == wanted)
                .isPresent();
        return ofPeriod || ThaiDigits.toArabic(shown.words()).contains(Integer.toString(wanted));
    }

    private boolean isOfFirstHalf(PublicContent shown) {
        boolean ofPeriod = shown.period().equals(new FiscalPeriod(year, HALF, 1).code());
        return ofPeriod
                || names(year, shown)
                        && ThaiDigits.toArabic(shown.words()).replace(" ", "").contains("6เดือน");
    }

    /** A vacant post needs no person; its page reads ตำแหน่งว่าง. */
    private static boolean isComplete(Map<String, String> row) {
        if (!has(row, "position")) {
            return false;
        }
        return row.getOrDefault("vacant", "").equals("true")
                || has(row, "name") && (has(row, "telephone") || has(row, "mail"));
    }

    private static boolean has(Map<String, String> row, String field) {
        return !row.getOrDefault(field, "").isBlank();
    }

    private boolean hasEachMonth(Collection<String> periods) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new FiscalPeriod(year, 1, month))
                .filter(month -> month.last().plusDays(DAYS_AFTER_MONTH).isBefore(today))
                .allMatch(month -> periods.contains(month.code()));
    }
}

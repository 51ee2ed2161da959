package org.opengws.web.desk.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.coverage.Evidence;
import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.ItemState;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/**
 * An item as lists show it.
 *
 * @param incomplete the rules that its evidence does not meet, for behind its state; empty where it meets them
 * @param from on whose word it is answered so, and its code
 * @param reason why it does not apply, empty where it does
 * @param evidence some of it, the newest first
 * @param more how many there are beside those
 */
public record ItemView(
        String code,
        String slug,
        String title,
        Status status,
        String incomplete,
        String from,
        String fromCode,
        List<String> topics,
        String reason,
        List<EvidenceView> evidence,
        int more,
        List<String> units) {

    /**
     * A publication that an assessor opens.
     *
     * @param address below the site's root
     */
    public record EvidenceView(String id, String title, String address, String owner, String published) {}

    /** @param most as many of its evidence as are shown */
    static ItemView of(SchemeKey scheme, ItemCoverage item, int most, Wording wording) {
        String from = item.answered().from().code();
        List<EvidenceView> evidence = item.evidence().stream()
                .limit(most)
                .map(one -> evidence(one, wording))
                .toList();
        return new ItemView(
                item.item().code().value(),
                item.item().code().slug(),
                wording.of(item.item().title()),
                Status.of(item.state(), wording),
                item.state() == ItemState.EVIDENCE_INCOMPLETE ? rules(scheme, item.unmet(), wording) : "",
                wording.of("mapping.from." + from),
                from,
                item.answered().topics().stream().map(wording::topic).toList(),
                item.answered().said().map(said -> said.reason()).orElse(""),
                evidence,
                item.total() - evidence.size(),
                item.units().stream().map(wording::unit).toList());
    }

    static String rule(SchemeKey scheme, EvidenceRule rule, Wording wording) {
        // a year of the Buddhist era in both languages, as the scheme itself is named
        return wording.of(
                "evidence-rule." + rule.code(), Integer.toString(scheme.year()), Integer.toString(scheme.year() - 1));
    }

    /** Several of them in one line. */
    static String rules(SchemeKey scheme, List<EvidenceRule> rules, Wording wording) {
        return rules.stream().map(rule -> rule(scheme, rule, wording)).collect(Collectors.joining("; "));
    }

    private static EvidenceView evidence(Evidence one, Wording wording) {
        return new EvidenceView(
                one.id().value(),
                wording.of(one.title()),
                one.path(),
                wording.unit(one.owner()),
                one.published().map((LocalDate day) -> wording.brief(day)).orElse(""));
    }
}

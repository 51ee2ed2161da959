package org.opengws.web.desk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.opengws.publishing.coverage.Evidence;
import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.publishing.files.Csv;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** The items that the filter leaves as a table for a spreadsheet: a row for each piece of evidence, or for none. */
final class ItemsCsv implements Screen {

    private static final List<String> COLUMNS = List.of(
            "assessment.code",
            "assessment.title",
            "assessment.state",
            "assessment.rules",
            "mapping.from",
            "assessment.topics",
            "assessment.unit",
            "assessment.evidence",
            "assessment.address",
            "column.owner",
            "assessment.day");

    private final Domain domain;

    ItemsCsv(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        return SchemePage.find(domain, visit)
                .<Answer>map(coverage ->
                        Answer.csv(coverage.scheme().key() + ".csv", Csv.BYTE_ORDER_MARK + table(coverage, visit)))
                .orElseGet(Failures::missing);
    }

    private String table(SchemeCoverage coverage, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ItemFilter filter = ItemFilter.of(visit.query());
        List<List<String>> rows = new ArrayList<>();
        coverage.items().stream().filter(filter::keeps).forEach(item -> add(rows, coverage, item, wording));
        return Csv.write(COLUMNS.stream().map(key -> wording.of(key)).toList(), rows);
    }

    private static void add(List<List<String>> rows, SchemeCoverage coverage, ItemCoverage item, Wording wording) {
        List<String> facts = List.of(
                item.item().code().value(),
                wording.of(item.item().title()),
                wording.of("item." + item.state().code()),
                ItemView.rules(coverage.scheme().key(), item.unmet(), wording),
                wording.of("mapping.from." + item.answered().from().code()),
                item.answered().topics().stream().map(wording::topic).collect(Collectors.joining("; ")),
                item.units().stream().map(wording::unit).collect(Collectors.joining("; ")));
        if (item.evidence().isEmpty()) {
            rows.add(row(facts, List.of("", "", "", "")));
        }
        item.evidence().forEach(one -> rows.add(row(facts, evidence(one, wording))));
    }

    private static List<String> evidence(Evidence one, Wording wording) {
        return List.of(
                wording.of(one.title()),
                one.path(),
                wording.unit(one.owner()),
                one.published().map(LocalDate::toString).orElse(""));
    }

    private static List<String> row(List<String> facts, List<String> evidence) {
        List<String> row = new ArrayList<>(facts);
        row.addAll(evidence);
        return row;
    }
}

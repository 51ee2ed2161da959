package org.opengws.web.desk.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.ItemState;
import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** Which items the address asks for; what it asks wrongly restricts nothing. */
record ItemFilter(Optional<ItemState> state, String category, String unit) {

    static ItemFilter of(Fields query) {
        return new ItemFilter(ItemState.byCode(query.value("state")), query.value("category"), query.value("unit"));
    }

    boolean keeps(ItemCoverage item) {
        return state.filter(wanted -> wanted != item.state()).isEmpty()
                && (category.isEmpty()
                        || item.categories().stream().anyMatch(id -> id.value().equals(category)))
                && (unit.isEmpty()
                        || item.units().stream().anyMatch(id -> id.value().equals(unit)));
    }

    boolean any() {
        return state.isPresent() || !category.isEmpty() || !unit.isEmpty();
    }

    /** As it stands in addresses, with a question mark in front unless it is empty. */
    String query() {
        Map<String, String> values = new TreeMap<>();
        state.ifPresent(wanted -> values.put("state", wanted.code()));
        values.put("category", category);
        values.put("unit", unit);
        values.values().removeIf(String::isEmpty);
        return values.isEmpty() ? "" : "?" + Queries.write(values);
    }

    List<Filters.Choice> states(Wording wording) {
        return Stream.of(ItemState.values())
                .map(one -> new Filters.Choice(
                        one.code(),
                        wording.of("item." + one.code()),
                        state.filter(one::equals).isPresent()))
                .toList();
    }

    List<Filters.Choice> units(SchemeCoverage coverage, Wording wording) {
        return coverage.items().stream()
                .flatMap(item -> item.units().stream())
                .distinct()
                .sorted()
                .map(id -> new Filters.Choice(
                        id.value(), wording.unit(id), id.equals(chosenUnit().orElse(null))))
                .toList();
    }

    private Optional<UnitId> chosenUnit() {
        return UnitId.isValid(unit) ? Optional.of(new UnitId(unit)) : Optional.empty();
    }
}

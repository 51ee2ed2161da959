package org.opengws.web.desk.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.TopicCoverage;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** Which topics the address asks for; what it asks wrongly restricts nothing. */
record CatalogueFilter(Optional<Coverage> coverage, String procedure, Optional<Provenance> provenance) {

    /** The form, and what each source of a value means with the number of topics that have one of it. */
    public record View(
            List<Filters.Choice> coverage,
            List<Filters.Choice> procedures,
            List<Filters.Choice> provenances,
            List<Source> sources,
            boolean any) {}

    /** A source of values. */
    public record Source(String code, String word, String meaning, int topics, String address, boolean here) {}

    static CatalogueFilter of(Fields query) {
        return new CatalogueFilter(
                EnumSet.allOf(Coverage.class).stream()
                        .filter(value -> value.code().equals(query.value("coverage")))
                        .findFirst(),
                query.value("procedure"),
                EnumSet.allOf(Provenance.class).stream()
                        .filter(value -> value.code().equals(query.value("provenance")))
                        .findFirst());
    }

    boolean keeps(TopicCoverage one) {
        return coverage.filter(value -> value != one.coverage()).isEmpty()
                && (procedure.isEmpty()
                        || one.topic().procedure().value().value().equals(procedure))
                && provenance.map(sources(one.topic())::contains).orElse(true);
    }

    /** Where its values come from; a value that is not there comes from nowhere. */
    static Set<Provenance> sources(Topic topic) {
        Set<Provenance> sources = EnumSet.noneOf(Provenance.class);
        List<Sourced<?>> values = new ArrayList<>(List.of(topic.procedure(), topic.interval(), topic.owner()));
        topic.due().ifPresent(values::add);
        if (!topic.provision().value().isEmpty()) {
            values.add(topic.provision());
        }
        values.forEach(value -> value.from().ifPresent(sources::add));
        return sources;
    }

    String with(Map<String, String> others) {
        Map<String, String> values = new TreeMap<>();
        coverage.ifPresent(value -> values.put("coverage", value.code()));
        values.put("procedure", procedure);
        provenance.ifPresent(value -> values.put("provenance", value.code()));
        values.putAll(others);
        String query = Queries.write(values);
        return query.isEmpty() ? "" : "?" + query;
    }

    View view(Domain domain, List<TopicCoverage> all, Wording wording) {
        List<Filters.Choice> coverages = new ArrayList<>();
        for (Coverage value : Coverage.values()) {
            coverages.add(new Filters.Choice(
                    value.code(),
                    wording.of("coverage." + value.code()),
                    coverage.filter(value::equals).isPresent()));
        }
        List<Filters.Choice> procedures = all.stream()
                .map(one -> one.topic().procedure().value())
                .distinct()
                .map(id -> new Filters.Choice(
                        id.value(), name(id, domain, wording), id.value().equals(procedure)))
                .toList();
        List<Filters.Choice> provenances = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (Provenance value : Provenance.values()) {
            boolean here = provenance.filter(value::equals).isPresent();
            String word = wording.of("provenance." + value.code());
            int topics = (int) all.stream()
                    .filter(one -> sources(one.topic()).contains(value))
                    .count();
            provenances.add(new Filters.Choice(value.code(), word, here));
            sources.add(new Source(
                    value.code(),
                    word,
                    wording.of("provenance." + value.code() + ".means"),
                    topics,
                    "/catalogue" + with(Map.of("provenance", here ? "" : value.code())),
                    here));
        }
        boolean any = coverage.isPresent() || provenance.isPresent() || !procedure.isEmpty();
        return new View(coverages, procedures, provenances, sources, any);
    }

    private static String name(ProcedureId id, Domain domain, Wording wording) {
        return domain.publishing()
                .procedures()
                .procedure(id)
                .map(known -> wording.of(known.name()))
                .orElse(id.value());
    }
}

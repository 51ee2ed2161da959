package org.opengws.web.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Difference;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitState;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Catalogue and units as JSON. */
final class RegisterJson {

    private RegisterJson() {}

    static ObjectNode catalogue(Catalogue catalogue) {
        ObjectNode json = Json.object().put("scheme", catalogue.scheme()).put("year", catalogue.year());
        json.set("name", Json.text(catalogue.name()));
        json.set("note", Json.text(catalogue.note()));
        json.set("categories", Json.array(catalogue.categories(), category -> {
            ObjectNode item = Json.object().put("id", category.id().value());
            item.set("name", Json.text(category.name()));
            item.set("aliases", Json.strings(category.aliases()));
            return item;
        }));
        json.set("topics", Json.array(catalogue.topics(), RegisterJson::topic));
        return json;
    }

    static ObjectNode topic(Topic topic) {
        ObjectNode json = Json.object()
                .put("id", topic.id().value())
                .put("category", topic.category().value());
        json.set("name", Json.text(topic.name()));
        json.set("procedure", sourced(topic.procedure(), Json::string));
        json.put("rhythm", topic.rhythm().code());
        json.set("interval", sourced(topic.interval(), Json::string));
        json.set("due", Json.orNull(topic.due(), due -> sourced(due, RegisterJson::due)));
        json.put("onChange", topic.onChange()).put("form", topic.form().value());
        json.set("owner", sourced(topic.owner(), Json::orNull));
        json.set("provision", sourced(topic.provision(), Json::string));
        return json.put("since", topic.since().toString());
    }

    private static JsonNode due(PeriodDue due) {
        return Json.object()
                .put("from", due.fromStart() ? "start" : "end")
                .put("after", due.after().toString());
    }

    private static <T> ObjectNode sourced(Sourced<T> sourced, Function<T, JsonNode> value) {
        ObjectNode json = Json.object();
        json.set("value", value.apply(sourced.value()));
        json.set("from", Json.orNull(sourced.from().map(Provenance::code)));
        return json;
    }

    static ObjectNode difference(Difference difference) {
        return Json.object()
                .put("kind", ReferenceJson.code(difference.kind()))
                .put("topic", difference.topic().value())
                .put("column", difference.column())
                .put("before", difference.before())
                .put("after", difference.after());
    }

    static ObjectNode unit(UnitState unit) {
        ObjectNode json = Json.object().put("id", unit.id().value());
        json.set("name", Json.text(unit.name()));
        json.set("shortName", Json.text(unit.shortName()));
        json.put("kind", unit.kind().code());
        json.set("parent", Json.orNull(unit.parent()));
        json.put("standing", unit.standing().code());
        json.set("functions", Json.strings(unit.functions().stream().sorted().toList()));
        json.set("posts", Json.array(unit.posts(), Json::text));
        json.set("note", Json.text(unit.note()));
        json.set("start", Json.orNull(unit.start()));
        json.set("knownSince", Json.orNull(unit.knownSince()));
        return json;
    }

    static ObjectNode instrument(Instrument instrument) {
        ObjectNode json = Json.object().put("id", instrument.id());
        json.set("name", Json.text(instrument.name()));
        json.set("date", Json.orNull(instrument.date()));
        return json;
    }

    static ObjectNode change(Change change) {
        ObjectNode json = Json.object().put("change", change.code());
        json.set("day", Json.orNull(change.day()));
        json.set("instrument", Json.orNull(change.instrument()));
        json.set("units", Json.strings(change.units()));
        json.putNull("name")
                .putNull("shortName")
                .putNull("parent")
                .putNull("by")
                .putNull("continues");
        json.set("begins", Json.array(begins(change), unit -> Json.string(unit.id())));
        if (change instanceof Change.Renamed renamed) {
            json.set("name", Json.text(renamed.name()));
            json.set("shortName", Json.text(renamed.shortName()));
        } else if (change instanceof Change.Moved moved) {
            json.set("parent", Json.string(moved.parent()));
        } else if (change instanceof Change.Succeeded succeeded) {
            json.set("by", Json.string(succeeded.by()));
        } else if (change instanceof Change.Split split) {
            json.put("continues", split.continues());
        }
        return json;
    }

    private static List<Unit> begins(Change change) {
        if (change instanceof Change.Established established) {
            return List.of(established.begins());
        }
        if (change instanceof Change.Split split) {
            return split.into();
        }
        Optional<Unit> begins = change instanceof Change.Merged merged ? merged.begins() : Optional.empty();
        return begins.stream().toList();
    }
}

package org.opengws.web.api;

import java.time.LocalDate;
import java.util.Locale;

import org.opengws.publishing.decision.VerbEntry;
import org.opengws.publishing.decision.VerbRow;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormField;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What stands beside the publications, as JSON: procedures, forms, the table of verbs, people, delegations, health. */
final class ReferenceJson {

    private ReferenceJson() {}

    /** Of a constant that has no code of its own: lower case with hyphens. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ObjectNode step(Step step) {
        ObjectNode json = Json.object();
        json.put("id", step.id().value())
                .put("kind", step.kind().code())
                .put("performer", step.performer().code());
        json.set("label", Json.text(step.label()));
        json.put("deadline", step.deadline()).put("quorum", code(step.quorum()));
        json.set("checklist", Json.array(step.checklist(), point -> {
            ObjectNode item = Json.object().put("id", point.id().value());
            item.set("label", Json.text(point.label()));
            return item;
        }));
        return json;
    }

    static ObjectNode procedure(Procedure procedure) {
        ObjectNode json = Json.object().put("id", procedure.id().value());
        json.set("name", Json.text(procedure.name()));
        json.put("clause", procedure.clause())
                .put("strictness", procedure.strictness())
                .put("standingCheck", procedure.standingCheck());
        json.set("steps", Json.array(procedure.steps(), ReferenceJson::step));
        json.set("evidence", Json.array(procedure.evidence(), field -> {
            ObjectNode item = Json.object().put("id", field.id());
            item.set("label", Json.text(field.label()));
            return item.put("required", field.required());
        }));
        return json;
    }

    static ObjectNode form(Form form) {
        ObjectNode json = Json.object().put("id", form.id().value());
        json.set("name", Json.text(form.name()));
        json.put("mostRows", form.mostRows());
        json.set("fields", Json.array(form.fields(), ReferenceJson::field));
        return json;
    }

    private static ObjectNode field(FormField field) {
        ObjectNode json =
                Json.object().put("id", field.id()).put("type", field.type().code());
        json.set("label", Json.text(field.label()));
        json.put("required", field.required()).put("longest", field.longest());
        json.set("unless", Json.orNull(field.unless()));
        return json;
    }

    static ObjectNode row(VerbRow row) {
        ObjectNode json = Json.object().put("verb", row.verb().code()).put("target", code(row.target()));
        json.set("from", Json.array(row.from().stream().sorted().toList(), state -> Json.string(state.code())));
        json.set("at", Json.array(row.at().stream().sorted().toList(), kind -> Json.string(kind.code())));
        json.put("condition", row.needs()).put("who", row.who().description()).put("to", row.to());
        VerbEntry entry = Verbs.of(row.verb());
        json.put("reason", code(entry.asks().reason()))
                .put("ticks", code(entry.asks().ticks()))
                .put("carries", code(entry.asks().carries()));
        json.set("passes", Json.orNull(entry.counts().passes().map(StepKind::code)));
        return json.put("separation", code(entry.counts().separation()))
                .put("blocksRecall", entry.counts().blocksRecall())
                .put("keepsState", entry.follows().keepsState())
                .put("told", code(entry.follows().told()))
                .put("final", entry.offered().isFinal());
    }

    static ObjectNode person(Person person) {
        ObjectNode json = Json.object().put("id", person.id().value());
        json.set("name", Json.text(person.name()));
        json.set("position", Json.text(person.position()));
        json.set("unit", Json.orNull(person.unit()));
        json.set(
                "roles",
                Json.strings(person.roles().stream().sorted().map(Role::code).toList()));
        json.set("groups", Json.strings(person.groups().stream().sorted().toList()));
        json.set("serves", Json.array(person.serves().stream().sorted().toList(), Json::string));
        return json.put("topExecutive", person.topExecutive()).put("mail", person.mail());
    }

    static ObjectNode delegation(Delegation delegation, LocalDate today) {
        Delegation.Course course = delegation.course();
        ObjectNode json = Json.object()
                .put("id", delegation.id().value())
                .put("order", delegation.order())
                .put("by", delegation.by().value())
                .put("to", delegation.to().value())
                .put("byPost", delegation.posts().by())
                .put("toPost", delegation.posts().to())
                .put("scope", delegation.scope())
                .put("from", delegation.from().toString());
        json.set("until", Json.orNull(delegation.lastDay()));
        json.set("scan", Json.orNull(delegation.scan(), ReferenceJson::scan));
        json.put("state", code(delegation.state(today))).put("holdsToday", delegation.holdsOn(today));
        json.set("recorded", Json.orNull(course.recorded(), ReferenceJson::mark));
        json.set("confirmed", Json.orNull(course.confirmed(), ReferenceJson::mark));
        json.set("refused", Json.orNull(course.refused(), ReferenceJson::mark));
        json.set("ended", Json.orNull(course.ended().map(Delegation.Ending::mark), ReferenceJson::mark));
        json.set("voided", Json.orNull(course.voided(), ReferenceJson::mark));
        return json;
    }

    private static ObjectNode mark(Delegation.Mark mark) {
        return Json.object()
                .put("by", mark.by().value())
                .put("at", mark.at().toString())
                .put("reason", mark.reason());
    }

    static ObjectNode scan(Delegation.Scan scan) {
        return Json.object()
                .put("sha256", scan.sha256())
                .put("name", scan.name())
                .put("type", scan.type())
                .put("size", scan.size());
    }

    static ObjectNode act(OfficeAct act) {
        ObjectNode json = Json.object()
                .put("number", act.number())
                .put("kind", act.kind().code())
                .put("by", act.by().id().value())
                .put("byName", act.by().name())
                .put("byPosition", act.by().position())
                .put("about", act.about());
        json.set("concerned", Json.strings(act.concerned()));
        json.set("before", Json.MAPPER.valueToTree(act.before()));
        json.set("after", Json.MAPPER.valueToTree(act.after()));
        return json.put("reason", act.reason())
                .put("at", act.at().toString())
                .put("previous", act.previous())
                .put("hash", act.hash());
    }
}

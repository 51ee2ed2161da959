package org.opengws.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.Delegating;
import org.opengws.publishing.Publishing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.catalogue.CatalogueFile;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Catalogue, units and delegations: read by everybody, changed by those whom the domain lets. */
final class RegisterResource {

    private final Publishing publishing;
    private final Texts texts;

    RegisterResource(Publishing publishing, Texts texts) {
        this.publishing = publishing;
        this.texts = texts;
    }

    Answer catalogue(Call call) {
        return Reply.of(RegisterJson.catalogue(publishing.catalogue()));
    }

    Answer export(Call call) {
        return Answer.csv("topics.csv", CatalogueFile.write(publishing.catalogue()));
    }

    Answer editTopic(Call call) {
        TopicId id = call.id("id", TopicId::new);
        Topic topic = TopicInput.read(id, new Given(call.body()), publishing.today());
        return answer(publishing.keepingCatalogue().editTopic(call.person(), topic), call, RegisterJson::catalogue);
    }

    Answer importTopics(Call call) throws IOException {
        boolean dryRun = call.flag("dryRun");
        String text = JsonBody.text(call.request());
        return answer(publishing.keepingCatalogue().importTopics(call.person(), text, dryRun), call, differences -> {
            ObjectNode json = Json.object().put("dryRun", dryRun);
            json.set("differences", Json.array(differences, RegisterJson::difference));
            return json;
        });
    }

    Answer units(Call call) {
        LocalDate on =
                call.query("on", PublicationResource.orNone(TypedDay::of)).orElse(publishing.today());
        return Reply.of(units(publishing.organisation(), on));
    }

    Answer unit(Call call) {
        UnitId id = call.id("id", UnitId::new);
        Organisation organisation = publishing.organisation();
        if (!organisation.units().contains(id)) {
            throw Halted.notFound();
        }
        ObjectNode json = Json.object().put("id", id.value());
        json.set("now", Json.orNull(organisation.on(id, publishing.today()), RegisterJson::unit));
        json.set("changes", Json.array(organisation.history(id), RegisterJson::change));
        json.set("successors", Json.strings(organisation.successors(id)));
        return Reply.of(json);
    }

    Answer changeUnits(Call call) {
        return answer(
                publishing.keepingOrganisation().change(call.person(), ChangeInput.read(new Given(call.body()))),
                call,
                organisation -> units(organisation, publishing.today()));
    }

    Answer addInstrument(Call call) {
        return answer(
                publishing
                        .keepingOrganisation()
                        .instrument(call.person(), ChangeInput.instrument(new Given(call.body()))),
                call,
                organisation -> units(organisation, publishing.today()));
    }

    private static ObjectNode units(Organisation organisation, LocalDate on) {
        ObjectNode json = Json.object().put("on", on.toString());
        json.set("units", Json.array(organisation.unitsOn(on), RegisterJson::unit));
        json.set("instruments", Json.array(organisation.instruments(), RegisterJson::instrument));
        return json;
    }

    Answer delegations(Call call) {
        return Reply.of(delegations());
    }

    Answer delegate(Call call) {
        Given given = new Given(call.body());
        Delegating.Order order = new Delegating.Order(
                given.string("order"),
                new PersonId(given.string("by")),
                new PersonId(given.string("to")),
                given.string("scope"),
                given.date("from").orElseThrow(),
                given.date("until"),
                given.string("scan"),
                given.string("reason"));
        return answer(publishing.delegating().delegate(call.person(), order), call, changed -> delegations());
    }

    Answer endDelegation(Call call) {
        Given given = new Given(call.body());
        LocalDate lastDay = given.date("lastDay").orElseThrow();
        return answer(
                publishing
                        .delegating()
                        .end(call.person(), call.id("id", DelegationId::new), lastDay, given.string("reason")),
                call,
                changed -> delegations());
    }

    Answer voidDelegation(Call call) {
        String reason = new Given(call.body()).string("reason");
        return answer(
                publishing.delegating().voidIt(call.person(), call.id("id", DelegationId::new), reason),
                call,
                changed -> delegations());
    }

    Answer confirmDelegation(Call call) {
        return answer(
                publishing.delegating().confirm(call.person(), call.id("id", DelegationId::new)),
                call,
                changed -> delegations());
    }

    Answer refuseDelegation(Call call) {
        String reason = new Given(call.body()).string("reason");
        return answer(
                publishing.delegating().refuse(call.person(), call.id("id", DelegationId::new), reason),
                call,
                changed -> delegations());
    }

    /** What was done to people, delegations, units and catalogue, newest first. */
    Answer acts(Call call) {
        if (!call.person().is(Role.AUDITOR) && !call.person().is(Role.ADMINISTRATOR)) {
            return Reply.refused(List.of(Refusal.of(RefusalCode.WRONG_ROLE)));
        }
        return Reply.of(PublicationJson.page(
                publishing.officeActs().newest(call.offset(), call.limit()).map(ReferenceJson::act),
                call.offset(),
                call.limit()));
    }

    private JsonNode delegations() {
        ObjectNode json = Json.object();
        json.set(
                "items",
                Json.array(
                        publishing.delegating().all(),
                        delegation -> ReferenceJson.delegation(delegation, publishing.today())));
        return json;
    }

    /** What was recorded, or each reason why not with its place in what was sent. */
    <T> Answer answer(Recorded<T> recorded, Call call, Function<? super T, ? extends JsonNode> json) {
        Optional<T> value = recorded.value();
        return value.isPresent()
                ? Reply.of(json.apply(value.get()))
                : new Reply.Refused(recorded.refusals(), problems(recorded.problems(), call.language()));
    }

    private JsonNode problems(List<Problem> problems, Language language) {
        return Json.array(
                problems,
                problem -> Json.object()
                        .put("line", problem.line())
                        .put("field", problem.field())
                        .put("code", problem.code())
                        .put("message", texts.of(problem, language)));
    }
}

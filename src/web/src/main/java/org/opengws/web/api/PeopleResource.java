package org.opengws.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.PeopleAdministration.Objection;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Accounts, where the host keeps them itself: by the administrator, and everybody's own password. */
final class PeopleResource {

    private final Optional<PeopleAdministration> people;

    PeopleResource(Optional<PeopleAdministration> people) {
        this.people = people;
    }

    Answer all(Call call) {
        return asReader(call, accounts -> {
            ObjectNode json = Json.object();
            json.set("items", Json.array(accounts.all(), PeopleResource::account));
            return Reply.of(json);
        });
    }

    Answer one(Call call) {
        PersonId id = call.id("id", PersonId::new);
        return asReader(call, accounts -> show(accounts, id, 200));
    }

    Answer create(Call call) {
        Given given = new Given(call.body());
        PersonId id = new PersonId(given.string("id"));
        return asAdministrator(
                call,
                accounts -> answer(
                        accounts.create(
                                call.person(),
                                PersonInput.read(id, given, Set.of()),
                                call.body().get("password").textValue()),
                        () -> show(accounts, id, 201)));
    }

    Answer change(Call call) {
        PersonId id = call.id("id", PersonId::new);
        return asAdministrator(
                call,
                accounts -> answer(
                        accounts.change(
                                call.person(), PersonInput.read(id, new Given(call.body()), served(accounts, id))),
                        () -> show(accounts, id, 200)));
    }

    private static Set<PersonId> served(PeopleAdministration accounts, PersonId id) {
        return accounts.account(id).map(account -> account.person().serves()).orElse(Set.of());
    }

    Answer setEnabled(Call call) {
        PersonId id = call.id("id", PersonId::new);
        return asAdministrator(
                call,
                accounts -> answer(
                        accounts.setEnabled(call.person(), id, new Given(call.body()).flag("enabled")),
                        () -> show(accounts, id, 200)));
    }

    Answer setPassword(Call call) {
        PersonId id = call.id("id", PersonId::new);
        return asAdministrator(
                call,
                accounts -> answer(
                        accounts.setPassword(
                                call.person(), id, call.body().get("password").textValue()),
                        Reply.Done::new));
    }

    Answer confirm(Call call) {
        PersonId id = call.id("id", PersonId::new);
        Given given = new Given(call.body());
        return asSecond(
                call,
                id,
                given,
                accounts -> answer(
                        accounts.confirm(call.person(), id, given.string("matter"), asked(given)),
                        () -> show(accounts, id, 200)));
    }

    Answer refuse(Call call) {
        PersonId id = call.id("id", PersonId::new);
        Given given = new Given(call.body());
        return asSecond(
                call,
                id,
                given,
                accounts -> answer(
                        accounts.refuse(
                                call.person(), id, given.string("matter"), asked(given), given.string("reason")),
                        () -> show(accounts, id, 200)));
    }

    /** What is no moment is the moment of no request. */
    private static Instant asked(Given given) {
        try {
            return Instant.parse(given.string("asked"));
        } catch (DateTimeException noMoment) {
            return Instant.MIN;
        }
    }

    Answer changeOwnPassword(Call call) {
        String present = call.body().get("present").textValue();
        String next = call.body().get("next").textValue();
        return answer(
                accounts().changePassword(call.person(), present, next), () -> new Answer.Renewed(new Reply.Done()));
    }

    /** An executive's front office is let in where it is the second person, and sees nothing else here. */
    private Answer asSecond(Call call, PersonId id, Given given, Function<PeopleAdministration, Answer> does) {
        return accounts().mayConfirm(call.person(), id, given.string("matter"))
                ? does.apply(accounts())
                : asReader(call, does);
    }

    private Answer asReader(Call call, Function<PeopleAdministration, Answer> does) {
        return call.person().is(Role.AUDITOR) ? does.apply(accounts()) : asAdministrator(call, does);
    }

    private Answer asAdministrator(Call call, Function<PeopleAdministration, Answer> does) {
        return call.person().is(Role.ADMINISTRATOR)
                ? does.apply(accounts())
                : Reply.refused(List.of(Refusal.of(RefusalCode.WRONG_ROLE)));
    }

    /** Nothing is found here where the host keeps people elsewhere. */
    private PeopleAdministration accounts() {
        return people.orElseThrow(Halted::notFound);
    }

    private static Answer show(PeopleAdministration accounts, PersonId id, int status) {
        return accounts.account(id)
                .<Answer>map(account -> status == 201
                        ? Reply.created(account(account), ApiServlet.PATH + "/people/" + id.value())
                        : Reply.of(account(account)))
                .orElseGet(PublicationResource::unknown);
    }

    private static Answer answer(List<Objection> objections, Supplier<Answer> done) {
        if (objections.isEmpty()) {
            return done.get();
        }
        return new Reply.Objected(objections);
    }

    private static ObjectNode account(PeopleAdministration.Account account) {
        ObjectNode json = Json.object();
        json.set("person", ReferenceJson.person(account.person()));
        json.put("enabled", account.enabled());
        json.set("waiting", Json.array(account.waiting(), PeopleResource::waiting));
        return json;
    }

    private static ObjectNode waiting(PeopleAdministration.Waiting waiting) {
        ObjectNode json = Json.object().put("matter", waiting.matter());
        json.set("person", Json.orNull(waiting.person(), ReferenceJson::person));
        return json.put("by", waiting.by().value()).put("asked", waiting.at().toString());
    }
}

package org.opengws.publishing.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.SecondPerson;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * Tells of an act of the office: those whom it is about, by notice and mail; and in the desk alone those who may confirm
 * it: the auditors, of an executive's access his front office too.
 */
public final class OfficeNotices implements EffectHandler {

    private final OfficeActs acts;
    private final Notifying notifying;
    private final Notices notices;
    private final Directory directory;
    private final Texts texts;
    private final Clock clock;

    public OfficeNotices(
            OfficeActs acts, Notifying notifying, Notices notices, Directory directory, Texts texts, Clock clock) {
        this.acts = acts;
        this.notifying = notifying;
        this.notices = notices;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Result handle(OutboxEntry entry) {
        acts.find(Integer.parseInt(entry.reference())).ifPresent(this::tell);
        return Result.DONE;
    }

    private void tell(OfficeAct act) {
        List<Notice> concerned = new ArrayList<>();
        act.concerned().stream()
                .filter(person -> !person.equals(act.by().id()))
                .forEach(person -> concerned.add(notice(act, person, NoticeKind.OFFICE_ACT)));
        notifying.send(concerned);
        if (act.kind().asks()) {
            List<Notice> asked = directory.people().stream()
                    .filter(person -> mayConfirm(person, act))
                    .map(person -> notice(act, person.id(), NoticeKind.OFFICE_ASKED))
                    .toList();
            notices.add(asked, notice -> false);
        }
    }

    private boolean mayConfirm(Person person, OfficeAct act) {
        return act.kind().asksForAccess()
                ? act.concerned().stream()
                        .flatMap(id -> directory.person(id).stream())
                        .anyMatch(whose ->
                                SecondPerson.isForAccess(person, act.by().id(), whose))
                : SecondPerson.is(person, act.by().id(), act.concerned());
    }

    private Notice notice(OfficeAct act, PersonId person, NoticeKind kind) {
        String by = act.by().name()
                + (act.by().position().isEmpty() ? "" : " " + act.by().position());
        return Notice.of(
                person,
                clock.instant(),
                kind,
                Optional.empty(),
                "office " + act.number(),
                texts.text("office-act." + act.kind().code()),
                Text.of(by, by),
                Optional.empty());
    }
}

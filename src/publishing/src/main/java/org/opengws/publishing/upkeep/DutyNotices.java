package org.opengws.publishing.upkeep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.OfficeToday;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.DutyLine;

/**
 * Who is told of duties on one day: clerks of the owner, its heads too once it is overdue, or communications. Where the
 * owner has nobody, communications is; where that has nobody, those who stand in are.
 */
final class DutyNotices {

    private static final Map<Urgency, NoticeKind> REVIEWS = Map.of(
            Urgency.SOON, NoticeKind.DUTY_SOON,
            Urgency.TODAY, NoticeKind.DUTY_TODAY,
            Urgency.OVERDUE, NoticeKind.DUTY_OVERDUE);
    private static final Map<Urgency, NoticeKind> CHECKS = Map.of(
            Urgency.SOON, NoticeKind.CHECK_SOON,
            Urgency.TODAY, NoticeKind.CHECK_TODAY,
            Urgency.OVERDUE, NoticeKind.CHECK_OVERDUE);
    private static final Map<Urgency, NoticeKind> OWED = Map.of(
            Urgency.SOON, NoticeKind.OWED_SOON,
            Urgency.TODAY, NoticeKind.OWED_TODAY,
            Urgency.OVERDUE, NoticeKind.OWED_OVERDUE);

    private final LocalDate today;
    private final Instant at;
    private final WorkingDays workingDays;
    private final Authority authority;
    private final Map<UnitId, List<Person>> clerks = new HashMap<>();
    private final Map<UnitId, List<Person>> heads = new HashMap<>();

    DutyNotices(LocalDate today, Instant at, WorkingDays workingDays, OfficeToday office) {
        this.today = today;
        this.at = at;
        this.workingDays = workingDays;
        this.authority = new Authority(office);
    }

    List<Notice> of(DutyLine line) {
        boolean check = line.duty().kind() == DutyKind.STANDING_CHECK;
        Urgency urgency = Urgency.of(line.duty().due(), today, workingDays);
        Optional<NoticeKind> kind = Optional.ofNullable((check ? CHECKS : REVIEWS).get(urgency));
        Set<Person> people =
                check ? communications() : ofUnit(line.publication().owner(), urgency);
        return kind.map(told -> notices(
                        people,
                        told,
                        Optional.of(line.publication().id()),
                        line.duty().kind().code() + " " + line.duty().due(),
                        line.publication().title(),
                        Text.EMPTY,
                        line.duty().due()))
                .orElse(List.of());
    }

    /** @param owner empty where it is with communications */
    List<Notice> of(OwedTopic owed, Optional<UnitId> owner) {
        Urgency urgency = Urgency.of(owed.due(), today, workingDays);
        String period = owed.period().map(FiscalPeriod::code).orElse("");
        return Optional.ofNullable(OWED.get(urgency))
                .map(kind -> notices(
                        owner.map(unit -> ofUnit(unit, urgency)).orElseGet(this::communications),
                        kind,
                        Optional.empty(),
                        owed.topic().id() + " " + period + " " + owed.due(),
                        owed.topic().name(),
                        owed.period().map(FiscalPeriod::label).orElse(Text.EMPTY),
                        owed.due()))
                .orElse(List.of());
    }

    private List<Notice> notices(
            Set<Person> people,
            NoticeKind kind,
            Optional<PublicationId> publication,
            String about,
            Text title,
            Text detail,
            LocalDate due) {
        return people.stream()
                .map(person -> Notice.of(person.id(), at, kind, publication, about, title, detail, Optional.of(due)))
                .toList();
    }

    private Set<Person> ofUnit(UnitId unit, Urgency urgency) {
        List<Person> people = new ArrayList<>(clerks.computeIfAbsent(unit, authority::clerks));
        if (urgency == Urgency.OVERDUE || people.isEmpty()) {
            people.addAll(heads.computeIfAbsent(unit, authority::heads));
        }
        return people.isEmpty() ? communications() : new LinkedHashSet<>(people);
    }

    private Set<Person> communications() {
        List<Person> people = authority.holders(Role.COMMUNICATIONS);
        return new LinkedHashSet<>(people.isEmpty() ? authority.standIns() : people);
    }
}

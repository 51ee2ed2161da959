package org.opengws.web.desk.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Domain;
import org.opengws.web.Provision;

/** Words, dates and numbers of one answer in its language, for views and templates. */
public final class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final int BUDDHIST = 543;

    private final Domain domain;
    private final Language language;

    public Wording(Domain domain, Language language) {
        this.domain = domain;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    public boolean thai() {
        return language == Language.TH;
    }

    public String of(String key, Object... arguments) {
        return domain.texts().in(language, key, arguments);
    }

    public String of(Text text) {
        return text.in(language);
    }

    /** A publication's title, or what stands for one that nobody has written yet. */
    /** Of a line; says so where the one who looks may not read it. */
    public String title(PublicationLine line) {
        return line.access() == PublicationLine.Access.NONE ? of("line.kept") : title(line.title());
    }

    public String title(Text title) {
        String written = of(title);
        return written.isBlank() ? of("publication.untitled") : written;
    }

    /** The one that the edition would go through if it were submitted now. */
    public Optional<Procedure> procedure(Edition edition) {
        return domain.publishing().procedureOfToday(edition);
    }

    public boolean knows(String key) {
        return domain.texts().find(language, key).isPresent();
    }

    /** The sentence, or the other one where there is none. */
    public String or(String key, String otherwise) {
        return domain.texts().find(language, key).orElse(otherwise);
    }

    public String day(LocalDate day) {
        return ThaiDates.in(day, language, false);
    }

    /** The year alone: Buddhist in Thai. */
    public String year(LocalDate day) {
        return Integer.toString(thai() ? day.getYear() + BUDDHIST : day.getYear());
    }

    /**
     * A number in the name of something official, such as a clause, a section or an edition, which Thai texts write in
     * Thai digits. Whatever is dated or counted here has Arabic ones.
     */
    private String named(Object number) {
        return thai() ? ThaiDigits.of(number.toString()) : number.toString();
    }

    /** Number of a clause as the framework writes it: (๑.๑), in English (1.1). */
    public String clause(String number) {
        return "(" + named(number) + ")";
    }

    /** ฉบับที่ ๒ */
    public String edition(int number) {
        return of("edition.number", named(number));
    }

    /** The sentence with the numbers of an edition and of its round, or of one of them. */
    public String ofEdition(String key, int... numbers) {
        return of(key, Arrays.stream(numbers).mapToObj(this::named).toArray());
    }

    /** The law as it is quoted; what is no code of a section stays as it is. */
    public String provision(String code) {
        return Provision.of(code)
                .map(known -> known.quoted(this::of, this::named))
                .orElse(code);
    }

    /** What was written for an official text, with its numbers as the desk writes dates. */
    public String counted(Text official) {
        return ThaiDigits.toArabic(of(official));
    }

    /** The day that a date field holds, in words; empty while it holds none. */
    public String chosen(String date) {
        return TypedDay.read(date).day().map(this::day).orElse("");
    }

    public String brief(LocalDate day) {
        return ThaiDates.brief(day, language);
    }

    public String moment(Instant instant) {
        return brief(Domain.dayOf(instant)) + " " + time(instant);
    }

    public String time(Instant instant) {
        String time = TIME.format(instant.atZone(Circumstances.ZONE));
        return thai() ? time + " น." : time;
    }

    /** How many working days are left, or were passed. */
    public String left(LocalDate due) {
        int days = domain.workingDays().get().between(domain.today(), due);
        if (due.equals(domain.today())) {
            return of("due.today");
        }
        if (due.isBefore(domain.today())) {
            return of("due.over", Math.max(1, -days));
        }
        return of("due.left", days);
    }

    /** {@code late}, {@code soon} or {@code quiet}. */
    public String urgency(LocalDate due) {
        if (due.isBefore(domain.today())) {
            return "late";
        }
        return domain.workingDays().get().between(domain.today(), due) <= 2 ? "soon" : "quiet";
    }

    /** The same of a step's day: against an executive nothing is late; his front office is reminded. */
    public String urgency(LocalDate due, Optional<StepKind> step) {
        String urgency = urgency(due);
        boolean executives = step.filter(StepKind.APPROVE::equals).isPresent();
        return executives && urgency.equals("late") ? "soon" : urgency;
    }

    public String unit(UnitId unit) {
        return unitOn(unit, domain.today());
    }

    /** Its name of that day; of its last day where it had ended. */
    String unitOn(UnitId unit, LocalDate day) {
        return domain.publishing()
                .organisation()
                .on(unit, day)
                .map(UnitState::name)
                .map(this::of)
                .orElse(unit.value());
    }

    public String topic(TopicId topic) {
        return domain.publishing()
                .catalogue()
                .topic(topic)
                .map(known -> of(known.name()))
                .orElse(topic.value());
    }

    /** What that code names, such as the scope of a delegation; the code where it names nothing that is there. */
    public String topicOrCategory(String code) {
        return domain.publishing().catalogue().categories().stream()
                .filter(category -> category.id().value().equals(code))
                .findFirst()
                .map(category -> of(category.name()))
                .orElseGet(() -> domain.publishing().catalogue().topics().stream()
                        .filter(topic -> topic.id().value().equals(code))
                        .findFirst()
                        .map(topic -> of(topic.name()))
                        .orElse(code));
    }

    /** By name, and that he is disabled where he is. */
    public String person(PersonId id) {
        if (id.equals(Decider.SYSTEM.id())) {
            return of("role.system");
        }
        return domain.directory()
                .person(id)
                .map(known -> of(known.name()))
                .or(() -> domain.directory().name(id).map(name -> of("person.disabled", of(name))))
                .orElse(id.value());
    }

    /** What stands beside somebody who acts for another; an order whose text begins with that word says it once. */
    public String onBehalf(String executive, String order) {
        boolean said = order.startsWith("คำสั่ง") || order.startsWith("Order");
        return of(said ? "timeline.on-behalf.order" : "timeline.on-behalf", executive, order);
    }

    public String interval(Period interval) {
        Period normal = interval.normalized();
        return Stream.of(
                        many("year", normal.getYears()),
                        many("month", normal.getMonths()),
                        many("day", normal.getDays()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> many(String unit, int number) {
        return number == 0 ? Optional.empty() : Optional.of(of("interval." + unit + (number == 1 ? "" : "s"), number));
    }

    public String period(FiscalPeriod period) {
        return counted(period.label());
    }

    public String period(String code) {
        return FiscalPeriod.parse(code).map(this::period).orElse(code);
    }

    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        return bytes < 1024 * 1024
                ? Math.max(1, Math.round(bytes / 1024.0)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    /** Name of the office: the unit at the top. */
    public String office() {
        LocalDate today = domain.today();
        return domain.publishing().organisation().unitsOn(today).stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .map(unit -> of(unit.name()))
                .orElseGet(() -> of("office.product"));
    }

    /** A total as lists say it: exact, or "more than". */
    public String total(int total, boolean more) {
        return more ? of("list.more-than", total) : of("list.count", total);
    }
}

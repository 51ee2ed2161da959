package org.opengws.web.desk.publication;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/** The words of the desk's lists, for a host that has a list of its own. */
public final class LineWords {

    /** The urgency of what has time. */
    public static final String QUIET = "quiet";

    private final Domain domain;
    private final Wording wording;

    public LineWords(Domain domain, Language language) {
        this.domain = domain;
        this.wording = new Wording(domain, language);
    }

    /** Says so where the reader may not read it. */
    public String title(PublicationLine line) {
        return wording.title(line);
    }

    public String text(Text text) {
        return wording.of(text);
    }

    public String of(String key) {
        return wording.of(key);
    }

    /** The gravest thing that a reader should know first. */
    public String status(PublicationLine line) {
        return Status.of(line, domain.today(), wording).word();
    }

    public String topic(TopicId topic) {
        return wording.topic(topic);
    }

    public String unit(UnitId unit) {
        return wording.unit(unit);
    }

    /** The day since when it stands there. */
    public String since(PublicationLine line) {
        return wording.brief(Domain.dayOf(line.since()));
    }

    /** Until when and how late: of the step that it waits at, or of the review of what is public; empty where neither. */
    public String due(PublicationLine line) {
        return day(line)
                .map(due -> wording.brief(due) + " · " + wording.left(due))
                .orElse("");
    }

    /** Of that day: {@code late}, {@code soon} or {@code quiet}. */
    public String urgency(PublicationLine line) {
        return day(line).map(due -> wording.urgency(due, line.step())).orElse(QUIET);
    }

    private static Optional<LocalDate> day(PublicationLine line) {
        return line.step().isPresent() ? line.stepDue() : line.reviewDue();
    }

    /** The words for a code of the catalogue or of a unit; empty for a code that there is not. */
    public Optional<String> category(String code) {
        return domain.publishing().catalogue().categories().stream()
                .filter(category -> category.id().value().equals(code))
                .map(category -> wording.of(category.name()))
                .findFirst();
    }

    public Optional<String> procedure(String code) {
        return domain.publishing().procedures().all().stream()
                .filter(procedure -> procedure.id().value().equals(code))
                .map(procedure -> wording.of(procedure.name()))
                .findFirst();
    }

    public Optional<String> rhythm(String code) {
        return Stream.of(Rhythm.values())
                .filter(rhythm -> rhythm.code().equals(code))
                .map(rhythm -> wording.of("rhythm." + rhythm.code()))
                .findFirst();
    }

    public Optional<String> interval(String period) {
        try {
            return Optional.of(wording.interval(Period.parse(period)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public Optional<String> unit(String code) {
        return UnitId.isValid(code) ? Optional.of(wording.unit(new UnitId(code))) : Optional.empty();
    }

    public Optional<String> kind(String code) {
        return UnitKind.byCode(code).map(kind -> wording.of(kind.label()));
    }

    public Optional<String> standing(String code) {
        return LegalStatus.byCode(code).map(standing -> wording.of(standing.label()));
    }

    /** A day as machines write it. */
    public Optional<String> day(String day) {
        try {
            return Optional.of(wording.brief(LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

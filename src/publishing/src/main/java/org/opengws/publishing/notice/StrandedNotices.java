package org.opengws.publishing.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Responsible;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;

/**
 * Who is told that a publication waits for nobody: those who stand in. They may not be who may read it, so its title is
 * not told. The same at the same step is told once.
 */
public final class StrandedNotices {

    private final Circumstances circumstances;
    private final Responsible responsible;

    public StrandedNotices(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.responsible = new Responsible(circumstances);
    }

    /** Nothing where somebody may act. */
    public List<Notice> of(Publication publication, Instant at) {
        return responsible.isStranded(publication) ? told(publication, at) : List.of();
    }

    private List<Notice> told(Publication publication, Instant at) {
        Edition latest = publication.latest();
        return responsible.standIns(publication).stream()
                .map(person -> notice(publication, latest, person, at))
                .toList();
    }

    private Notice notice(Publication publication, Edition latest, Person person, Instant at) {
        // by the last decision too: who was told, did something and lost somebody again is told again
        String about = latest.number() + "/" + latest.round() + "/"
                + latest.step().map(StepId::value).orElse("") + "/"
                + publication.decisions().size();
        return Notice.of(
                person.id(),
                at,
                NoticeKind.STRANDED,
                Optional.of(publication.id()),
                about,
                topic(publication),
                where(publication, latest),
                latest.stepDue());
    }

    private Text topic(Publication publication) {
        return circumstances
                .catalogue()
                .topic(publication.topic())
                .map(Topic::name)
                .orElse(Text.thai(publication.topic().value()));
    }

    private Text where(Publication publication, Edition latest) {
        Text unit = circumstances
                .organisation()
                .on(publication.owner(), circumstances.today())
                .map(UnitState::name)
                .orElse(Text.thai(publication.owner().value()));
        Text step = latest.currentStep().map(Step::label).orElse(Text.EMPTY);
        return Text.of(joined(unit.th(), step.th()), joined(unit.en(), step.en()));
    }

    private static String joined(String unit, String step) {
        return String.join(
                " · ", Stream.of(unit, step).filter(part -> !part.isEmpty()).toList());
    }
}

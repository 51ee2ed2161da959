package org.opengws.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.standalone.settings.Settings;

/**
 * Brings the stories of all publications into one order of time, so that journal and outbox are written as they would
 * have been. The same day gives the same plan.
 */
final class DemoPlan {

    private static final LocalTime OPENS = LocalTime.of(8, 40);
    private static final int SPREAD = 150;
    private static final int APART = 18;

    private final LocalDate today;
    private final WorkingDays workingDays;
    private final Publishing publishing;
    private final List<DemoMove> moves = new ArrayList<>();
    private DemoPublication publication;
    private int index;
    private DemoContent content;
    private Map<Integer, Integer> ofDay = Map.of();

    private DemoPlan(LocalDate today, WorkingDays workingDays, Publishing publishing) {
        this.today = today;
        this.workingDays = workingDays;
        this.publishing = publishing;
    }

    static List<DemoMove> of(
            List<DemoPublication> publications, LocalDate today, WorkingDays workingDays, Publishing publishing) {
        DemoPlan plan = new DemoPlan(today, workingDays, publishing);
        publications.forEach(plan::add);
        plan.moves.sort(Comparator.comparing(DemoMove::at));
        return List.copyOf(plan.moves);
    }

    /** That many working days before the day. */
    static LocalDate back(WorkingDays workingDays, LocalDate day, int ago) {
        LocalDate candidate = day;
        for (int left = ago; left > 0; ) {
            candidate = candidate.minusDays(1);
            left -= workingDays.isWorkingDay(candidate) ? 1 : 0;
        }
        return candidate;
    }

    private void add(DemoPublication next) {
        publication = next;
        index++;
        content = next.contents().get(0);
        ofDay = new HashMap<>();
        for (DemoAct act : next.story()) {
            if (act.walk()) {
                walk(act);
            } else {
                add(act);
            }
        }
    }

    private void walk(DemoAct act) {
        int ago = act.ago();
        add(DemoMove.Kind.BEGIN, ago, 0, act);
        for (int document = 0; document < publication.documents().size(); document++) {
            add(DemoMove.Kind.UPLOAD, ago, document, act);
        }
        if (!publication.evidence().isEmpty()) {
            add(DemoMove.Kind.EVIDENCE, ago, 0, act);
        }
        for (Verb verb : wayTo(act.verb())) {
            add(act.step(ago, verb));
            ago--;
        }
    }

    private List<Verb> wayTo(Verb last) {
        List<Verb> way = new ArrayList<>();
        if (last == Verb.SAVE) {
            return way;
        }
        way.add(Verb.SUBMIT);
        boolean ownCentre = publishing.organisation().isIctCentre(publication.owner());
        procedure().steps().stream()
                .map(Step::kind)
                .filter(kind -> !ownCentre || !kind.isLetter())
                .map(Verbs::favourable)
                .forEach(way::add);
        if (!way.contains(last)) {
            throw new IllegalStateException(publication.key() + ": " + last.code() + " is not on the way");
        }
        return way.subList(0, way.indexOf(last) + 1);
    }

    private Procedure procedure() {
        return publishing
                .catalogue()
                .topic(publication.topic())
                .map(Topic::procedure)
                .flatMap(sourced -> publishing.procedures().procedure(sourced.value()))
                .orElseThrow(() -> new IllegalStateException(publication.key() + ": no such topic or procedure"));
    }

    private void add(DemoAct act) {
        if (act.verb() == Verb.SAVE) {
            content = publication.contents().get(act.content() - 1);
        }
        add(DemoMove.Kind.ACT, act.ago(), 0, act);
        if (act.verb() == Verb.PUBLISH && content.publishIn().isEmpty()) {
            add(DemoMove.Kind.ARRIVE, act.ago(), 0, act);
        }
    }

    private void add(DemoMove.Kind kind, int ago, int document, DemoAct act) {
        if (ago < 1) {
            throw new IllegalStateException(publication.key() + ": its story does not end before today");
        }
        moves.add(new DemoMove(publication, kind, at(ago), document, act));
    }

    /** Spread over the morning, in the order of the story. */
    private Instant at(int ago) {
        int before = ofDay.merge(ago, 1, Integer::sum) - 1;
        int minutes = (index * 23 + ago * 37) % SPREAD + before * APART;
        return back(workingDays, today, ago)
                .atTime(OPENS)
                .plusMinutes(minutes)
                .atZone(Settings.BANGKOK)
                .toInstant();
    }
}

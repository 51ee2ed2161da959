package org.opengws.standalone.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.body.HtmlCleaner;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/** Plays all stories, move by move, and has the outbox follow. */
final class DemoPlay {

    private static final int ALL = 1_000;
    private static final int LATELY = 10;

    private final DemoStage stage;
    private final DemoCast cast;
    private final GeneratedDocuments files;

    DemoPlay(DemoStage stage, DemoCast cast, GeneratedDocuments files) {
        this.stage = stage;
        this.cast = cast;
        this.files = files;
    }

    /** @return how many moves there are */
    int play(
            List<DemoPublication> publications,
            LocalDate today,
            WorkingDays workingDays,
            HtmlCleaner cleaner,
            DemoClock clock) {
        Map<String, DemoStory> stories = new LinkedHashMap<>();
        for (DemoPublication told : publications) {
            LocalDate begun = DemoPlan.back(workingDays, today, told.begunAgo());
            DemoTexts texts = new DemoTexts(told, begun, days -> workingDays.after(today, days), cleaner);
            stories.put(told.key(), new DemoStory(told, texts, stage, cast, files));
        }
        resume(stories);
        List<DemoMove> moves = DemoPlan.of(publications, today, workingDays, stage.publishing());
        for (DemoMove move : moves) {
            clock.moveTo(move.at());
            stories.get(move.publication().key())
                    .play(move, key -> stories.get(key).id());
            if (isFollowed(move)) {
                stage.deliver();
            }
        }
        stage.deliver();
        return moves.size();
    }

    /**
     * What changes the site is followed at once, and everything of the last days, so that notices bear their day; what
     * was decided earlier waits for the next run, and nobody is told of steps long passed. A page that is published has
     * its own move.
     */
    private static boolean isFollowed(DemoMove move) {
        boolean projects = Verbs.of(move.act().verb()).follows().projects();
        boolean lately = move.act().ago() <= LATELY;
        return move.kind() == DemoMove.Kind.ACT && move.act().verb() != Verb.PUBLISH && (projects || lately);
    }

    private void resume(Map<String, DemoStory> stories) {
        Publishing publishing = stage.publishing();
        for (PublicationLine line :
                publishing.list(PublicationFilter.ALL, 0, ALL).items()) {
            Publication publication = publishing.find(line.id()).orElseThrow();
            stories.values().stream()
                    .filter(story -> story.isOf(publication))
                    .forEach(story -> story.resume(publication));
        }
    }
}

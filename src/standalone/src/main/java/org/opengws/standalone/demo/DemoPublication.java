package org.opengws.standalone.demo;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;

/**
 * A publication of the demo: what it says and what becomes of it.
 *
 * @param evidence of an approval given elsewhere, without the file, which is the first document
 * @param running whether the period covered is the one that runs when it begins, otherwise the last that had ended
 * @param contents the first is what it begins with; the others are saved later
 */
record DemoPublication(
        String key,
        TopicId topic,
        UnitId owner,
        Optional<Period> period,
        boolean running,
        List<DemoContent> contents,
        List<DemoDocument> documents,
        Map<String, String> evidence,
        List<DemoAct> story) {

    DemoPublication {
        contents = List.copyOf(contents);
        documents = List.copyOf(documents);
        evidence = Map.copyOf(evidence);
        story = List.copyOf(story);
    }

    int begunAgo() {
        return story.get(0).ago();
    }
}

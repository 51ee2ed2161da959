package org.opengws.publishing.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.language.Text;

/**
 * One item of a scheme (รายการประเมิน).
 *
 * @param topics that we propose as its answer, never the scheme's own words; none where nothing is proposed
 * @param certainty how sure its words are, empty where the scheme's own certainty holds
 * @param source where its words were read, empty where the scheme's sources hold
 */
public record SchemeItem(
        ItemCode code, Text title, List<TopicId> topics, Set<EvidenceRule> rules, Text certainty, String source) {

    public SchemeItem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        topics = List.copyOf(topics);
        rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(source, "source");
    }
}

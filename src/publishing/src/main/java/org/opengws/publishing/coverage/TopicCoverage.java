package org.opengws.publishing.coverage;

import org.opengws.publishing.catalogue.Topic;

/** One topic and how it is covered. */
public record TopicCoverage(Topic topic, Coverage coverage) {}

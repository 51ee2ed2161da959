package org.opengws.publishing.visits;

/** Who asks, by the name that its program gives itself. */
public enum AgentKind {
    PERSON,
    ROBOT,
    /** A program that reads something because a person asked it a question just now. */
    ASSISTANT
}

package org.opengws.publishing.audit;

/** Port: a place outside the repository to which heads go, each type one by one in the order in which they were drawn. */
@FunctionalInterface
public interface HeadSink {

    HeadSink NONE = head -> {};

    /** A repeat of one that was taken before is harmless. An exception says that it was not taken. */
    void take(Head head);
}

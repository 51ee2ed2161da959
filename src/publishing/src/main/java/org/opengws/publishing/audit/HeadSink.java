package org.opengws.publishing.audit;

import java.util.List;

/** Port: a place outside the repository to which heads go, one by one in the order of their days. */
@FunctionalInterface
public interface HeadSink {

    HeadSink NONE = head -> {};

    /** A repeat of one that was taken before is harmless. An exception says that it was not taken. */
    void take(DayHead head);

    /** To all of them, in their order. */
    static HeadSink all(List<HeadSink> sinks) {
        List<HeadSink> copy = List.copyOf(sinks);
        return head -> copy.forEach(sink -> sink.take(head));
    }
}

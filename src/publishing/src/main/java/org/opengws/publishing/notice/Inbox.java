package org.opengws.publishing.notice;

import org.opengws.publishing.outbox.Result;

/** Port: the host's own place where people see what they are told, beside the desk's. Safe for many threads. */
public interface Inbox {

    /** The host has none. */
    Inbox NONE = new Inbox() {
        @Override
        public boolean isOn() {
            return false;
        }

        @Override
        public Result show(Notice notice) {
            throw new IllegalStateException("the host has no inbox of its own");
        }
    };

    /** While it is off, nothing is put into the outbox for it. */
    boolean isOn();

    /** Showing again is showing once. */
    Result show(Notice notice);
}

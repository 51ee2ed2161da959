package org.opengws.web.api;

import java.util.List;

/** Ends the reading of a request that cannot be answered as it is; caught once, in the servlet. */
final class Halted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int REQUEST_TIMEOUT = 408;

    private final int status;
    private final transient List<Fault> faults;

    Halted(int status, List<Fault> faults) {
        super(status + " " + faults, null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    static Halted bad(String place, String code, String detail) {
        return new Halted(400, List.of(new Fault(place, code, detail)));
    }

    static Halted notFound() {
        return new Halted(404, List.of());
    }

    /** The sender went away, or was given up. */
    static Halted brokenOff() {
        return new Halted(REQUEST_TIMEOUT, List.of());
    }

    int status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}

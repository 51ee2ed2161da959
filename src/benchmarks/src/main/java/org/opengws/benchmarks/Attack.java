package org.opengws.benchmarks;

import java.util.List;

/**
 * One way in which strangers lay siege, bounded and on the loopback only.
 *
 * @param head what is sent at once on each connection
 * @param drip whether a byte follows each second
 * @param connections how many are held open; one that the product closes is opened again
 * @param perSecond whole requests a second instead, each on a connection of its own; 0 for none
 */
record Attack(String name, String head, boolean drip, int connections, int perSecond) {

    /** So many answers fill every buffer on the way. */
    private static final int READ = 20;

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String ONCE = HOST + "Connection: close\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String FILES = "Content-Type: multipart/form-data; boundary=b\r\n";
    private static final String FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + "x".repeat(64 * 1024);
    private static final String BASIC = "Authorization: Basic bm9ib2R5Ondyb25nIHBhc3N3b3Jk\r\n";

    /**
     * @param asset something long that everybody may ask for
     * @param connections of each that holds them
     */
    static List<Attack> all(String asset, int connections, int perSecond) {
        return List.of(
                once("requests without a cookie", "GET /.gws/desk/" + ONCE + "\r\n", perSecond),
                held("slow headers", "GET /" + HOST + "X-Slow: ", true, connections),
                held(
                        "slow forms",
                        "POST /.gws/desk/sign-in" + HOST + FORM + "Content-Length: 9000\r\n\r\nname=",
                        true,
                        connections),
                held(
                        "slow calls of the API",
                        "POST /.gws/api/v1/publications" + HOST
                                + "X-GWS-Request: 1\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{",
                        true,
                        connections),
                held("slow readers", ("GET " + asset + HOST + "\r\n").repeat(READ), false, connections),
                held(
                        "uploads of strangers",
                        "POST /.gws/desk/publications/new" + HOST + FILES + "Content-Length: 50000000\r\n\r\n" + FILE,
                        true,
                        connections),
                once("sign-ins with a wrong password", "GET /.gws/api/v1/me" + ONCE + BASIC + "\r\n", perSecond));
    }

    private static Attack once(String name, String head, int perSecond) {
        return new Attack(name, head, false, 0, perSecond);
    }

    private static Attack held(String name, String head, boolean drip, int connections) {
        return new Attack(name, head, drip, connections, 0);
    }
}

package org.opengws.standalone.settings;

/**
 * How much of this host one visitor may take.
 *
 * @param connections how many may be open at once; at that number idle ones are closed sooner
 * @param connectionsOfOneAddress of these, how many may come from one address; this machine's own and those of trusted
 *     proxies, which speak for many, are not counted
 * @param leastBytesPerSecond what comes or goes more slowly, after some seconds of grace, is given up
 */
public record TrafficSettings(int connections, int connectionsOfOneAddress, int leastBytesPerSecond) {}

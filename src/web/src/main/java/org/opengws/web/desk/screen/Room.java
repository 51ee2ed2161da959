package org.opengws.web.desk.screen;

/** Screens that belong together, with all that they bring to the frame around every page: their entries of the menu. */
@FunctionalInterface
public interface Room {

    /** Says once, at the start, at which addresses its screens answer. */
    void open(Routes routes);
}
